// Where the reader's system sets the colours, no colour of the site is left: pictures take theirs from the tokens alone.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');
const forced = readFileSync('src/site/styles/forced-colours.css', 'utf8');
const SYSTEM = ['Canvas', 'CanvasText', 'LinkText', 'Mark'];

describe('forced-colours.css', () => {
  test('gives every colour of the site a colour of the system', () => {
    const colours = [...tokens.matchAll(/(--[\w-]+): light-dark/g)].map(([, name]) => name);
    expect(colours.length).toBeGreaterThan(10);
    const given = colours.map((name) => [name, new RegExp(`${name}: (\\w+);`).exec(forced)?.[1]]);
    expect(given.filter(([, value]) => value === undefined || !SYSTEM.includes(value))).toEqual([]);
  });
});
