import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../../../src/site/parts/render-digest.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { edit, readContent, RESOLUTION } from '../../../helpers/make-content.ts';

const { corpus } = await readContent();
const site = siteOf(corpus, 'en');

function digestOf(n: string, from = corpus): string {
  return from.workById.get('ag-res-2010')?.provisions.find((provision) => provision.n === n)?.digest.html ?? '';
}

describe('renderDigest', () => {
  test('turns a glossary term into a button described by its definition', () => {
    const html = parse(renderDigest(digestOf('3.d'), '3.d', site));
    const button = html.querySelector('button');
    expect(button?.text).toBe('trafficking');
    expect(button?.getAttribute('type')).toBe('button');
    const tooltip = html.querySelectorAll('[role="tooltip"]');
    expect(tooltip.map(({ id }) => id)).toEqual([button?.getAttribute('aria-describedby')]);
    expect(tooltip[0]?.text).toContain('Act, "means" & purpose.');
    expect(tooltip[0]?.querySelector('a')?.getAttribute('href')).toBe('/en/glossary/#trafficking');
  });

  test('escapes the definition', () => {
    expect(renderDigest(digestOf('3.d'), 'a', site)).toContain('Act, &quot;means&quot; &amp; purpose.');
  });

  test('gives each term of a page an id of its own', () => {
    const link = '<a href="atlas:term/trafficking" class="term">a</a>';
    const html = renderDigest(`${link} ${link}`, '3.d', site) + renderDigest(link, '4', site);
    const ids = parse(html)
      .querySelectorAll('[role="tooltip"]')
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('leads to a term that the page has defined by now, and defines it no second time', () => {
    const link = '<a href="atlas:term/trafficking" class="term">a</a>';
    const told = new Set<string>();
    expect(parse(renderDigest(`${link} ${link}`, '1', site, told)).querySelectorAll('[role="tooltip"]')).toHaveLength(
      1,
    );
    expect(renderDigest(link, '2', site, told)).toBe('<a href="/en/glossary/#trafficking" class="term">a</a>');
  });

  test('resolves links inside the atlas', () => {
    const { summary } = corpus.workById.get('ag-res-2010') ?? {};
    expect(renderDigest(summary?.html ?? '', 'summary', site)).toBe(
      '<p>Calls a meeting. See <a href="/en/instruments/lima-protocol/#art-5" class="ref">article 5</a>.</p>',
    );
  });

  test('keeps the words of a term that the glossary has not', () => {
    expect(renderDigest('A <a href="atlas:term/gone" class="term"><em>b</em></a>.', 'a', site)).toBe('A <em>b</em>.');
  });

  test('understands what renderProse writes, with markup inside the term', async () => {
    const files = edit(RESOLUTION, '>trafficking</Term>', '>*trafficking* in persons</Term>');
    const html = renderDigest(digestOf('3.d', (await readContent(files)).corpus), 'a', site);
    expect(parse(html).querySelector('button')?.innerHTML).toBe('<em>trafficking</em> in persons');
    expect(html).not.toContain('atlas:');
  });

  test('leaves other prose as it is', () => {
    const html = '<p>a &#x3C; b <a href="https://a.org">c</a></p>';
    expect(renderDigest(html, 'a', site)).toBe(html);
  });
});
