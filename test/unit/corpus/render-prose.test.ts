import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../../src/corpus/render-prose.ts';

type Nodes = Parameters<typeof renderProse>[0];

function render(markdown: string) {
  return renderProse((mdxToHast(markdown) as { children: Nodes }).children);
}

describe('renderProse', () => {
  test.each([
    ['Plain text.', '<p>Plain text.</p>'],
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['1 < 2 & "3" &lt;b&gt; \\{x\\}', '<p>1 &#x3C; 2 &#x26; "3" &#x3C;b> {x}</p>'],
    ['[a](https://a.org/?b=1&c="2")', '<p><a href="https://a.org/?b=1&#x26;c=%222%22">a</a></p>'],
    ['See <Ref to="ag-res-1#3.d">that</Ref>.', '<p>See <a href="atlas:ag-res-1#3.d" class="ref">that</a>.</p>'],
    ['A <Term id="t">term</Term>.', '<p>A <a href="atlas:term/t" class="term">term</a>.</p>'],
    ['<Ref to={x}>that</Ref>', '<p><a href="atlas:" class="ref">that</a></p>'],
    [`<Ref to='"><img>'>that</Ref>`, '<p><a href="atlas:&#x22;><img>" class="ref">that</a></p>'],
    ['<Note>\n\nOne.\n\n- Two.\n\n</Note>', '<div class="note"><p>One.</p><ul>\n<li>Two.</li>\n</ul></div>'],
    ['<Note>One.</Note>', '<div class="note"><p>One.</p></div>'],
    ['Text <Note>aside</Note>.', '<p>Text <span class="note">aside</span>.</p>'],
    ['4. a\n5. b', '<ol start="4">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['Loose <div>block</div> text', '<p>Loose block text</p>'],
    ['<script>alert(1)</script>', '<p>alert(1)</p>'],
    ['{alert(1)}', ''],
  ])('turns %j into %j', (markdown, html) => {
    expect(render(markdown).html).toBe(html);
  });

  test('turns the alignment of a table into classes, without style attributes', () => {
    const { html } = render('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |\n');
    expect(html).toMatchInlineSnapshot(`
      "<table>
      <thead>
      <tr>
      <th class="align-left">a</th>
      <th class="align-center">b</th>
      <th class="align-right">c</th>
      <th>d</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">1</td>
      <td class="align-center">2</td>
      <td class="align-right">3</td>
      <td>4</td>
      </tr>
      </tbody>
      </table>"
    `);
    expect(html).not.toContain('style');
  });

  test('keeps of an element its address and list start alone', () => {
    const element = {
      type: 'element',
      tagName: 'p',
      properties: { href: 'https://a.org', start: 3, onclick: 'x()', id: 'y', style: 'color: red' },
      children: [{ type: 'text', value: 'a' }],
    };
    expect(renderProse([element]).html).toBe('<p href="https://a.org" start="3">a</p>');
  });

  test.each([
    ['# a\n\nb  \nc', 'a b c'],
    ['- a\n- b\n\n| c | d |\n| - | - |\n| e | f |', 'a b c d e f'],
    ['a *b* <Term id="t">c</Term>d\n\n&amp;', 'a b cd &'],
    ['<Note>\n\nOne.\n\nTwo.\n\n</Note>\n\nThree.', 'One. Two. Three.'],
    ['', ''],
  ])('gives of %j the text %j', (markdown, text) => {
    expect(render(markdown).text).toBe(text);
  });
});
