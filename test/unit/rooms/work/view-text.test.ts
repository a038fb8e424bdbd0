import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { renderProvision } from '../../../../src/rooms/work/render-provision.ts';
import { renderBlocks } from '../../../../src/rooms/work/render-text.ts';
import { viewText } from '../../../../src/rooms/work/view-text.ts';
import type { Language } from '../../../../src/schemas/languages.ts';
import { buildSite } from '../../../../src/site/locals/site.ts';
import { shelveTexts } from '../../../../src/texts/shelve-texts.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { makeTexts, OFFICIAL_WORKS } from '../../../helpers/official-content.ts';

async function open(workId: string, lang: Language = 'en') {
  const { corpus } = await readContent(OFFICIAL_WORKS);
  const { shelf } = await shelveTexts(await makeTexts(), corpus);
  const site = buildSite(new Atlas(corpus, shelf), '/', lang);
  const work = corpus.workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  const view = viewText(site, work);
  const draw = (n: string) => {
    const provision = work.provisions.find((one) => one.n === n);
    if (!provision) throw new Error(`${n} is not in the fixture.`);
    return parse(renderProvision(site, work, provision, new Set(), view));
  };
  return { view, draw };
}

describe('viewText', () => {
  test('is nothing for a work without text', async () => {
    expect((await open('ag-res-2010')).view).toBeUndefined();
  });

  test('says that a text is whole where each side has the other', async () => {
    const { view } = await open('ag-res-2011');
    expect(view).toMatchObject({ isWhole: true, onlyInWork: [], onlyInText: [], imported: '1 February 2020' });
    expect(view?.others).toEqual([{ text: 'Spanish', href: '/es/resolutions/ag-res-2011/', lang: undefined }]);
  });

  test('lists what is missing on either side, each with its place on the page', async () => {
    const { view } = await open('ag-res-2012');
    expect(view?.isWhole).toBe(false);
    expect(view?.told).toBe('2 of 3 digests have their official paragraph.');
    expect(view?.onlyInWork.map(({ text, href }) => [text, href])).toEqual([['¶ 3', '#3']]);
    expect(view?.onlyInText.map(({ text, href }) => [text, href])).toEqual([
      ['4. To thank the lamplighters <of> all…', '#_official-4'],
    ]);
  });

  test('takes the text in the language of the reader, else that of the work', async () => {
    expect((await open('ag-res-2011', 'es')).view).toMatchObject({ lang: undefined, text: { language: 'es' } });
    expect((await open('ag-res-2011', 'fr')).view).toMatchObject({ lang: 'en', text: { language: 'en' } });
  });

  test('is not whole where the text says that it is partial', async () => {
    expect((await open('ag-res-2013')).view).toMatchObject({ isWhole: false, onlyInWork: [], onlyInText: [] });
  });
});

describe('renderProvision with an official text', () => {
  test('names both, our digest first, and quotes the text word for word in its language', async () => {
    const section = (await open('ag-res-2011', 'fr')).draw('2.a');
    expect(section.querySelectorAll('.layer').map(({ text }) => text)).toEqual(['Notre synthèse', 'Texte officiel']);
    expect(section.querySelector('.ours .digest')?.text).toBe('They count them.');
    const quote = section.querySelector('.official blockquote');
    expect(quote?.getAttribute('lang')).toBe('en');
    expect(quote?.querySelectorAll('p').map(({ text }) => text)).toEqual([
      '2. To request the member states:',
      'a. To count the said lamps once a year; and',
    ]);
  });

  test('leads from the sign of a note to the note', async () => {
    const sign = (await open('ag-res-2011')).draw('1').querySelector('sup a');
    expect([sign?.text, sign?.getAttribute('href')]).toEqual(['1', '#_official-note-1']);
  });

  test('says where no official paragraph was found', async () => {
    const missing = (await open('ag-res-2012')).draw('3').querySelector('.official.is-missing');
    expect(missing?.text).toContain('No paragraph of the official text');
  });
});

test('renderBlocks escapes what the text says', async () => {
  const { view } = await open('ag-res-2012');
  const html = view ? renderBlocks(view, view.beside.rest, true) : '';
  expect(html).toBe(
    '<p id="_official-4"><b>4.</b> To thank the lamplighters &lt;of&gt; all &quot;countries&quot; &amp; their families.</p>',
  );
});
