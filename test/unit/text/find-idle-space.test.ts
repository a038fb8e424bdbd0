import { describe, expect, test } from 'vitest';
import { findIdleSpace } from '../../../src/text/find-idle-space.ts';

function tightened(markup: string): string {
  let tight = markup;
  for (const [start, end] of findIdleSpace(markup).reverse()) tight = tight.slice(0, start) + tight.slice(end);
  return tight;
}

describe('findIdleSpace', () => {
  test.each([
    ['beside blocks', '<ul> <li> one </li>\n<li> two </li> </ul>', '<ul><li>one</li><li>two</li></ul>'],
    ['beside blocks with attributes', '<p class="a > b"> one </p> <p> two', '<p class="a > b">one</p><p>two'],
    ['where a line begins and ends within links', '<li> <a href="x"> one </a> </li>', '<li><a href="x">one</a></li>'],
    ['within links of links', '<p> <b> <i> one </i> </b> </p>', '<p><b><i>one</i></b></p>'],
    ['at the edges of a button', 'x <button type="button"> one </button> y', 'x <button type="button">one</button> y'],
    ['around what is filled in', '<p> \u0001 </p>', '<p>\u0001</p>'],
  ])('finds what is idle %s', (_, markup, expected) => {
    expect(tightened(markup)).toBe(expected);
  });

  test.each([
    ['between words, links and what is filled in', '<p>one <a href="x">two</a> <b>three</b> \u0001 four</p>'],
    ['before a link that ends no line', '<p>one <a href="x"> two </a> three</p>'],
    ['at an end that may be in a line', 'one <b>two</b> '],
    ['beside elements that are unknown or may stand in a line', '<x-box> one </x-box> <h3> two </h3>'],
    ['that is read', '<pre> one <b> two </b>\n</pre>'],
    ['that a reader types', '<textarea> one\n </textarea>'],
    ['after a break', 'one<br> two'],
  ])('leaves what is read %s', (_, markup) => {
    expect(tightened(markup)).toBe(markup);
  });
});
