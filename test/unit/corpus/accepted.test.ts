import { describe, expect, test } from 'vitest';
import { toAccepted, standingOf } from '../../../src/corpus/accepted.ts';
import { countTranslations, countWords } from '../../../src/corpus/count-translations.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { runLint } from '../../../src/lint/run-lint.ts';
import { listStale } from '../../../src/site/locals/list-stale.ts';
import { makeContent, readContent, RESOLUTION, type Files } from '../../helpers/make-content.ts';
import { IN_SPANISH } from '../../helpers/spanish-content.ts';
import { siteOf } from '../../helpers/site-of.ts';

const { corpus } = await readContent(IN_SPANISH);
const ACCEPTED = `${JSON.stringify(toAccepted(corpus.translations.texts))}\n`;
/** The digest of the resolution in English as it is written later. */
const edited = (accepted: string): Files => ({
  ...IN_SPANISH,
  [RESOLUTION]: (IN_SPANISH[RESOLUTION] ?? RESOLUTION_TEXT).replace('Poverty exposes', 'Need exposes'),
  '_translated/es.json': accepted,
});
const RESOLUTION_TEXT = (await import('../../helpers/make-content.ts')).MINIMAL[RESOLUTION] ?? '';

describe('accepted translations', () => {
  test('are whole where the texts are those that were translated', async () => {
    const dir = await makeContent({ ...IN_SPANISH, '_translated/es.json': ACCEPTED });
    expect((await runLint(dir)).issues).toEqual([]);
    const { translations } = (await readCorpus(dir)).corpus;
    const standings = translations.texts.map((told) => standingOf(told, translations.accepted.get('es')));
    expect(new Set(standings)).toEqual(new Set(['whole']));
  });

  test('are behind where one text is written anew, and only that one', async () => {
    const dir = await makeContent(edited(ACCEPTED));
    const { issues } = await runLint(dir);
    expect(issues.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ['translation-fresh', 'warning', 'content/resolutions/ag-res-2010.es.mdx'],
    ]);
    expect(issues[0]?.message).toContain(
      'Look at it again, then run "npm run translations -- --accept resolutions/ag-res-2010.mdx".',
    );
    const site = siteOf((await readCorpus(dir)).corpus, 'es');
    expect(listStale(site, `content/${RESOLUTION}`).map(({ provision }) => provision)).toEqual(['preamble-poverty']);
    expect(listStale(site, 'content/countries/ar.yml')).toEqual([]);
  });

  test('cannot be told from others where their list is damaged', async () => {
    for (const damaged of ['{', '{"a": 1}', '[]'])
      expect((await readContent({ ...IN_SPANISH, '_translated/es.json': damaged })).issues).toEqual([
        expect.objectContaining({
          rule: 'translation-fresh',
          message: expect.stringContaining('npm run translations -- --accept es') as string,
        }),
      ]);
  });
});

describe('countTranslations', () => {
  test('counts the words of the original, also of files that nobody has translated', async () => {
    const dir = await makeContent({ ...IN_SPANISH, '_translated/es.json': ACCEPTED });
    const { translations } = (await readCorpus(dir, undefined, undefined, true)).corpus;
    const [es, fr] = countTranslations(translations, ['es', 'fr']);
    const resolutions = (of: typeof es) => of?.collections.find(({ collection }) => collection === 'resolutions');
    expect(resolutions(es)?.words.whole).toBeGreaterThan(20);
    expect(resolutions(es)?.words).toMatchObject({ stale: 0, unaccepted: 0, missing: 0 });
    expect(resolutions(fr)?.words).toMatchObject({ whole: 0, stale: 0, unaccepted: 0 });
    expect(resolutions(fr)?.words.missing).toBeGreaterThanOrEqual(resolutions(es)?.words.whole ?? 0);
    expect(fr?.left.every(({ standing }) => standing === 'missing')).toBe(true);
  });

  test('counts words as readers do', () => {
    expect(countWords('AG/RES. 2348, 3.d: l’État re-examines 12.5 %')).toBe(7);
    expect(countWords(' — ')).toBe(0);
  });
});
