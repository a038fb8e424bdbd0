// What the explorer copies of a paragraph is what the menu of that paragraph copies, whatever the language, style or format.
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { LostFile } from '../../../../src/engine/lost-file.ts';
import { DAY_ORDERS, STYLES } from '../../../../src/exports/cite/cite-words.ts';
import { citeWork } from '../../../../src/exports/cite/cite-work.ts';
import { cutEntry } from '../../../../src/exports/cite/cut-entry.ts';
import { formatCitation } from '../../../../src/exports/cite/format-citation.ts';
import { readPin } from '../../../../src/exports/cite/pin.ts';
import { openWorkFile, WORK_FORMATS } from '../../../../src/exports/work/work-file.ts';
import { citeProvisions, type CitedRow, type Citing } from '../../../../src/rooms/provisions/cite-provisions.ts';
import { toProvisionCitations } from '../../../../src/rooms/provisions/provisions-json.ts';
import { LANGUAGES, type Language } from '../../../../src/schemas/languages.ts';
import { fileSite } from '../../../../src/site/frame/file-site.ts';
import { buildSite } from '../../../../src/site/locals/site.ts';
import { provisionName } from '../../../../src/site/parts/record-name.ts';
import { citeWordsOf } from '../../../../src/words/cite-words.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const atlas = new Atlas(await realCorpus());
const ORIGIN = new URL('https://atlas.example');
const DAY = '2026-03-05';

function open(language: Language) {
  const site = buildSite(atlas, '/', language);
  const words = citeWordsOf(site.t);
  const listed = site.atlas.provisionRows.map(({ work, provision }) => ({
    work,
    provision,
    shown: provisionName(provision, work, site).text,
  }));
  const rows = listed.map(({ work, provision: { n, editorial, digest }, shown }): CitedRow => ({
    end: `${work.workId}#${n}`,
    number: { text: shown, lang: undefined },
    editorial,
    digest: { text: digest.text, lang: undefined },
  }));
  // As it comes out of its file.
  const { works } = JSON.parse(JSON.stringify(toProvisionCitations(site.atlas, language))) as Pick<Citing, 'works'>;
  const addressOf = (workId: string) => `${ORIGIN.href}id/${workId}/`;
  const citing: Citing = { works, words, addressOf, visited: DAY };
  return { site, words, listed, rows, citing };
}

describe.each(LANGUAGES)('citeProvisions (%s)', (language) => {
  const { site, words, listed, rows, citing } = open(language);

  test.each(STYLES)('cites every paragraph in the style %s as its menu does', (style) => {
    const expected = listed.map(({ work, provision: { n, editorial }, shown }) => {
      const at = { address: `${citing.addressOf(work.workId)}#${n}`, day: words.date(DAY, DAY_ORDERS[style]) };
      const pin = readPin({ n, shown, editorial, isLabel: work.frontMatter.law !== undefined });
      return formatCitation(style, { ...citeWork(site.atlas.corpus, work, language, at), pin }, words);
    });
    expect(citeProvisions(rows, style, citing)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    for (const text of expected) expect(text).not.toMatch(/\n|undefined|null|\{|, ,/);
  });

  test.each(['ris', 'bib'] as const)('gives the entry of every paragraph as its file has it (.%s)', (format) => {
    const files = new Map(
      [...new Set(listed.map(({ work }) => work))].map((work) => [
        work.workId,
        WORK_FORMATS[format].write(openWorkFile(fileSite(site, ORIGIN), work)),
      ]),
    );
    const expected = rows.map(({ end }) => cutEntry(files.get(end.split('#')[0] ?? '') ?? '', format, end, DAY));
    expect(citeProvisions(rows, format, citing)).toEqual(expected);
  });
});

describe('citeProvisions', () => {
  test('tells a lost file where a work is not among those that can be cited', () => {
    const { rows, citing } = open('en');
    expect(() => citeProvisions(rows.slice(0, 1), 'oas', { ...citing, works: {} })).toThrow(LostFile);
  });
});
