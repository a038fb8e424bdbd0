// Vite plugin: templates of pages lose the white space that nobody sees, once when they are compiled, and not on each page.
import { parseSync } from 'vite';
import { findIdleSpace } from '../text/find-idle-space.ts';
import type { VitePlugin } from './light-preload.ts';

interface Quasi {
  start: number;
  end: number;
}

/** Stands for what is filled in: no tag and no white space. */
const HOLE = '\u0001';

export function tightMarkup(): VitePlugin {
  return {
    name: 'atlas:tight-markup',
    enforce: 'post',
    transform: {
      filter: { id: /\.astro$/ },
      handler: (code) => ({ code: tighten(code), map: null }),
    },
  };
}

function tighten(code: string): string {
  const idle: [number, number][] = [];
  for (const quasis of listTemplates(parseSync('template.js', code).program)) {
    let markup = '';
    // Where each sign of the markup stands in the code.
    const places: number[] = [];
    for (const { start, end } of quasis) {
      if (markup !== '') {
        markup += HOLE;
        places.push(-1);
      }
      markup += code.slice(start, end);
      for (let place = start; place < end; place++) places.push(place);
    }
    for (const [start, end] of findIdleSpace(markup)) idle.push([places[start] ?? 0, (places[end - 1] ?? -1) + 1]);
  }
  let tight = '';
  let from = 0;
  for (const [start, end] of idle.sort(([one], [other]) => one - other)) {
    tight += code.slice(from, start);
    from = end;
  }
  return tight + code.slice(from);
}

/** The literal parts of each template that Astro renders. */
function* listTemplates(node: unknown): Generator<Quasi[]> {
  if (typeof node !== 'object' || node === null) return;
  if (isTemplate(node)) yield node.quasi.quasis;
  for (const value of Object.values(node)) yield* listTemplates(value);
}

function isTemplate(node: object): node is { quasi: { quasis: Quasi[] } } {
  return 'type' in node && node.type === 'TaggedTemplateExpression' && 'tag' in node && isRender(node.tag);
}

function isRender(tag: unknown): boolean {
  return typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === '$$render';
}
