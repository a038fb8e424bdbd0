// What every picture must be: one well-formed element with a name, free of what the page's policy forbids.
import { parse } from 'node-html-parser';
import { expect } from 'vitest';

/** Fails unless `svg` is well-formed XML with unique ids, answered references and no inline style or script. */
export function checkSvg(svg: string): void {
  const open: string[] = [];
  let rest = svg;
  while (rest) {
    const [token] = /^(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+|^<\/[a-z]+>|^<[a-zA-Z]+(?: [\w:-]+="[^"<>]*")*\/?>/.exec(
      rest,
    ) ?? [''];
    expect(token, `well-formed at: ${rest.slice(0, 80)}`).not.toBe('');
    rest = rest.slice(token.length);
    if (!token.startsWith('<')) continue;
    const name = /[a-zA-Z]+/.exec(token)?.[0] ?? '';
    if (token.startsWith('</')) expect(open.pop(), token).toBe(name);
    else if (!token.endsWith('/>')) open.push(name);
    const attributes = [...token.matchAll(/ ([\w:-]+)=/g)].map((match) => match[1]);
    expect(new Set(attributes).size, token).toBe(attributes.length);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/\bstyle=|<style|<script|\bon[a-z]+=|NaN|undefined|Infinity/);

  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  for (const [, id] of svg.matchAll(/<use href="#([^"]*)"/g)) expect(ids).toContain(id);
  for (const [, id] of svg.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g)) expect(ids).toContain(id);
}

/** The name, the description and the role that assistive technology is given. */
export function readFrame(svg: string): {
  role: string | undefined;
  title: string | undefined;
  description: string | undefined;
} {
  const root = parse(svg).querySelector('svg');
  const text = (attribute: string) => root?.querySelector(`[id="${root.getAttribute(attribute) ?? ''}"]`)?.text;
  return { role: root?.getAttribute('role'), title: text('aria-labelledby'), description: text('aria-describedby') };
}
