// The Markdown itself, by remark-lint's recommended rules with tables and strikethrough of GitHub's dialect. A rule of the editor:
// loadEditorRules asks for it, and no build.
import { basename } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

const NAME = 'markdown-style';

/** remark-lint would have a web address put between < and >, which MDX refuses. */
const REASONS: Readonly<Record<string, string>> = {
  'no-literal-urls': 'A web address stands bare. Write it as a link with words, as in [title](https://…).',
};

export const markdownStyle: Rule = {
  name: NAME,
  summary: 'The Markdown of works follows the recommended rules of remark-lint.',
  async check({ texts, corpus, kept }) {
    const processor = makeProcessor();
    const issues: Issue[] = [];
    const unread = (file: string) => corpus.unreadIds.has(basename(file, '.mdx'));
    for (const { file } of [...corpus.works, ...corpus.practices, ...corpus.commitments]) {
      // What is not read whole may be too long or too deep; its reader has told so.
      if (unread(file)) continue;
      const text = texts.get(file) ?? '';
      const check = () => checkText(processor, file, text);
      issues.push(...(await (kept ? kept.take(`${NAME} ${file}`, [text], check) : check())));
    }
    return issues;
  },
};

function makeProcessor() {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkLint)
    .use(remarkPresetLintRecommended)
    .freeze();
}

async function checkText(processor: ReturnType<typeof makeProcessor>, file: string, text: string): Promise<Issue[]> {
  const vfile = new VFile({ path: file, value: text });
  try {
    await processor.run(processor.parse(vfile), vfile);
  } catch {
    return []; // a file that cannot be parsed is reported by mdx-parses
  }
  return vfile.messages.map(({ line, column, reason, ruleId }) =>
    issueAt(
      { file, line: line ?? 1, column: column ?? 1 },
      NAME,
      `${REASONS[ruleId ?? ''] ?? reason.replace(/\.?$/, '.')} (remark-lint: ${ruleId ?? 'rule'})`,
    ),
  );
}
