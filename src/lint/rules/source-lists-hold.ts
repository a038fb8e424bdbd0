// Hosts and titles of sources stand once each, and a title belongs to a source that the content names.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { listValues, placeAt } from '../list-values.ts';
import type { Rule } from '../rule.ts';

const NAME = 'source-lists-hold';

export const sourceListsHold: Rule = {
  name: NAME,
  summary: 'Hosts and titles of sources stand once each, and a titled source is named somewhere.',
  check({ corpus, texts, values: valuesOf = listValues }) {
    const { hosts, sources } = corpus.vocabularies;
    const issues: Issue[] = [];
    const fileOf = (name: string) => [...texts.keys()].find((file) => file.endsWith(`/vocabularies/${name}`));
    const report = (name: string, key: string, value: string, occurrence: number, message: string) => {
      const file = fileOf(name) ?? `content/vocabularies/${name}`;
      const text = texts.get(file) ?? '';
      const found = valuesOf(file, text).filter(
        ({ keys, text: own }) => keys.join() === `entries,${key}` && own === value,
      );
      issues.push(issueAt(placeAt(file, text, (found[occurrence] ?? found[0])?.keyOffset ?? 0), NAME, message));
    };
    const checkOnce = (name: string, key: string, values: readonly string[]) => {
      const seen = new Set<string>();
      for (const value of values) {
        if (seen.has(value)) report(name, key, value, 1, `"${value}" stands twice. Keep one entry.`);
        seen.add(value);
      }
    };
    checkOnce(
      'hosts.yml',
      'host',
      hosts.map(({ host }) => host),
    );
    checkOnce(
      'sources.yml',
      'source',
      sources.map(({ source }) => source),
    );
    const titles = fileOf('sources.yml');
    // What cannot be read may name any of them.
    if (corpus.unreadIds.size || corpus.unreadLists.size) return issues;
    const all = [...texts].filter(([file]) => file !== titles).map(([, text]) => text);
    for (const { source } of sources)
      if (!all.some((text) => names(text, source)))
        report(
          'sources.yml',
          'source',
          source,
          0,
          `"${source}" is named nowhere else. Remove its title, or correct the address.`,
        );
    return issues;
  },
};

/** Whether `address` stands in `text` whole, and not as the beginning of a longer one. */
function names(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1))
    if (/^(?:$|[\s"'`)\]}>]|,(?:\s|$))/.test(text.slice(at + address.length, at + address.length + 2))) return true;
  return false;
}
