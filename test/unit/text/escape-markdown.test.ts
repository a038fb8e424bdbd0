import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, escapeMarkdownAddress } from '../../../src/text/escape-markdown.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm);
const read = (markdown: string): Node[] => (parser.parse(markdown) as Node).children ?? [];

describe('escapeMarkdown', () => {
  test.each([
    '# heading',
    '## heading ##',
    '- item',
    '+ item',
    '* item',
    '12. item',
    '3) item',
    '> quote',
    '---',
    '===',
    '=SUM(A1)',
    '```js',
    '~~~',
    '| a | b |',
    '[a]: /b',
    '[a](b) ![c](d) [^1] [ ]',
    '*a* **b** _c_ __d__ ~e~ ~~f~~ `g`',
    '<b>&amp;&#65;</b> <ftp://a>',
    'C:\\path \\* ends with \\',
    'AG/RES. 2348 (XXXVII-O/07), ¶ 3.d – “naïve” n.º 1!',
  ])('makes %j a paragraph of that very text', (text) => {
    expect(read(escapeMarkdown(text))).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ]);
  });

  test('changes no letter of an address, which GitHub makes a link', () => {
    const text = 'see www.example.org/a_b and https://example.org/a_b or write to a.b@example.org';
    const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');
    expect(read(escapeMarkdown(text)).map(textOf)).toEqual([text]);
  });

  test('keeps to one line', () => {
    expect(escapeMarkdown(' a\n\n# b\r\n\tc ')).toBe('a \\# b c');
  });
});

describe('escapeMarkdownAddress', () => {
  test.each([
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
    ['https://example.org/?a&copy;b', 'https://example.org/?a&copy;b'],
    ['https://example.org/(a)_b*c', 'https://example.org/(a)_b*c'],
    ['https://example.org/a b<c>\\d', 'https://example.org/a%20b%3Cc%3E%5Cd'],
  ])('makes %s an address of a link', (address, expected) => {
    const [first] = read(`[x](${escapeMarkdownAddress(address)})`);
    expect(first?.children?.[0]).toMatchObject({ type: 'link', url: expected });
  });
});
