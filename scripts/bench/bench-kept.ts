// A kept build under edits as chance has them: after each one every page and file is made anew, and held against what would be taken from
// earlier builds. Called by the bench. The content is a copy; the bundle is that of the last `npm run build -- --keep`.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openReads, whileReading, type Reads } from '../../src/corpus/reads.ts';
import { WatchedUnits } from '../../src/corpus/watched-units.ts';
import { listSiteFiles } from '../../src/integrations/files/list-site-files.ts';
import { partsOf } from '../../src/integrations/files/site-file.ts';
import { readBundle } from '../../src/integrations/kept/bundle.ts';
import { Facts } from '../../src/integrations/kept/facts.ts';
import { KeptFiles } from '../../src/integrations/kept/kept-files.ts';
import { bundleDir, watchAtlas } from '../../src/integrations/kept/kept-build.ts';
import { openRenderer, toPagePaths } from '../../src/integrations/kept/open-renderer.ts';
import { readPaths } from '../../src/integrations/kept/read-paths.ts';
import { isOfAll } from '../../src/integrations/shares/share.ts';
import { BUILD_RULES } from '../../src/lint/rules.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { handAtlas } from '../../src/site/frame/get-atlas.ts';
import { makeRandom } from '../../test/helpers/random.ts';
import { editAtRandom } from './random-edits.ts';

const ADDRESS = 'http://localhost:4321';

interface Round {
  refused: boolean;
  /** How many pages and files there are, and how many of them the edit touched. */
  all: number;
  touched: number;
  /** Those that would have been taken though they are no longer what would be made. */
  wrong: string[];
}

/** @returns whether each build was the same as one that keeps nothing */
export async function benchKept(source: string, edits: number, seed: number): Promise<boolean> {
  const from = resolve('.build', 'kept');
  const bundle = readBundle(bundleDir(from));
  if (!bundle) {
    console.error('No bundle is kept. Run `npm run build -- --keep` first.');
    return false;
  }
  const dir = resolve('.bench', 'kept');
  const content = join(dir, 'content');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(source, content, { recursive: true });
  const renderer = await openRenderer(bundleDir(from), bundle);

  async function build(): Promise<Round> {
    const { issues, atlas: read } = await runLint(content, BUILD_RULES);
    if (issues.some(({ severity }) => severity === 'error')) return { refused: true, all: 0, touched: 0, wrong: [] };
    const units = new WatchedUnits();
    const facts = new Facts(units);
    const atlas = watchAtlas(read, units);
    handAtlas(atlas);
    const kept = new KeptFiles(join(dir, 'made'), 'bench', facts);
    const round: Round = { refused: false, all: 0, touched: 0, wrong: [] };
    const hold = async (name: string, make: () => Promise<Uint8Array>, ofPath?: Reads): Promise<void> => {
      const same = kept.take(name);
      const reads = openReads();
      if (ofPath) reads.kept.add(ofPath);
      const bytes = await whileReading(reads, make);
      round.all++;
      const isWrong = same && !Buffer.from(same).equals(bytes);
      if (isWrong) round.wrong.push(name);
      else if (!same) round.touched++;
      if (isWrong || !same) kept.keep(name, bytes, facts.list(reads));
    };
    const { paths, reads: ofPaths } = await readPaths(renderer);
    for (const reads of ofPaths.values()) facts.list(reads);
    for (const { path, request, route } of toPagePaths(paths, '/', ADDRESS)) {
      if (isOfAll(new URL(request.url).pathname)) continue;
      const render = async () => {
        const rendered = await renderer.render(request, { routeData: route });
        const response = rendered instanceof Response ? rendered : rendered.response;
        return new Uint8Array(await response.arrayBuffer());
      };
      await hold(path, render, ofPaths.get(route.component));
    }
    for (const { path, write, listed } of listSiteFiles(atlas, '/', new URL(ADDRESS))) {
      if (isOfAll(path)) continue;
      const make = async () => {
        const parts = partsOf(await write());
        return Buffer.concat(Array.from(parts, (part) => Buffer.from(part)));
      };
      await hold(`file ${path}`, make, listed);
    }
    kept.save();
    return round;
  }

  console.log(`Kept builds of ${source}, ${edits} edits, seed ${seed}`);
  const first = await build();
  console.log(`first: ${first.all} pages and files`);
  const random = makeRandom(seed);
  let refused = 0;
  const touched: number[] = [];
  let wrong = 0;
  while (touched.length < edits) {
    const edit = editAtRandom(content, random);
    const round = await build();
    if (round.refused) {
      edit.undo();
      refused++;
      continue;
    }
    touched.push(round.touched);
    wrong += round.wrong.length;
    console.log(`${touched.length} ${edit.what}, ${edit.file}: ${round.touched} of ${round.all} touched`);
    for (const name of round.wrong.slice(0, 5)) console.log(`  WRONG: ${name} would have been taken as it was`);
  }
  const sorted = touched.toSorted((one, other) => one - other);
  console.log(
    `\n${edits} edits, ${refused} more refused by the rules; in the middle ${sorted[edits >> 1]} touched; wrong: ${wrong}`,
  );
  return wrong === 0;
}
