// A fault that stands in every line of a file is told by its first lines; thousands more would hide what else is wrong. Called by
// runLint and by the server for editing.
import type { Issue } from '../corpus/issue.ts';

/** Issues of one rule in one file that are told. */
const MOST = 50;

/** `issues`, in their order, with the first of each rule and file, and one line that says how many more there are. What --fix repairs stays. */
export function capIssues(issues: readonly Issue[]): Issue[] {
  const groups = Map.groupBy(issues, ({ file, rule, severity, fix }) => (fix ? fix : `${rule} ${severity} ${file}`));
  const kept = new Set<Issue>();
  const more = new Map<Issue, number>();
  for (const group of groups.values()) {
    const last = group[MOST];
    const all = group.length > MOST + 1;
    for (const issue of all ? group.slice(0, MOST) : group) kept.add(issue);
    if (all && last) more.set(last, group.length - MOST);
  }
  return issues.flatMap((issue) => {
    const count = more.get(issue);
    if (count !== undefined) return [{ ...issue, message: `And ${count} more of this kind from here on.` }];
    return kept.has(issue) ? [issue] : [];
  });
}
