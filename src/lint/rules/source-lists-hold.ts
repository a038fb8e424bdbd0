// Hosts and titles of sources stand once each, and a title belongs to a source that the content names.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

const NAME = 'source-lists-hold';

export const sourceListsHold: Rule = {
  name: NAME,
  summary: 'Hosts and titles of sources stand once each, and a titled source is named somewhere.',
  check({ corpus, texts }) {
    const { hosts, sources } = corpus.vocabularies;
    const issues: Issue[] = [];
    const fileOf = (name: string) => [...texts.keys()].find((file) => file.endsWith(`/vocabularies/${name}`));
    const report = (name: string, value: string, occurrence: number, message: string) => {
      const file = fileOf(name) ?? `content/vocabularies/${name}`;
      const lines = (texts.get(file) ?? '').split('\n');
      const at = lines.flatMap((line, index) => (line.includes(value) ? [index + 1] : []));
      issues.push(issueAt({ file, line: at[occurrence] ?? at[0] ?? 1, column: 1 }, NAME, message));
    };
    const checkOnce = (name: string, values: readonly string[]) => {
      const seen = new Set<string>();
      for (const value of values) {
        if (seen.has(value)) report(name, value, 1, `"${value}" stands twice. Keep one entry.`);
        seen.add(value);
      }
    };
    checkOnce(
      'hosts.yml',
      hosts.map(({ host }) => host),
    );
    checkOnce(
      'sources.yml',
      sources.map(({ source }) => source),
    );
    const titles = fileOf('sources.yml');
    const all = [...texts].filter(([file]) => file !== titles).map(([, text]) => text);
    for (const { source } of sources)
      if (!all.some((text) => text.includes(source)))
        report(
          'sources.yml',
          source,
          0,
          `"${source}" is named nowhere else. Remove its title, or correct the address.`,
        );
    return issues;
  },
};
