import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { WatchedUnits } from '../../../../src/corpus/watched-units.ts';
import { Facts } from '../../../../src/integrations/kept/facts.ts';
import { KeptFiles } from '../../../../src/integrations/kept/kept-files.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

let dir: string;
const A = ['work\ta\ttitle'];
const B = ['work\tb\ttitle'];

/** What is kept, where the works `a` and `b` have these titles. */
function open({ a = 'one', b = 'two', key = 'code' } = {}): KeptFiles {
  const units = new WatchedUnits();
  units.add('work', 'a', { title: a });
  units.add('work', 'b', { title: b });
  return new KeptFiles(dir, key, new Facts(units));
}

function textOf(kept: KeptFiles, path: string): string | undefined {
  const bytes = kept.take(path);
  return bytes && Buffer.from(bytes).toString();
}

beforeEach(() => {
  dir = temporaryFolder();
  const kept = open();
  kept.keep('a/', Buffer.from('page of a'), A);
  kept.keep('b/', Buffer.from('page of b'), [...A, ...B]);
  kept.save();
});

describe('what earlier builds made', () => {
  test('is taken where all that it was made from is the same', () => {
    const kept = open();
    expect([textOf(kept, 'a/'), textOf(kept, 'b/'), textOf(kept, 'c/')]).toEqual(['page of a', 'page of b', undefined]);
    expect(kept.counts).toEqual({ taken: 2, made: 0 });
  });

  test('is not taken where a fact of it has changed', () => {
    const kept = open({ b: 'other' });
    expect([textOf(kept, 'a/'), textOf(kept, 'b/')]).toEqual(['page of a', undefined]);
  });

  test('is taken build after build, as it was made last', () => {
    const second = open({ b: 'other' });
    expect(textOf(second, 'a/')).toBe('page of a');
    second.keep('b/', Buffer.from('page of b, written anew'), [...A, ...B]);
    second.save();
    const third = open({ b: 'other' });
    expect([textOf(third, 'a/'), textOf(third, 'b/')]).toEqual(['page of a', 'page of b, written anew']);
    third.save();
    expect(textOf(open(), 'b/')).toBeUndefined();
  });

  test('is forgotten where a build no longer asks for it', () => {
    const second = open();
    second.take('a/');
    second.save();
    expect(textOf(open(), 'b/')).toBeUndefined();
  });

  test('is of no use to other code or settings', () => {
    expect(textOf(open({ key: 'other code' }), 'a/')).toBeUndefined();
  });

  test('is made anew where a fact is of nothing', () => {
    const kept = open();
    kept.keep('c/', Buffer.from('page of c'), ['work\tc\ttitle']);
    kept.save();
    expect(textOf(open(), 'c/')).toBeUndefined();
  });

  test('is made anew from the first where its list is damaged, of another version, or gone', () => {
    const list = join(dir, 'made.json');
    const text = readFileSync(list, 'utf8');
    for (const damaged of [text.slice(0, 40), 'null', '[]', text.replace('"format":1', '"format":2')]) {
      writeFileSync(list, damaged);
      expect(textOf(open(), 'a/')).toBeUndefined();
    }
    rmSync(list);
    expect(textOf(open(), 'a/')).toBeUndefined();
  });

  test('is made anew where its bytes were changed, cut off, or are gone', () => {
    const file = join(dir, 'made.bin');
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([Buffer.from('X'), bytes.subarray(1)]));
    const kept = open();
    expect([textOf(kept, 'a/'), textOf(kept, 'b/')]).toEqual([undefined, 'page of b']);
    writeFileSync(file, bytes.subarray(0, -1));
    expect(textOf(open(), 'b/')).toBeUndefined();
    rmSync(file);
    expect(textOf(open(), 'a/')).toBeUndefined();
  });

  test('lies closely: what nothing names any more does not grow', () => {
    for (let build = 0; build < 20; build++) {
      const kept = open({ b: String(build) });
      kept.take('a/');
      kept.keep('b/', Buffer.from(`page of b ${build}`), B);
      kept.save();
    }
    const kept = open({ b: '19' });
    expect([textOf(kept, 'a/'), textOf(kept, 'b/')]).toEqual(['page of a', 'page of b 19']);
    expect(statSync(join(dir, 'made.bin')).size).toBeLessThan(100);
  });
});
