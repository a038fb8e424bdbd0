import { describe, expect, test } from 'vitest';
import { BUILD_RULES } from '../../../../src/lint/rules.ts';
import { draftWritten } from '../../../../src/lint/rules/draft-written.ts';
import { lintContent, MINIMAL, RESOLUTION, type Files } from '../../../helpers/make-content.ts';

const lint = async (files: Files) => {
  const issues = await lintContent(files, [draftWritten]);
  expect(issues.filter(({ severity, rule }) => severity !== 'warning' || !rule)).toEqual([]);
  return issues.map(({ file, line, message }) => `${file}:${line} ${message}`);
};

/** A resolution that is whole, as a draft, with `from` made `to`. */
const draft = (from = '', to = '') =>
  (MINIMAL[RESOLUTION] ?? '').replace('AG/RES. 2010 (XXXIV-O/04)', 'AG/RES. 2999 (LX-O/30)').replace(from, to);

describe('draftWritten', () => {
  test('says nothing of a draft that is written', async () => {
    expect(await lint({ '_drafts/resolutions/ag-res-2999.mdx': draft() })).toEqual([]);
  });

  test('warns of what is to be written, chosen or mended', async () => {
    const text = draft(
      /<Provision n="3\.d"[^]*/.exec(draft())?.[0],
      '<Provision n="1" addressee="nobody">\n\n</Provision>\n',
    ).replace('kind: resolution', 'kind: letter');
    expect(await lint({ '_drafts/resolutions/ag-res-2999.mdx': text })).toEqual([
      expect.stringContaining('"kind": "letter" is not one of the allowed values.'),
      expect.stringContaining('Provision "1" has no verb yet.'),
      expect.stringContaining('Provision "1" is to be written'),
    ]);
  });

  test('warns of an id that is taken, of values that name nothing, and of a draft in no collection', async () => {
    expect(
      await lint({
        '_drafts/resolutions/ag-res-2010.mdx': draft('addressee="member-states"', 'addressee="nobody"'),
        '_drafts/letter.mdx': 'x',
      }),
    ).toEqual([
      expect.stringMatching(/^content\/_drafts\/letter\.mdx:1 This draft lies in no collection/),
      expect.stringContaining('"ag-res-2010" is a work of the atlas already'),
      expect.stringContaining('"nobody"'),
    ]);
  });

  test('is asked by editors, and not by a build', () => {
    expect(BUILD_RULES).not.toContain(draftWritten);
  });
});
