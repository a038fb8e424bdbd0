// BibTeX in the fields of biblatex, as reference managers read it. Called for the files of works, and by the menu of answers.
import { toPlainTitle } from './plain-title.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  document: 'report',
  treaty: 'misc',
  law: 'legislation',
  page: 'online',
};
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  es: 'spanish',
  pt: 'portuguese',
  fr: 'french',
  nl: 'dutch',
};

/** Signs that mean something to TeX, and pairs that it draws as one; braces that do not match would end the value, so that they are named. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
};
const NAMED_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

export function toBibtex(references: readonly Reference[]): string {
  return references.map(toEntry).join('\n');
}

/** Key of an entry: `ag-res-2348#3.d` → `ag-res-2348:3.d`, since `#` joins strings. */
export function bibtexKey(id: string): string {
  return id.replace('#', ':');
}

function toEntry(reference: Reference): string {
  const { kind, id, institution, language, address, visited } = reference;
  const isPage = kind === 'page';
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', whole(reference.title)],
    ['author', whole(reference.author)],
    ['date', reference.date],
    ['number', escape(reference.mark)],
    // A treaty has no type of its own, and few readers look for a number where there is none.
    ['note', kind === 'treaty' ? escape(reference.mark) : undefined],
    ['type', escape(isPage ? undefined : reference.genre)],
    [kind === 'document' ? 'institution' : 'organization', whole(isPage ? 'Mandate Atlas' : institution)],
    ['location', whole(reference.place)],
    ['series', escape(reference.series)],
    ['version', escape(reference.version)],
    ['pages', escape(reference.pin)],
    ['langid', LANGUAGES[language]],
    ['abstract', escape(reference.digest)],
    ['url', toPlainTitle(address)],
    ['urldate', visited],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${TYPES[kind]}{${bibtexKey(id)},\n${lines.join('')}}\n`;
}

/** A second pair of braces keeps capitals in a title, and a body with "and" in its name in one piece. */
function whole(text: string | undefined): string | undefined {
  const escaped = escape(text);
  return escaped && `{${escaped}}`;
}

function escape(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = toPlainTitle(text);
  const braces = areMatched(plain) ? {} : NAMED_BRACES;
  return plain.replace(/-(?=-)|`(?=`)|'(?=')|[\\~^\u00a0{}%$&#_]/gu, (sign) => {
    if (/[-`']/.test(sign)) return `${sign}{}`;
    return { ...SIGNS, ...braces }[sign] ?? `\\${sign}`;
  });
}

function areMatched(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
