// One address of every kind of page that the site has, taken from its own table, so that a new kind is covered by itself.
import { describe, expect, test } from 'vitest';
import { listKindRecords, listRecordKinds } from '../../../src/addresses/record-kinds.ts';
import { byYearPath, Routes, STATIC_PAGES, treatyPath } from '../../../src/addresses/routes.ts';
import { leadsTo, readAddress } from '../../../src/citations/read-address.ts';
import { LANGUAGES, type Language } from '../../../src/schemas/languages.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const records = listKindRecords(corpus);
const firstOf = (kind: string) => {
  const record = records.find((candidate) => candidate.kind === kind);
  if (!record) throw new Error(`The content has no record of the kind ${kind}.`);
  return record;
};
/** What the row is about, and its path below a language; it may end with a fragment. */
const PATHS: [what: string, path: string][] = [
  ...Object.entries(STATIC_PAGES),
  ...listRecordKinds().map((kind): [string, string] => [kind, firstOf(kind).path]),
  ['state of a treaty', treatyPath(corpus.vocabularies.treaties[0]?.work ?? '')],
  ['part of a list', `${byYearPath(STATIC_PAGES.resolutions)}2005/`],
  ['paragraph', `${firstOf('work').path}#3.d~2`],
];

/** As it is copied from a browser, a shared link, a host of another name, or a line of text. */
const FORMS: [name: string, write: (path: string, language: Language) => string][] = [
  ['from a browser', (path, language) => `https://atlas.example.org${new Routes('/', language, corpus).path(path)}`],
  ['below a base', (path, language) => `http://localhost:4321${new Routes('/atlas/en/', language, corpus).path(path)}`],
  ['without its host', (path, language) => new Routes('/', language, corpus).path(path)],
  ['with its file', (path, language) => `https://a.org/${language}/${path.replace(/(?=#|$)/, 'index.html')}`],
  ['between spaces', (path, language) => ` /${language}/${path}\n`],
];

describe('readAddress', () => {
  test.each(PATHS)('reads the address of a page of the kind "%s" in every language and form', (_, written) => {
    const [path = '', fragment = ''] = written.split(/(?=#)/);
    for (const language of LANGUAGES)
      for (const [form, write] of FORMS)
        expect(readAddress(write(written, language)), form).toEqual({ path, isId: false, search: '', fragment });
  });

  test.each(listRecordKinds())('reads the identifier of a record of the kind "%s"', (kind) => {
    const { id, path } = firstOf(kind);
    const address = readAddress(`https://atlas.example.org${new Routes('/atlas/', 'en', corpus).id(id)}#3.d`);
    expect(address).toEqual({ path: `${id}/`, isId: true, search: '', fragment: '#3.d' });
    if (address && !path.includes('#')) expect(leadsTo(address, path)).toBe(true);
  });

  test('keeps what is chosen on the page, and leaves out what a browser adds', () => {
    expect(readAddress('https://a.org/es/legislation/compare/?c=ar,bo&on=2012-01-01#_table')).toEqual({
      path: 'legislation/compare/',
      isId: false,
      search: '?c=ar,bo&on=2012-01-01',
      fragment: '#_table',
    });
    expect(readAddress('/en/about/#:~:text=trafficking')?.fragment).toBe('');
    expect(readAddress('/en/about/?')?.search).toBe('');
  });

  test.each([
    'AG/RES. 2348',
    'A/RES/55/25',
    'and/or',
    'victims of /trafficking in/ persons',
    '/de/about/',
    '/id/',
    '/en/../../etc/passwd',
    '/en/a//b/',
    '/en/./about/',
    '//en',
    'see /en/about/ and more',
  ])('takes %j for no address', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });
});
