import { describe, expect, test } from 'vitest';
import { citePage } from '../../../../src/exports/cite/cite-page.ts';
import { citeWork } from '../../../../src/exports/cite/cite-work.ts';
import { findInserted, viewCitations } from '../../../../src/site/parts/view-citations.ts';
import { ownWordsIn } from '../../../helpers/identity.ts';
import { parse } from 'node-html-parser';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import * as byHand from '../../../fixtures/citations/by-hand.ts';

const corpus = await realCorpus();
const t = ownWordsIn('en');

/** What script makes of the pattern. */
function fill(html: string, { number, address, day }: { number: string; address: string; day: string }): string {
  const root = parse(html);
  for (const place of root.querySelectorAll('[data-number]'))
    place.set_content(number === '' ? '' : (place.getAttribute('data-number') ?? '').replace('{number}', number));
  for (const place of root.querySelectorAll('[data-address]')) place.set_content(address);
  for (const place of root.querySelectorAll('[data-day]')) place.set_content(day);
  return root.textContent;
}

describe('viewCitations', () => {
  test.each([
    ['ag-res-2348', '3.d', { oas: 'paragraph 3.d', oscola: 'para 3(d)', chicago: 'para. 3(d)', apa: 'para. 3(d)' }],
    ['ar-ley-26364', 'art-5', { oas: 'article 5', oscola: 'art 5', chicago: 'art. 5', apa: 'art. 5' }],
  ])('gives a pattern of %s that makes what was written by hand', (id, n, numbers) => {
    const work = corpus.workById.get(id);
    if (!work) throw new Error(`The content has no work ${id}.`);
    const address = `${byHand.SITE}/id/${id}/`;
    for (const { style, html } of viewCitations(citeWork(corpus, work, 'en', { address, day: '' }), t)) {
      const day = style === 'oscola' ? '29 November 2026' : 'November 29, 2026';
      const cited = (wanted: string | undefined) =>
        byHand.IN_ENGLISH.find((one) => one.work === id && one.n === wanted)?.cited[style];
      expect(fill(html, { number: '', address, day })).toBe(cited(undefined));
      expect(fill(html, { number: numbers[style], address: `${address}#${n}`, day })).toBe(cited(n));
    }
  });

  test('asks for the day of the visit where no script writes it', () => {
    const [first] = viewCitations(citePage('Argentina', byHand.EDITION, { address: 'https://a.example/', day: '' }), t);
    expect(parse(first?.html ?? '').textContent).toBe(
      'Mandate Atlas, “Argentina,” version 0.1.0, November 28, 2026, https://a.example/ (retrieved [day of your visit]).',
    );
  });

  test('marks the language of a title that is not in that of the page', () => {
    const cited = {
      ...citePage('Ley & más', byHand.EDITION, { address: 'https://a.example/', day: '' }),
      kind: 'law' as const,
    };
    for (const { html } of viewCitations(cited, t, 'es'))
      expect(html).toContain('<span lang="es">Ley &amp; más</span>');
    for (const { html } of viewCitations(cited, t)) expect(html).not.toContain('lang=');
  });

  test('escapes what a title holds', () => {
    const cited = citePage('A & B <i>', byHand.EDITION, { address: 'https://a.example/', day: '' });
    for (const { html } of viewCitations(cited, t))
      expect(html).toContain('<span data-title>A &amp; B &lt;i&gt;</span>');
  });
});

describe('findInserted', () => {
  test.each([
    ['A (X) [D]', 'A (X, 3) [D]', ', 3'],
    ['A [D]', 'A (3) [D]', '(3) '],
    ['A', 'A', ''],
  ])('tells from %j what %j has more', (whole, longer, inserted) => {
    const found = findInserted(whole, longer);
    expect(`${found.before}${found.inserted}${found.after}`).toBe(longer);
    expect(`${found.before}${found.after}`).toBe(whole);
    expect(found.inserted).toHaveLength(inserted.length);
  });
});
