import { describe, expect, test } from 'vitest';
import { drawDrafts } from '../../../../src/integrations/development/serve-drafts.ts';

describe('drawDrafts', () => {
  test('tells what is missing of each draft, and shows text as text', () => {
    const file = 'content/_drafts/resolutions/a.mdx';
    const issue = {
      rule: 'draft-written',
      severity: 'warning' as const,
      file,
      line: 4,
      column: 1,
      message: 'A <digest> is to be written.',
    };
    const page = drawDrafts({
      texts: new Map([[file, '<Provision n="1">']]),
      issues: [issue, { ...issue, file: 'content/other.mdx' }],
    });
    expect(page).toContain('<li>Line 4: A &lt;digest&gt; is to be written.</li>');
    expect(page.match(/<li>/g)).toHaveLength(1);
    expect(page).not.toContain('<Provision');
  });

  test('says that there are none', () => {
    expect(drawDrafts({ texts: new Map(), issues: [] })).toContain('There are no drafts.');
  });
});
