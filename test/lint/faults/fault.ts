// What a fault of the harness is, and how its place is found. Used by the tables beside it and by mutations.test.ts.
import { MINIMAL, RESOLUTION, type Files } from '../../helpers/make-content.ts';
import { GUIDES } from './guides.ts';

/** Content and guides in which nothing is wrong, by path below the content folder. */
export const SOUND: Readonly<Record<string, string>> = { ...MINIMAL, ...GUIDES };

export interface Fault {
  /** What is wrong, as the end of "tells …". */
  what: string;
  /** Rule that has to tell it. */
  rule: string;
  /** Place that has to be named, as `content/changes.yml:3`. */
  place: string;
  files?: Files;
  /** Puts what is no plain file into the content folder; what it puts there is removed again. */
  plant?: (dir: string) => Promise<void>;
  /** Whether nothing else is to be told: what follows from a fault is no fault of its own. */
  isAlone?: boolean;
  /** Day on which the content is checked. */
  today?: string;
}

/** Passages of one file replaced; the line is that of `mark`, or of the first passage that was put in. */
export function change(what: string, rule: string, path: string, from: string, to: string, mark?: string): Fault {
  const text = SOUND[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}.`);
  const changed = text.replace(from, () => to);
  const at = mark === undefined ? text.indexOf(from) + leadingBreaks(to) : changed.indexOf(mark);
  if (at < 0) throw new Error(`${path} does not hold ${JSON.stringify(mark)}.`);
  return { what, rule, place: `${placeOf(path)}:${lineOf(changed, at)}`, files: { [path]: changed } };
}

/** A file that is added, or takes the place of one; the line is that of `mark`, or the first. */
export function put(what: string, rule: string, path: string, content: string | Uint8Array, mark?: string): Fault {
  const at = mark === undefined ? 0 : String(content).indexOf(mark);
  return { what, rule, place: `${placeOf(path)}:${lineOf(String(content), at)}`, files: { [path]: content } };
}

/** A digest of the resolution that holds `markdown`; the line is that of `mark` in it, or its first. */
export function digest(what: string, rule: string, markdown: string, mark = markdown.split('\n')[0] ?? ''): Fault {
  return change(what, rule, RESOLUTION, 'Poverty exposes people.', markdown, mark);
}

/** The path as reports name it. */
function placeOf(path: string): string {
  return path.startsWith('../') ? path.slice(3) : `content/${path}`;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function leadingBreaks(text: string): number {
  return /^\n*/.exec(text)?.[0].length ?? 0;
}
