import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateWorks } from '../../../../scripts/bench/generate-works.ts';
import { runLint } from '../../../../src/lint/run-lint.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

describe('generateWorks', () => {
  test('writes content that the content check finds clean, so that benches can build it', async () => {
    const dir = join(temporaryFolder(), 'content');
    await generateWorks(dir, 4, await realCorpus());
    const { issues } = await runLint(dir);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
