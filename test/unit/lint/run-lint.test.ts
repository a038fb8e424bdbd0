import { describe, expect, test } from 'vitest';
import { issueAt } from '../../../src/corpus/issue.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { runLint } from '../../../src/lint/run-lint.ts';
import { edit, makeContent, RESOLUTION } from '../../helpers/make-content.ts';

function ruleAt(name: string, ...places: [file: string, line: number, column: number][]): Rule {
  return {
    name,
    summary: 'Nothing.',
    check: () => places.map(([file, line, column]) => issueAt({ file, line, column }, name, 'Message.')),
  };
}

describe('runLint', () => {
  test('sorts issues by file, line, column and rule, with numbers as numbers', async () => {
    const rules = [
      ruleAt('z', ['content/b.yml', 2, 1], ['content/b.yml', 10, 1], ['content/a.yml', 3, 9]),
      ruleAt('y', ['content/a.yml', 3, 10], ['content/b.yml', 2, 1], ['content/B.yml', 1, 1]),
    ];
    const { issues } = await runLint(await makeContent(), rules);
    expect(issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'content/B.yml:1:1 y',
      'content/a.yml:3:9 z',
      'content/a.yml:3:10 y',
      'content/b.yml:2:1 y',
      'content/b.yml:2:1 z',
      'content/b.yml:10:1 z',
    ]);
  });

  test('runs with no rule but those of the reader, and waits for slow rules', async () => {
    const dir = await makeContent(edit(RESOLUTION, 'kind: resolution', 'kind: law'));
    const slow: Rule = {
      ...ruleAt('slow'),
      check: () => Promise.resolve([issueAt({ file: 'z', line: 1, column: 1 }, 'slow', 'M.')]),
    };
    const rulesFound = async (rules: Rule[]) => (await runLint(dir, rules)).issues.map(({ rule }) => rule);
    expect(await rulesFound([])).toEqual(['schema-valid']);
    expect(await rulesFound([slow])).toEqual(['schema-valid', 'slow']);
  });

  test('gives every rule the atlas, its corpus and the texts', async () => {
    const seen: unknown[] = [];
    const rule: Rule = {
      ...ruleAt('rule'),
      check: ({ atlas, corpus, texts }) => {
        seen.push(corpus.works.length, atlas.graph.relations.length, texts.has(`content/${RESOLUTION}`));
        return [];
      },
    };
    const { corpus, atlas, issues } = await runLint(await makeContent(), [rule]);
    expect(seen).toEqual([corpus.works.length, atlas.graph.relations.length, true]);
    expect(issues).toEqual([]);
  });
});
