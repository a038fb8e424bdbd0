// RIS, the format that every reference manager reads: a line a value, each behind a tag of two characters. Laws are statutes, treaties
// have no type of their own, and what a body issued is a report. Called for the files of works, and by the menu of answers.
import { toPlainTitle } from './plain-title.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  document: 'RPRT',
  treaty: 'GEN',
  law: 'STAT',
  page: 'ELEC',
};

type Line = readonly [tag: string, value: string | undefined];

/** Records in the order given, each ended by `ER`. */
export function toRis(references: readonly Reference[]): string {
  return references.map(toRecord).join('');
}

function toRecord(reference: Reference): string {
  const { kind, id, title, language, digest, address, visited, pin } = reference;
  const lines: readonly Line[] = [
    ['TY', TYPES[kind]],
    ['ID', id],
    ['TI', title],
    // Behind a comma a reader looks for a first name.
    ['AU', reference.author?.includes(',') ? undefined : reference.author],
    ...(kind === 'law' ? listOfLaw(reference) : listOfPaper(reference)),
    ['DA', reference.date === undefined ? undefined : slashed(reference.date)],
    ['PY', reference.date?.slice(0, 4)],
    ['SP', kind === 'law' ? undefined : pin],
    ['AB', digest],
    ['LA', language],
    ['DB', kind === 'page' ? undefined : 'Mandate Atlas'],
    ['UR', address],
    // Of an undated statute a reader takes it for the date.
    ['Y2', visited === undefined || kind === 'law' ? undefined : slashed(visited)],
  ];
  return [
    ...lines.flatMap(([tag, value]) => {
      const text = toPlainTitle(value ?? '');
      return text === '' ? [] : [`${tag}  - ${text}\r\n`];
    }),
    'ER  - \r\n\r\n',
  ].join('');
}

/** Its code is the state: no other field says whose law it is. */
function listOfLaw({ mark, institution, section, pin }: Reference): Line[] {
  return [
    ['M1', mark],
    ['T2', institution],
    ['PB', institution],
    ['SE', section ?? pin],
  ];
}

function listOfPaper({ kind, mark, genre, institution, place, series, version }: Reference): Line[] {
  return [
    [kind === 'treaty' ? 'M1' : 'SN', mark],
    ['M3', genre],
    ['PB', institution],
    ['CY', place],
    // The series of a report, the site of a page; only a paper of no type has the series elsewhere.
    [kind === 'treaty' ? 'T3' : 'T2', kind === 'page' ? 'Mandate Atlas' : series],
    ['ET', version],
  ];
}

/** `2008-04` → `2008/04//`: what is not known is left empty. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
