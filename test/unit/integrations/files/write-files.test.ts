import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReads, withReads } from '../../../../src/corpus/reads.ts';
import { WatchedUnits } from '../../../../src/corpus/watched-units.ts';
import { Facts } from '../../../../src/integrations/kept/facts.ts';
import { KeptFiles } from '../../../../src/integrations/kept/kept-files.ts';
import { writeFiles } from '../../../../src/integrations/files/write-files.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const file = (path: string, made: string | Uint8Array | Iterable<string>) => ({
  path,
  type: 'text/plain',
  write: () => made,
  listed: openReads(),
});

describe('writeFiles', () => {
  test('writes texts in UTF-8 and bytes as they are, and tells the hash of each', async () => {
    const dir = temporaryFolder();
    const made = {
      'en/laws/a.txt': 'traité — ¶',
      'data/b.bin': new Uint8Array([0, 255, 7]),
      'c.txt': ['¶ 1\n', '¶ 2\n'],
    };
    const written = await writeFiles(
      Object.entries(made).map(([path, content]) => file(path, content)),
      dir,
    );
    expect(written.map(({ path }) => path)).toEqual(Object.keys(made));
    for (const { path, bytes, sha256 } of written) {
      const content = readFileSync(join(dir, path));
      expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
    }
    expect(readFileSync(join(dir, 'en/laws/a.txt'), 'utf8')).toBe(made['en/laws/a.txt']);
    expect([...readFileSync(join(dir, 'data/b.bin'))]).toEqual([0, 255, 7]);
    expect(readFileSync(join(dir, 'c.txt'), 'utf8')).toBe('¶ 1\n¶ 2\n');
  });

  test('never writes over what is there', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'index.html'), 'page');
    await expect(writeFiles([file('index.html', 'file')], dir)).rejects.toThrow('EEXIST');
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('page');
  });

  describe('of files that grow', () => {
    const WORKS = ['a', 'b', 'c'];
    /** Two that grow with works, the files of these, and one more; only files that `takes` names are written. */
    const build = async (takes: (path: string) => boolean = () => true) => {
      const dir = temporaryFolder();
      const log: string[] = [];
      const growing = (path: string) => ({
        ...file(path, ''),
        grows: true as const,
        *write() {
          for (const work of [...WORKS, 'rest']) {
            log.push(`${work} of ${path}`);
            yield `${work}\n`;
          }
        },
      });
      const ofWork = (path: string, place?: number) => ({
        ...file(path, ''),
        write: () => (log.push(path), path),
        ...(place !== undefined && { place }),
      });
      const files = [growing('1.nt'), growing('2.nt'), ...WORKS.map((work, place) => ofWork(work, place)), ofWork('d')];
      const written = await writeFiles(files, dir, { takes: (path) => Promise.resolve(takes(path)) });
      return { dir, log, written };
    };

    test('writes the part of a work right after its files, and the rest at the end', async () => {
      const { dir, log, written } = await build();
      const ofBoth = (work: string) => [`${work} of 1.nt`, `${work} of 2.nt`];
      expect(log.slice(0, 7)).toEqual(['a', ...ofBoth('a'), 'b', ...ofBoth('b'), 'c']);
      expect(log.slice(7)).toEqual(['d', 'c of 1.nt', 'rest of 1.nt', 'c of 2.nt', 'rest of 2.nt']);
      const sha256 = createHash('sha256').update('a\nb\nc\nrest\n').digest('hex');
      for (const path of ['1.nt', '2.nt']) {
        expect(written).toContainEqual({ path, bytes: 11, sha256 });
        expect(readFileSync(join(dir, path), 'utf8')).toBe('a\nb\nc\nrest\n');
      }
    });

    test('writes them whole where another makes the files of works, and makes nothing of what another writes', async () => {
      const one = await build((path) => path === '1.nt' || path === 'b');
      expect(one.log).toEqual(['a of 1.nt', 'b', 'b of 1.nt', 'c of 1.nt', 'rest of 1.nt']);
      expect(one.written.map(({ path }) => path)).toEqual(['b', '1.nt']);
      expect((await build((path) => path === 'c')).log).toEqual(['c']);
    });
  });

  test('takes what is kept, unless what the file was listed from or made from has changed', async () => {
    const at = temporaryFolder();
    /** A site of one work, whose file is named in a list that tells its year. */
    const build = async (title: string, year: number): Promise<{ made: number; text: string }> => {
      const units = new WatchedUnits();
      const work = { title, year };
      const shown = units.show(units.add('work', 'a', work), work);
      const facts = new Facts(units);
      const files = new KeptFiles(at, 'code', facts);
      const listed = openReads();
      const told = withReads(listed, () => shown.year);
      const dir = temporaryFolder();
      let made = 0;
      const write = function* () {
        made++;
        yield shown.title;
        yield `, ${told}`;
      };
      await writeFiles([{ path: 'a.txt', type: 'text/plain', write, listed }], dir, { kept: { files, facts } });
      files.save();
      return { made, text: readFileSync(join(dir, 'a.txt'), 'utf8') };
    };
    expect(await build('Plan', 2010)).toEqual({ made: 1, text: 'Plan, 2010' });
    expect(await build('Plan', 2010)).toEqual({ made: 0, text: 'Plan, 2010' });
    expect(await build('Plan', 2011)).toEqual({ made: 1, text: 'Plan, 2011' });
    expect(await build('Other plan', 2011)).toEqual({ made: 1, text: 'Other plan, 2011' });
  });
});
