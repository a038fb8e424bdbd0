import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/corpus/parse-mdx.ts';

const HEAD = 5;
const SUBSET = 'Content may use <Provision>, <Ref>, <Term>, <Note> and Markdown only.';
const NO_ELEMENT = 'is not used here (no images, footnotes, task lists or deep headings). Write it as text.';
const NO_LINK =
  'is not a full web address. Link inside the atlas with <Ref to="workId#number">, outside with https://….';

/** `line:column rule message` of every issue of `text`, which starts in line 5 of its file. */
function issuesOf(text: string): string[] {
  return parseMdx(text, 'f.mdx', HEAD).issues.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
}

function provision(attributes: string, text = 'Text.'): string {
  return `<Provision ${attributes}>\n\n${text}\n\n</Provision>\n`;
}

describe('parseMdx', () => {
  test.each([
    [
      'an import',
      "import a from 'b'\n",
      `5:1 mdx-declarative "import a from 'b'" is an import or export, and content cannot run code. ${SUBSET}`,
    ],
    [
      'an export',
      'Text.\n\nexport const a = 1\n',
      `7:1 mdx-declarative "export const a = 1" is an import or export, and content cannot run code. ${SUBSET}`,
    ],
    [
      'an expression in text',
      'Text {x} here.\n',
      `5:6 mdx-declarative "{x}" is an expression, and content cannot run code. ${SUBSET}`,
    ],
    [
      'an expression of its own',
      'Text.\n\n{x.map(\n  y)}\n',
      `7:1 mdx-declarative "{x.map(}" is an expression, and content cannot run code. ${SUBSET}`,
    ],
    [
      'a comment in braces',
      '{/* c */}\n',
      `5:1 mdx-declarative "{/* c */}" is an expression, and content cannot run code. ${SUBSET}`,
    ],
    [
      'an expression as attribute',
      provision('n={1} verb="notes"'),
      '5:1 mdx-declarative The attribute "n" of <Provision> is an expression. Write a plain string in quotes.',
    ],
    [
      'a spread',
      provision('{...x} n="1" verb="notes"'),
      '5:1 mdx-declarative The attribute "{…}" of <Provision> is an expression. Write a plain string in quotes.',
    ],
    [
      'an attribute without value',
      provision('n="1" verb="notes" note'),
      '5:1 mdx-declarative The attribute "note" of <Provision> has no value. Write note="…".',
    ],
    [
      'an attribute written twice',
      provision('n="1" verb="notes" n="2"'),
      '5:1 mdx-declarative The attribute "n" of <Provision> is written twice. Keep one.',
    ],
    [
      'an unknown attribute',
      'See <Ref to="a" style="color: red">a</Ref>.\n',
      '5:5 mdx-declarative "style" of <Ref> is not a known attribute. Known: to.',
    ],
    [
      'an unknown attribute of a component that has none',
      '<Note class="a">\n\nText.\n\n</Note>\n',
      '5:1 mdx-declarative "class" of <Note> is not a known attribute. Known: none.',
    ],
    [
      'an inverse relation',
      provision('n="1" verb="notes" recalledBy="a"'),
      '5:1 mdx-declarative "recalledBy" of <Provision> is an inverse, which the atlas computes. Write "recalls" on the other record instead.',
    ],
    ['a raw <div>', '<div>a</div>\n', `5:1 mdx-declarative <div> is not a component of the atlas. ${SUBSET}`],
    ['inline HTML', 'A <b>c</b>.\n', `5:3 mdx-declarative <b> is not a component of the atlas. ${SUBSET}`],
    [
      'a <script>',
      'Text.\n\n<script>alert(1)</script>\n',
      `7:1 mdx-declarative <script> is not a component of the atlas. ${SUBSET}`,
    ],
    ['an unknown component', 'A <Foo/>.\n', `5:3 mdx-declarative <Foo> is not a component of the atlas. ${SUBSET}`],
    ['a name of Object', '<toString/>\n', `5:1 mdx-declarative <toString> is not a component of the atlas. ${SUBSET}`],
    ['a fragment', '<>a</>\n', `5:1 mdx-declarative <> is not a component of the atlas. ${SUBSET}`],
    ['an image', '![a](https://a.org/a.png)\n', `5:1 mdx-declarative Markdown that becomes <img> ${NO_ELEMENT}`],
    ['a task list', '- [ ] a\n', `5:1 mdx-declarative Markdown that becomes <input> ${NO_ELEMENT}`],
    ['a block of code', '```js\na\n```\n', `5:1 mdx-declarative Markdown that becomes <pre> ${NO_ELEMENT}`],
    ['a deep heading', '#### a\n', `5:1 mdx-declarative Markdown that becomes <h4> ${NO_ELEMENT}`],
    [
      'a first-level heading',
      '# a\n',
      '5:1 mdx-declarative A first-level heading belongs to the page. Use ## for the sections of a work.',
    ],
    [
      'a section heading inside a provision',
      provision('n="1" verb="notes"', '## a\n\nText.'),
      '7:1 mdx-declarative A section heading stands inside another element. Put it before a <Provision>, on a line of its own.',
    ],
    [
      'a javascript: link',
      'A [b](javascript:alert(1)).\n',
      `5:3 mdx-declarative The link "javascript:alert(1)" ${NO_LINK}`,
    ],
    ['a data: link', '[b](data:text/html,a)\n', `5:1 mdx-declarative The link "data:text/html,a" ${NO_LINK}`],
    ['a mail link', '[b](mailto:a@b.org)\n', `5:1 mdx-declarative The link "mailto:a@b.org" ${NO_LINK}`],
    ['a relative link', '[b](../c/)\n', `5:1 mdx-declarative The link "../c/" ${NO_LINK}`],
    ['a link without scheme', '[b](//a.org)\n', `5:1 mdx-declarative The link "//a.org" ${NO_LINK}`],
    [
      'a link defined elsewhere',
      '[b][c]\n\n[c]: javascript:a\n',
      `5:1 mdx-declarative The link "javascript:a" ${NO_LINK}`,
    ],
    [
      'a nested provision',
      provision('n="1" verb="notes"', `Text.\n\n${provision('n="2" verb="notes"')}`),
      '9:1 mdx-declarative <Provision> stands inside another element. Put each provision on its own lines, not nested.',
    ],
    [
      'a provision within a note',
      `<Note>\n\n${provision('n="2" verb="notes"')}\n</Note>\n`,
      '7:1 mdx-declarative <Provision> stands inside another element. Put each provision on its own lines, not nested.',
    ],
    [
      'text between provisions',
      `${provision('n="1" verb="notes"')}\nStray.\n\n${provision('n="2" verb="notes"')}`,
      '11:1 mdx-declarative Text stands between provisions. Put it into a <Provision>, a <Note>, or before the first provision.',
    ],
    [
      'text below a section heading',
      '## a\n\nStray.\n',
      '7:1 mdx-declarative Text stands between provisions. Put it into a <Provision>, a <Note>, or before the first provision.',
    ],
    [
      'an HTML comment',
      'Text.\n\n<!-- c -->\n',
      '7:1 mdx-parses This is not valid MDX: Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`). Close every tag, and write { and < as words.',
    ],
    [
      'an element left open',
      'Text.\n\n<Note>\n\nText.\n',
      '7:1 mdx-parses This is not valid MDX: Expected a closing tag for `<Note>` (7:1). Close every tag, and write { and < as words.',
    ],
    [
      'a tag closed too late',
      'Text.\n\nA <Ref to="a">b\n\n</Ref>\n',
      '7:3 mdx-parses This is not valid MDX: Expected a closing tag for `<Ref>` (7:3) before the end of `paragraph`. Close every tag, and write { and < as words.',
    ],
    [
      'a brace left open',
      'Text.\n\na { b\n',
      '7:3 mdx-parses This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`. Close every tag, and write { and < as words.',
    ],
  ])('refuses %s', (_, text, issue) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  test('refuses a footnote, its mark and its text', () => {
    expect(issuesOf('Text[^1].\n\n[^1]: Note.\n')).toContain(
      `5:5 mdx-declarative Markdown that becomes <sup> ${NO_ELEMENT}`,
    );
  });

  test('finds code inside a provision as well', () => {
    expect(issuesOf(provision('n="1" verb="notes"', 'A {b} <i>c</i>.'))).toEqual([
      `7:3 mdx-declarative "{b}" is an expression, and content cannot run code. ${SUBSET}`,
      `7:7 mdx-declarative <i> is not a component of the atlas. ${SUBSET}`,
    ]);
  });

  test('names each attribute of a provision that has not its form', () => {
    const attributes = 'n="3.D" date="2008-13" terms="a b c d e" source="seen" confidence="sure"';
    expect(issuesOf(provision(attributes)).join('\n')).toMatchInlineSnapshot(`
      "5:1 provision-valid n="3.D" is not a provision number. Use lower-case letters and digits with single dots or hyphens between them, as in "3.d".
      5:1 provision-valid terms="a b c d e" has an official term of more than four words. Keep to the term of art itself; a digest says the rest.
      5:1 provision-valid date="2008-13" is not a date. Write a year, a month or a day that exists: 2008, 2008-04 or 2008-04-09. A period takes two dates with a slash between them.
      5:1 provision-valid source="seen" is not a source. Write a web address (https://…) or document:<workId> for a document read in full.
      5:1 provision-valid confidence="sure" is not valid: Invalid option: expected one of "high"|"medium"|"low"."
    `);
  });

  test('refuses a provision without digest', () => {
    expect(issuesOf('<Provision n="1" verb="notes">\n</Provision>\n')).toMatchInlineSnapshot(`
      [
        "5:1 provision-valid Provision "1" has no digest. Say between its tags, in plain words, what it does.",
      ]
    `);
  });

  test.each([
    ['the MDX does not parse', 'a { b\n', false],
    ['a provision has no number', provision('verb="notes"'), false],
    ['a provision is nested', `<Note>\n\n${provision('n="1" verb="notes"')}\n</Note>\n`, false],
    ['code was refused beside whole provisions', provision('n="1" verb="notes"', '{x} Text.'), true],
  ])('when %s, says of the provisions being whole: %s', (_, text, whole) => {
    expect(parseMdx(text, 'f.mdx', 1).whole).toBe(whole);
  });
});
