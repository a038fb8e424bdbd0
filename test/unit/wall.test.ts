import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXCEPTIONS, FLOORS, PURE, READS_ATLAS, ROOMS } from '../helpers/floors.ts';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports, scripts of pages and styles too, without `?url`. */
function listImports(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier.replace(/\?.*$/, ''));
}

function floorOf(file: string): string | undefined {
  const above = (floor: string) => file.startsWith(`${floor}/`) || file === `${floor}.ts`;
  return FLOORS.filter(above).sort((a, b) => b.length - a.length)[0];
}

/** The room of a file: `rooms/work/view.ts` → `rooms/work`. */
function roomOf(file: string): string | undefined {
  const floor = ROOMS.find((rooms) => file.startsWith(`${rooms}/`));
  return (
    floor &&
    file
      .split('/')
      .slice(0, floor.split('/').length + 1)
      .join('/')
  );
}

/** What is wrong with one import, undefined if nothing is. Both paths are below src. */
function findClimb(from: string, to: string): string | undefined {
  const [own, other] = [floorOf(from), floorOf(to)];
  if (own === undefined) return `${from} stands on no floor. Add its folder to test/helpers/floors.ts.`;
  if (other === undefined) return `${from} imports ${to}, which stands on no floor.`;
  if (FLOORS.indexOf(other as 'schemas') > FLOORS.indexOf(own as 'schemas')) return `${from} -> ${to}`;
  if (roomOf(from) !== roomOf(to) && own === other && roomOf(from) !== undefined) return `${from} -> ${to}`;
  return undefined;
}

/** Whether markup takes corpus or graph from the site. */
function readsAtlas(text: string): boolean {
  return /\bsite\s*\.\s*atlas\b|\{[^{}]*\batlas\b[^}]*(?:\}\s*)+=\s*(?:Astro\.locals\.)?site\b/.test(text);
}

function readSource(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|mdx|css)$/.test(file) && file !== 'env.d.ts');
const imports = files.flatMap((from) => listImports(readSource(from)).map((specifier) => ({ from, specifier })));
const inner = imports
  .filter(({ specifier }) => /^\.\.?\//.test(specifier))
  .map(({ from, specifier }) => ({ from, to: posix.join(dirname(from), specifier) }));

describe('the wall between the floors of src', () => {
  test('has no climb but those that are listed', () => {
    const climbs = inner.map(({ from, to }) => findClimb(from, to)).filter((climb) => climb !== undefined);
    expect([...new Set(climbs)].filter((climb) => !EXCEPTIONS.includes(climb))).toEqual([]);
  });

  test('lists no climb that is gone', () => {
    const climbs = new Set(inner.map(({ from, to }) => findClimb(from, to)));
    expect(EXCEPTIONS.filter((climb) => !climbs.has(climb))).toEqual([]);
  });

  test('knows the floor of every file', () => {
    const unknown = files.filter((file) => floorOf(file) === undefined);
    expect(unknown, 'Add the folder to test/helpers/floors.ts, below what imports it.').toEqual([]);
  });

  test('follows imports to files that exist', () => {
    const lost = inner.filter(({ to }) => !existsSync(join('src', to)));
    expect(lost).toEqual([]);
  });

  test('keeps Astro out of the pure floors', () => {
    const bound = imports.filter(
      ({ from, specifier }) => /^astro(?::|$)/.test(specifier) && PURE.some((floor) => floorOf(from) === floor),
    );
    expect(bound).toEqual([]);
  });

  test('keeps corpus and graph out of the markup of the frame: a pure function hands it what it draws', () => {
    const reading = files.filter((file) => /^site\/.*\.astro$/.test(file) && readsAtlas(readSource(file)));
    expect(
      reading.filter((file) => !READS_ATLAS.includes(file)),
      'Move what it computes into a view-*.ts beside it.',
    ).toEqual([]);
    expect(
      READS_ATLAS.filter((file) => !reading.includes(file)),
      'Take these out of READS_ATLAS.',
    ).toEqual([]);
  });

  test('would report markup that reads the atlas', () => {
    expect(readsAtlas('const { corpus } = Astro.locals.site.atlas;')).toBe(true);
    expect(readsAtlas('const { t, atlas: { corpus } } = site;')).toBe(true);
    expect(
      readsAtlas("const { t } = site; // the atlas, as data/atlas.json\n<a href={routes.asset('data/atlas.json')} />"),
    ).toBe(false);
  });

  test('keeps the disk out of the pure floors but the corpus, which reads it', () => {
    const bound = imports.filter(
      ({ from, specifier }) =>
        /^node:(?:fs|child_process|process)/.test(specifier) &&
        PURE.some((floor) => floor !== 'corpus' && floorOf(from) === floor),
    );
    expect(bound).toEqual([]);
  });

  test('would report a climb, a neighbour and a floor that is not listed', () => {
    const top = FLOORS.at(-1);
    expect(findClimb(`${FLOORS[0]}/a.ts`, `${top}/b.astro`)).toBe(`${FLOORS[0]}/a.ts -> ${top}/b.astro`);
    expect(findClimb('cellar/a.ts', `${FLOORS[0]}/b.ts`)).toContain('test/helpers/floors.ts');
    expect(listImports(`import '../styles/x.css';\nconst x = await import('./y.ts');`)).toEqual([
      '../styles/x.css',
      './y.ts',
    ]);
  });
});
