import { describe, expect, test } from 'vitest';
import { readProse } from '../../../src/corpus/read-prose.ts';
import { element, proseOf } from '../../helpers/prose-of.ts';

describe('readProse', () => {
  test.each([
    ['*a* `b`', [element('p', element('em', 'a'), ' ', element('code', 'b'))]],
    [
      'See <Ref to="ag-res-1#3.d">it</Ref>',
      [element('p', 'See ', { kind: 'ref', to: 'ag-res-1#3.d', children: ['it'] })],
    ],
    ['A <Term id="t">*b*</Term>', [element('p', 'A ', { kind: 'term', to: 't', children: [element('em', 'b')] })]],
    ['<Ref to={x}>that</Ref>', [element('p', { kind: 'ref', to: '', children: ['that'] })]],
    ['<Note>One.</Note>', [{ ...element('div', element('p', 'One.')), class: 'note' }]],
    ['Text <Note>aside</Note>', [element('p', 'Text ', { ...element('span', 'aside'), class: 'note' })]],
    ['4. a', [{ ...element('ol', '\n', element('li', 'a'), '\n'), start: 4 }]],
    ['Loose <div>block</div> text', [element('p', 'Loose ', 'block', ' text')]],
    ['<script>alert(1)</script>', [element('p', 'alert(1)')]],
    ['{alert(1)}', []],
  ])('reads %j', (markdown, nodes) => {
    expect(proseOf(markdown).nodes).toEqual(nodes);
  });

  test('keeps of an element its address, list start and alignment alone', () => {
    const source = {
      type: 'element',
      tagName: 'p',
      properties: { href: 'https://a.org', start: 3, onclick: 'x()', id: 'y', style: 'text-align: right; color: red' },
      children: [{ type: 'text', value: 'a' }],
    };
    expect(readProse([source]).nodes).toEqual([
      { ...element('p', 'a'), href: 'https://a.org', start: 3, class: 'align-right' },
    ]);
  });

  test.each([
    ['# a\n\nb  \nc', 'a b c'],
    ['- a\n- b\n\n| c | d |\n| - | - |\n| e | f |', 'a b c d e f'],
    ['a *b* <Term id="t">c</Term>d\n\n&amp;', 'a b cd &'],
    ['<Note>\n\nOne.\n\nTwo.\n\n</Note>\n\nThree.', 'One. Two. Three.'],
    ['', ''],
  ])('gives of %j the text %j', (markdown, text) => {
    expect(proseOf(markdown).text).toBe(text);
  });
});
