// The text of a record's file as values and parts, and back: what was not changed stays byte for byte. Called by the server of the editor.
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../corpus/split-front-matter.ts';
import { spliceBody, type EditedPart } from './splice/splice-body.ts';
import { splitBody, type SourcePart } from './splice/split-body.ts';
import { spliceYaml, SpliceError } from './splice/splice-yaml.ts';
import { isRecord } from './splice/write-yaml.ts';

/** A file as it is edited. */
export interface RecordText {
  /** Facts as written. */
  value: Readonly<Record<string, unknown>>;
  /** Parts of the prose; undefined where there is none, or in a form that is not known. */
  parts: readonly SourcePart[] | undefined;
  /** First line of the facts and of the prose, counted from 1. */
  lines: { facts: number; prose: number };
}

interface Cuts {
  before: string;
  facts: string;
  between: string;
  prose: string;
}

/** What stands where in `text`; facts alone in a file of YAML. */
function cut(text: string, hasProse: boolean): Cuts {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const own = text.slice(mark.length);
  if (!hasProse) return { before: mark, facts: own, between: '', prose: '' };
  const split = splitFrontMatter(own, '');
  if ('issue' in split)
    throw new SpliceError('The file does not begin with its facts. Mend it in a text editor first.');
  const start = own.indexOf('\n') + 1;
  return {
    before: mark + own.slice(0, start),
    facts: split.head,
    between: own.slice(start + split.head.length, own.length - split.body.length),
    prose: split.body,
  };
}

/** @throws SpliceError where the file cannot be shown as a form */
export function readRecordText(text: string, hasProse: boolean): RecordText {
  const { before, facts, between, prose } = cut(text, hasProse);
  const document = parseDocument(facts, { prettyErrors: false, uniqueKeys: false });
  const value: unknown = document.errors.length ? undefined : (document.toJS() ?? {});
  if (!isRecord(value))
    throw new SpliceError('The facts of the file are not valid YAML. Mend it in a text editor first.');
  const parts = hasProse ? (prose.trim() === '' ? [] : splitBody(prose)?.parts) : undefined;
  const lineOf = (passage: string) => passage.split('\n').length;
  return { value, parts, lines: { facts: lineOf(before), prose: lineOf(before + facts + between) } };
}

/**
 * `text` with what is new.
 * @param text empty for a new file
 * @param parts left out, the prose stays as it is
 * @throws SpliceError
 */
export function writeRecordText(
  text: string,
  hasProse: boolean,
  value: Readonly<Record<string, unknown>>,
  parts: readonly EditedPart[] | undefined,
): string {
  const { before, facts, between, prose } = cut(text === '' && hasProse ? '---\n---\n' : text, hasProse);
  const isEmpty = facts.trim() === '' && isDeepStrictEqual(value, {});
  const written = isEmpty ? facts : spliceYaml(facts, value);
  return before + written + between + (parts ? spliceBody(prose, parts) : prose);
}

/** Texts of a translation by their keys, as its file nests them. */
export function nestTexts(texts: Readonly<Record<string, string>>): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(texts)) {
    if (text === '') continue;
    const steps = key.split('.');
    let holder = nested;
    for (const step of steps.slice(0, -1)) {
      const below = holder[step];
      const next: Record<string, unknown> = isRecord(below) ? below : {};
      holder[step] = next;
      holder = next;
    }
    holder[steps.at(-1) ?? ''] = text;
  }
  return nested;
}

/** The same the other way round. */
export function flattenTexts(value: Readonly<Record<string, unknown>>, above = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): [string, string][] => {
      const path = above === '' ? key : `${above}.${key}`;
      if (typeof item === 'string') return [[path, item]];
      return isRecord(item) ? Object.entries(flattenTexts(item, path)) : [];
    }),
  );
}
