import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runLint } from '../../src/lint/run-lint.ts';

const TEMPLATES = [
  ['resolution.mdx', 'resolutions/example-resolution.mdx'],
  ['conclusions.mdx', 'conclusions/example-conclusions.mdx'],
  ['instrument.mdx', 'instruments/example-instrument.mdx'],
  ['report.mdx', 'reports/example-report.mdx'],
  ['meeting.yml', 'meetings/example-meeting.yml'],
] as const;

describe('content/_templates', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'atlas-'));
    await cp('content', join(root, 'content'), { recursive: true });
    for (const [template, file] of TEMPLATES)
      await cp(join('content/_templates', template), join(root, 'content', file));
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  test('hold works and a meeting that lint clean among the real ones', async () => {
    const { issues, corpus } = await runLint(join(root, 'content'));
    expect(issues).toEqual([]);
    for (const [, file] of TEMPLATES.slice(0, 4)) {
      const id = file.replace(/^.*\/|\.mdx$/g, '');
      expect(corpus.workById.has(id)).toBe(true);
    }
    expect(corpus.meetingById.has('example-meeting')).toBe(true);
  });
});
