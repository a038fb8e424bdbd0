import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../../../src/site/parts/render-prose.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { proseOf } from '../../../helpers/prose-of.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent();
const site = siteOf(corpus, 'en');
const TERM = '<Term id="trafficking">a</Term>';

function render(markdown: string, scope = 'a', told?: Set<string>): string {
  return renderProse(proseOf(markdown), scope, site, told);
}

function tooltipsOf(html: string): string[] {
  return parse(html)
    .querySelectorAll('[role="tooltip"]')
    .map(({ id }) => id);
}

describe('renderProse', () => {
  test.each([
    ['Plain text.', '<p>Plain text.</p>'],
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['1 < 2 & "3" &lt;b&gt; \\{x\\}', '<p>1 &lt; 2 &amp; "3" &lt;b> {x}</p>'],
    ['[a](https://a.org/?b=1&c="2")', '<p><a href="https://a.org/?b=1&amp;c=%222%22">a</a></p>'],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['<Note>\n\nOne.\n\n- Two.\n\n</Note>', '<div class="note"><p>One.</p><ul>\n<li>Two.</li>\n</ul></div>'],
    ['Text <Note>aside</Note>.', '<p>Text <span class="note">aside</span>.</p>'],
    ['4. a\n5. b', '<ol start="4">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['<script>alert(1)</script>', '<p>alert(1)</p>'],
  ])('writes %j as %j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test('turns the alignment of a table into classes, without style attributes', () => {
    const html = render('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |\n');
    expect(html.match(/<t[hd]\b[^>]*>/g)).toEqual([
      ...['<th class="align-left">', '<th class="align-center">', '<th class="align-right">', '<th>'],
      ...['<td class="align-left">', '<td class="align-center">', '<td class="align-right">', '<td>'],
    ]);
    expect(html).not.toContain('style');
  });

  test('turns a glossary term into a button described by its definition', () => {
    const html = parse(render('Of <Term id="trafficking">*trafficking* in persons</Term>.'));
    const button = html.querySelector('button');
    expect(button?.innerHTML).toBe('<em>trafficking</em> in persons');
    expect(button?.getAttribute('type')).toBe('button');
    const tooltip = html.querySelectorAll('[role="tooltip"]');
    expect(tooltip.map(({ id }) => id)).toEqual([button?.getAttribute('aria-describedby')]);
    expect(tooltip[0]?.text).toContain('Act, "means" & purpose.');
    expect(tooltip[0]?.querySelector('a')?.getAttribute('href')).toBe('/en/glossary/#trafficking');
  });

  test('escapes the definition', () => {
    expect(render(TERM)).toContain('Act, &quot;means&quot; &amp; purpose.');
  });

  test('gives each term of a page an id of its own', () => {
    expect(new Set(tooltipsOf(render(`${TERM} ${TERM}`, '3.d') + render(TERM, '4'))).size).toBe(3);
  });

  test('leads to a term that the page has defined by now, and defines it no second time', () => {
    const told = new Set<string>();
    expect(tooltipsOf(render(`${TERM} ${TERM}`, '1', told))).toHaveLength(1);
    expect(render(TERM, '2', told)).toBe('<p><a href="/en/glossary/#trafficking" class="term">a</a></p>');
  });

  test('keeps the words of a term that the glossary has not', () => {
    expect(render('A <Term id="gone">*b*</Term>.')).toBe('<p>A <em>b</em>.</p>');
  });

  test('leads to the records that prose names', () => {
    expect(render('<Ref to="ag-res-2010#3.d">a</Ref> or <Ref to="rtp-i">b</Ref>')).toBe(
      '<p><a href="/en/resolutions/ag-res-2010/#3.d" class="ref">a</a> or <a href="/en/meetings/rtp-i/" class="ref">b</a></p>',
    );
  });
});
