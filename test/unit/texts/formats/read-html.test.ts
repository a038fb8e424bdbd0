import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/texts/formats/read-html.ts';

async function read(html: string): Promise<string[]> {
  const { blocks } = await readHtml(html);
  return blocks.map(({ kind, label, text, signs, id, level }) =>
    [
      kind === 'paragraph' ? '' : `${kind}${id ?? level ?? ''}`,
      label ?? '',
      text,
      signs.map((sign) => `^${sign.id}@${sign.at}`).join(''),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('readHtml', () => {
  test('numbers lists as a browser shows them', async () => {
    expect(
      await read(
        '<ol><li>Lamps:<ol type="a"><li>trim;<li>count.</ol><li>Oil.</ol><p>Between.</p><ol start="3"><li>Wicks<li value="7">Stairs</ol><ol style="list-style-type: lower-roman"><li>Red</ol><ul><li>Point</ul>',
      ),
    ).toEqual([
      '1. Lamps:',
      'a. trim;',
      'b. count.',
      '2. Oil.',
      'Between.',
      '3. Wicks',
      '7. Stairs',
      'i. Red',
      '• Point',
    ]);
  });

  test('keeps a number that is a link and leads to no note', async () => {
    expect(
      await read(
        '<p>See article <a href="#a5">5</a> of lamps<a href="#n1" id="r1">[1]</a>, and <a href="#top">[7]</a>.</p><p id="n1"><a href="#r1">1</a> Of oil.</p>',
      ),
    ).toEqual(['See article 5 of lamps, and [7]. ^1@22', 'note1 Of oil.']);
  });

  test('takes the body of a page that is no page', async () => {
    expect(await read('<a href="#n1">1</a><template><p>Lamps</p><a href="#r1">[1]</a></template>')).toEqual(['1']);
  });

  test('joins notes to their signs, whichever way the page links them', async () => {
    expect(
      await read(
        '<p>Lamps<a href="#_ftn1" name="_ftnref1">[1]</a> and oil<sup><a href="#n2" id="r2">2</a></sup>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Of the coast.</p><p>And isles.</p></div><p id="n2"><a href="#r2">2</a> Of whales.</p>',
      ),
    ).toEqual(['Lamps and oil. ^1@5^2@13', 'note1 Of the coast. And isles.', 'note2 Of whales.']);
  });

  test('leaves out menus, scripts and what is hidden', async () => {
    expect(
      await read('<nav>Home</nav><script>x()</script><p hidden>no</p><p style="display: none">no</p><p>Lamps.</p>'),
    ).toEqual(['Lamps.']);
  });

  test('reads headings, bold lines, line breaks and rows', async () => {
    expect(
      await read(
        '<h1>Lights</h1><h3>Oil</h3><p><b>Wicks and stairs</b></p><p>1. Lamps<br>2. Boats of the coast and<br>of the isles</p><table><tr><td>Red<td>1931<tr><td>Green<td>1932</table>',
      ),
    ).toEqual([
      'heading1 Lights',
      'heading3 Oil',
      'heading2 Wicks and stairs',
      '1. Lamps',
      '2. Boats of the coast and of the isles',
      'Red | 1931',
      'Green | 1932',
    ]);
  });

  test('takes what a page says is its main part', async () => {
    const text = 'The keepers of the lights met in winter. '.repeat(5);
    expect(await read(`<div>Site of the coast</div><main><p>${text}</p></main><div>Imprint</div>`)).toEqual([
      text.trim(),
    ]);
  });

  test('finds the text of a page that is mostly links, and says so', async () => {
    const links = '<li><a href="/a">A page of the coast, and one more beside it</a></li>'.repeat(30);
    const text =
      '<p>The keepers of the lights met in winter, as they do each year, and told each other what they saw.</p>'.repeat(
        8,
      );
    const { blocks, lost } = await readHtml(`<body><ul>${links}</ul><div class="content">${text}</div></body>`);
    expect(blocks.every((block) => block.text.startsWith('The keepers'))).toBe(true);
    expect(lost).toEqual([expect.stringContaining('more links than text')]);
  });
});
