// Edits of a content folder as chance has them: words, figures, lines, values, provisions and whole files come, go and change places. Whether the
// content is right afterwards is for the rules to say. Called by the bench of kept builds.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface RandomEdit {
  what: string;
  /** Below the content folder. */
  file: string;
  /** Puts the file back as it was. */
  undo: () => void;
}

/** New text of a file, undefined where the edit has no place in it. */
type Change = (text: string, pick: Pick, others: readonly string[]) => string | undefined;
type Pick = <T>(from: readonly T[]) => T | undefined;

const PROVISION = /<Provision [^]*?<\/Provision>\n*/g;
const VALUE = /^(\s*-?\s*[\w-]+):[ \t]+(\S.*)$/;

const CHANGES: Readonly<Record<string, Change>> = {
  'a word more': (text, pick) =>
    onLine(text, pick, /\w+ [a-z]+ [a-z]+ [a-z]+/, (line) => line.replace(/ ([a-z]+) /, ' $1 anew ')),
  'a word less': (text, pick) =>
    onLine(text, pick, /\w+ [a-z]+ [a-z]+ [a-z]+/, (line) => line.replace(/ ([a-z]+) [a-z]+ /, ' $1 ')),
  'another figure': (text, pick) =>
    onLine(text, pick, /\d/, (line) => line.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10))),
  'a line less': (text, pick) => onLine(text, pick, /\S/, () => undefined),
  'a line more': (text, pick) => onLine(text, pick, /^$/, (line) => `${line}\n`),
  'two lines the other way round': (text, pick) => {
    const lines = text.split('\n');
    const at = pick([...lines.keys()].slice(0, -1));
    if (at === undefined) return undefined;
    lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '');
    return lines.join('\n');
  },
  'the value of another file': (text, pick, others) => {
    const values = new Map(others.flatMap((other) => other.split('\n')).flatMap((line) => readValue(line)));
    return onLine(text, pick, VALUE, (line) =>
      line.replace(VALUE, (_, key: string) => `${key}: ${values.get(key.trim()) ?? 'none'}`),
    );
  },
  'a provision less': (text, pick) => {
    const one = pick(text.match(PROVISION) ?? []);
    return one === undefined ? undefined : text.replace(one, '');
  },
  'a provision in another place': (text, pick) => {
    const one = pick(text.match(PROVISION) ?? []);
    const other = pick(text.match(PROVISION) ?? []);
    if (one === undefined || other === undefined || one === other) return undefined;
    const left = text.replace(one, '');
    return left.replace(other, () => other + one);
  },
  'a provision twice': (text, pick) => {
    const one = pick(text.match(PROVISION) ?? []);
    return one === undefined ? undefined : text.replace(one, () => one + one.replace(/ n="[^"]*"/, ' n="99.z"'));
  },
};

/** Edits `dir` once. @param random numbers from 0 to 1 */
export function editAtRandom(dir: string, random: () => number): RandomEdit {
  const pick: Pick = (from) => from[Math.floor(random() * from.length)];
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:mdx|ya?ml)$/.test(file));
  for (;;) {
    // Folders of few files are edited as often as those of many.
    const folder = pick([...new Set(files.map((file) => dirname(file)))].sort());
    const inFolder = files.filter((file) => dirname(file) === folder).sort();
    const file = pick(inFolder) ?? '';
    const path = join(dir, file);
    const text = readFileSync(path, 'utf8');
    const undo = () => {
      writeFileSync(path, text);
    };
    if (random() < 0.03) {
      rmSync(path);
      return { what: 'a file less', file, undo };
    }
    const what = pick(Object.keys(CHANGES)) ?? '';
    const others = [pick(inFolder), pick(inFolder)].map((other) => readFileSync(join(dir, other ?? file), 'utf8'));
    const changed = CHANGES[what]?.(text, pick, others);
    if (changed === undefined || changed === text) continue;
    writeFileSync(path, changed);
    return { what, file, undo };
  }
}

/** `text` with one of the lines that look like `wanted` changed, or taken out. */
function onLine(
  text: string,
  pick: Pick,
  wanted: RegExp,
  change: (line: string) => string | undefined,
): string | undefined {
  const lines = text.split('\n');
  const at = pick([...lines.keys()].filter((index) => wanted.test(lines[index] ?? '')));
  if (at === undefined) return undefined;
  const changed = change(lines[at] ?? '');
  lines.splice(at, 1, ...(changed === undefined ? [] : [changed]));
  return lines.join('\n');
}

function readValue(line: string): [key: string, value: string][] {
  const [, key = '', value] = VALUE.exec(line) ?? [];
  return value === undefined ? [] : [[key.trim(), value]];
}
