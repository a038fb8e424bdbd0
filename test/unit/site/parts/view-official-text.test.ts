import { describe, expect, test } from 'vitest';
import { viewOfficialText } from '../../../../src/site/parts/view-official-text.ts';
import { edit, readContent, RESOLUTION } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

/** Of the resolution, whose text stands at `source`. */
async function viewAt(source: string, kind: 'issuer' | 'copy') {
  const files = edit(
    RESOLUTION,
    'kind: resolution\n',
    `kind: resolution\nofficialText: {source: '${source}', kind: ${kind}}\n`,
  );
  const { corpus } = await readContent(files);
  const work = corpus.workById.get('ag-res-2010');
  if (!work) throw new Error('The fixture lacks the resolution.');
  const site = siteOf(corpus, 'en');
  return { view: viewOfficialText(work, site), t: site.t };
}

describe('viewOfficialText', () => {
  test('names the publisher, its host and the kind of source', async () => {
    const { view, t } = await viewAt('https://example.org/2010', 'issuer');
    expect(view).toEqual({
      publisher: { href: 'https://example.org/2010', text: 'Example', lang: undefined },
      about: `(example.org; ${t('work.officialText.issuer')})`,
    });
  });

  test('says the host once where no name of a publisher is known', async () => {
    const { view, t } = await viewAt('https://nowhere.example/2010', 'copy');
    expect(view?.publisher.text).toBe('nowhere.example');
    expect(view?.about).toBe(`(${t('work.officialText.copy')})`);
  });

  test('is undefined where no address is recorded', async () => {
    const { corpus } = await readContent();
    const [work] = corpus.works;
    expect(work && viewOfficialText(work, siteOf(corpus, 'en'))).toBeUndefined();
  });
});
