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

const file = (path: string, made: string | Uint8Array | readonly string[]) => ({
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
      const write = () => {
        made++;
        return [shown.title, `, ${told}`];
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
