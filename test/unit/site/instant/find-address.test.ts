import { describe, expect, test } from 'vitest';
import { listKindRecords, listRecordKinds } from '../../../../src/addresses/record-kinds.ts';
import { STATIC_PAGES } from '../../../../src/addresses/routes.ts';
import type { PageAddress } from '../../../../src/citations/read-address.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { findAddress } from '../../../../src/site/instant/find-address.ts';
import { instantLabels } from '../../../../src/site/instant/instant-labels.ts';
import { toInstantJson, type InstantData } from '../../../../src/site/instant/instant-json.ts';
import { lookUpLabels } from '../../../../src/words/label-look-up.ts';
import { translatorFor } from '../../../../src/words/translate.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const corpus = await realCorpus();
const labels = instantLabels({ lang: 'es', t: translatorFor('es'), labels: lookUpLabels(corpus, 'es') });
const data = JSON.parse(toInstantJson(corpus, labels)) as InstantData;
const records = listKindRecords(corpus);
/** The site has every page that its table has. */
const pages = new Map([
  ...Object.entries(STATIC_PAGES).map(([page, path]): [string, string] => [path, page]),
  ...records.map(({ path, id }): [string, string] => [path.replace(/#.*/, ''), id]),
]);
const load = ({ path, isId }: PageAddress) => {
  const found = isId ? records.find(({ id }) => `${id}/` === path)?.path.replace(/#.*/, '') : path;
  const title = found === undefined ? undefined : pages.get(found);
  return Promise.resolve(found === undefined || title === undefined ? undefined : { path: found, title });
};

describe('findAddress', () => {
  test.each(listRecordKinds())(
    'leads to a record of the kind "%s" from its address in every language',
    async (kind) => {
      const { path } = records.find((record) => record.kind === kind) ?? { path: '' };
      for (const language of LANGUAGES) {
        const found = await findAddress(`https://example.org/atlas/${language}/${path}`, data, load);
        expect(found?.path).toBe(path);
        expect(found?.name).not.toBe('');
      }
    },
  );

  test.each(Object.entries(STATIC_PAGES))('leads to the page "%s"', async (_, path) => {
    expect((await findAddress(`/pt/${path}`, data, load))?.path).toBe(path);
  });

  test.each(listRecordKinds())('leads to a record of the kind "%s" from its identifier', async (kind) => {
    const { id, path } = records.find((record) => record.kind === kind) ?? { id: '', path: '' };
    expect((await findAddress(`/id/${id}/`, data, load))?.path).toBe(path.replace(/#.*/, ''));
  });

  test('keeps the paragraph and what is chosen, through invisible letters', async () => {
    const paragraph = await findAddress('https://a.org/en/resolutions/ag-res-2348/#3.d\u200B', data, load);
    expect(paragraph?.path).toBe('resolutions/ag-res-2348/#3.d');
    const chosen = await findAddress('/fr/legislation/compare/?c=ar,bo', data, load);
    expect(chosen?.path).toBe('legislation/compare/?c=ar,bo');
  });

  test('leads nowhere from what is no address, or no page', async () => {
    expect(await findAddress('AG/RES. 2348', data, load)).toBeUndefined();
    expect(await findAddress('/en/no-such-page/', data, load)).toBeUndefined();
  });
});
