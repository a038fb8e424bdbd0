// The Markdown itself, by remark-lint's recommended rules with tables and strikethrough of GitHub's dialect.
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { issueAt } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

/** remark-lint would have a web address put between < and >, which MDX refuses. */
const REASONS: Readonly<Record<string, string>> = {
  'no-literal-urls': 'A web address stands bare. Write it as a link with words, as in [title](https://…).',
};

export const markdownStyle: Rule = {
  name: 'markdown-style',
  summary: 'The Markdown of works follows the recommended rules of remark-lint.',
  async check({ texts, corpus }) {
    const processor = unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkGfm)
      .use(remarkMdx)
      .use(remarkLint)
      .use(remarkPresetLintRecommended)
      .freeze();
    const issues = [];
    for (const { file } of [...corpus.works, ...corpus.practices, ...corpus.commitments]) {
      const vfile = new VFile({ path: file, value: texts.get(file) ?? '' });
      try {
        await processor.run(processor.parse(vfile), vfile);
      } catch {
        continue; // a file that cannot be parsed is reported by mdx-parses
      }
      for (const { line, column, reason, ruleId } of vfile.messages)
        issues.push(
          issueAt(
            { file, line: line ?? 1, column: column ?? 1 },
            'markdown-style',
            `${REASONS[ruleId ?? ''] ?? reason.replace(/\.?$/, '.')} (remark-lint: ${ruleId ?? 'rule'})`,
          ),
        );
    }
    return issues;
  },
};
