// Files for reference managers, each format read back by two readers that share nothing: both must give every reference as it is in the atlas.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseBiblatex } from 'biblatex-csl-converter';
import type { Reference } from '../../src/exports/cite/reference.ts';
import { toPlainTitle } from '../../src/exports/cite/plain-title.ts';
import { checkFiles, type Checked, type ExportSite } from './export-check.ts';
import { parseRis, type RisRecord } from './parse-ris.ts';

interface Told {
  id: unknown;
  type: unknown;
  title: unknown;
  number: unknown;
  body: unknown;
  place: unknown;
  date: unknown;
  url: unknown;
}

type Types = Readonly<Record<Reference['kind'], string>>;

const CSL_TYPES: Types = { document: 'report', treaty: 'treaty', law: 'legislation', page: 'webpage' };
/** A treaty has no type of its own in RIS and BibTeX. */
const READ_TYPES: Types = { ...CSL_TYPES, treaty: 'document' };
const RIS_TYPES: Types = { document: 'RPRT', treaty: 'GEN', law: 'STAT', page: 'ELEC' };
const BIBLATEX_TYPES: Types = { document: 'report', treaty: 'misc', law: 'legislation', page: 'online' };

export const checkRis = (given: ExportSite): Promise<Checked> =>
  checkFiles(given, 'ris', (text, file) => listRisFaults(text, file.references()));

export const checkBibtex = (given: ExportSite): Promise<Checked> =>
  checkFiles(given, 'bib', (text, file) => listBibtexFaults(text, file.references()));

export const checkCslJson = (given: ExportSite): Promise<Checked> =>
  checkFiles(given, 'csl.json', (text, file) => listCslFaults(text, file.references()));

export function listRisFaults(text: string, references: readonly Reference[]): string[] {
  return [
    ...compare('RIS line by line', parseRis(text).map(ofRis), tell(references, RIS_TYPES)),
    ...compare('citation.js', readByCitationJs(text, '@ris/file'), tell(references, READ_TYPES)),
  ];
}

export function listBibtexFaults(text: string, references: readonly Reference[]): string[] {
  return [
    ...compare('citation.js', readByCitationJs(text, '@biblatex/text'), tell(references, READ_TYPES)),
    ...compare('biblatex-csl-converter', readByBiblatex(text), tell(references, BIBLATEX_TYPES)),
  ];
}

export function listCslFaults(text: string, references: readonly Reference[]): string[] {
  const items = JSON.parse(text) as Readonly<Record<string, unknown>>[];
  return [
    ...compare('JSON', items.map(ofCsl), tell(references, CSL_TYPES)),
    ...compare('citation.js', readByCitationJs(text, '@else/json'), tell(references, CSL_TYPES)),
  ];
}

/** What every format tells of a reference. */
function tell(references: readonly Reference[], types: Types): Told[] {
  return references.map(({ kind, id, title, mark, institution, place, date, address }) => ({
    id,
    type: types[kind],
    title: toPlainTitle(title),
    number: mark,
    body: institution,
    place,
    date,
    url: address,
  }));
}

function compare(reader: string, read: readonly Told[], wanted: readonly Told[]): string[] {
  if (read.length !== wanted.length) return [`${reader} reads ${read.length} references and not ${wanted.length}.`];
  return wanted.flatMap((one, index) =>
    (Object.keys(one) as (keyof Told)[]).flatMap((key) => {
      const found = read[index]?.[key];
      return found === one[key]
        ? []
        : [`${String(one.id)}: ${reader} reads ${key} ${quote(found)} and not ${quote(one[key])}.`];
    }),
  );
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** What it reads is told: a title may look like the beginning of another format. */
function readByCitationJs(text: string, forceType: '@ris/file' | '@biblatex/text' | '@else/json'): Told[] {
  return new Cite(text, { forceType }).data
    .map(ofCsl)
    .map((item) => (forceType === '@biblatex/text' ? { ...item, id: String(item.id).replace(':', '#') } : item));
}

/** An item in the shape of CSL, which citation.js gives whatever it read. */
function ofCsl(item: Readonly<Record<string, unknown>>): Told {
  const { issued } = item as { issued?: { 'date-parts': (number | string)[][] } };
  const date = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const { id, type, title, note, number = note, publisher: body, 'publisher-place': place, URL: url } = item;
  return { id, type, title, number, body, place, date, url };
}

function ofRis(record: RisRecord): Told {
  const one = (tag: string) => record.get(tag)?.[0];
  const type = one('TY');
  const date = one('DA')?.split('/').filter(Boolean).join('-');
  const number = one(type === 'STAT' || type === 'GEN' ? 'M1' : 'SN');
  return { id: one('ID'), type, title: one('TI'), number, body: one('PB'), place: one('CY'), date, url: one('UR') };
}

function readByBiblatex(text: string): Told[] {
  // It leaves out the sign ^ by its name in TeX, and knows it by another that citation.js reads as an accent.
  const known = text.replaceAll('\\textasciicircum{}', '\\^{}');
  const { entries, errors } = parseBiblatex(known, { processUnknown: true, processUnexpected: true });
  // It takes no address for one that has no public domain.
  const [fault] = errors.filter(({ type }) => type !== 'unknown_uri');
  if (fault) throw new Error(`biblatex-csl-converter says: ${JSON.stringify(fault)}`);
  return Object.values(entries).map(({ entry_key, bib_type, fields, unexpected_fields = {}, unknown_fields = {} }) => {
    const all: Record<string, unknown> = { ...unknown_fields, ...unexpected_fields, ...fields };
    const one = (name: string) => textOf(all[name]);
    return {
      id: entry_key.replace(':', '#'),
      type: bib_type,
      title: one('title'),
      number: one('number'),
      body: one('institution') ?? one('organization'),
      place: one('location'),
      date: one('date'),
      url: one('url'),
    };
  });
}

/** Text of a field of biblatex-csl-converter, known or not to its type of entry. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => textOf(part) ?? '').join('');
  const { text, literal } = value as { text?: string; literal?: unknown };
  return text ?? textOf(literal);
}
