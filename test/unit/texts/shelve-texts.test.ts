import { describe, expect, test } from 'vitest';
import { shelveTexts } from '../../../src/texts/shelve-texts.ts';
import { readContent, type Files } from '../../helpers/make-content.ts';
import { makeTexts, OFFICIAL_TEXTS, OFFICIAL_WORKS, officialText } from '../../helpers/official-content.ts';

/** Works and languages of the shelf, and issues as `severity rule file: message`. */
async function shelve(files: Files) {
  const { corpus } = await readContent(OFFICIAL_WORKS);
  const { shelf, issues } = await shelveTexts(await makeTexts(files), corpus);
  return {
    held: shelf.works.flatMap((work) => shelf.listOf(work).map(({ language }) => `${work} ${language}`)),
    issues: issues.map(({ severity, rule, file, message }) => `${severity} ${rule} ${file}: ${message}`),
  };
}

describe('shelveTexts', () => {
  test('holds the texts of works that are held, by language', async () => {
    expect(await shelve({ ...OFFICIAL_TEXTS, 'ag-res-2013.en.md': null })).toEqual({
      held: ['ag-res-2011 en', 'ag-res-2011 es', 'ag-res-2012 en'],
      issues: [],
    });
  });

  test('leaves out the text of a work that is not held, and says which is near', async () => {
    const { held, issues } = await shelve({ 'ag-res-2o11.en.md': officialText('ag-res-2o11', '[1] Words.\n') });
    expect(held).toEqual([]);
    expect(issues).toEqual([
      'warning text-work-exists texts/ag-res-2o11.en.md: "ag-res-2o11" is no document of the atlas, so this text is left out. Did you mean "ag-res-2011"? Else add its record to the content, or move the file elsewhere.',
    ]);
  });

  test('says of the text of a work that was renamed what its id is now', async () => {
    const { corpus } = await readContent({ 'moved.yml': 'entries:\n- {from: old, to: ag-res-2010}\n' });
    const { issues } = await shelveTexts(await makeTexts({ 'old.en.md': officialText('old', '[1] Words.\n') }), corpus);
    expect(issues.map(({ message }) => message)).toContain(
      '"old" is no document of the atlas, so this text is left out. Did you mean "ag-res-2010"? Else add its record to the content, or move the file elsewhere.',
    );
  });

  test('holds one of two texts of a work and language, and names the other', async () => {
    const text = officialText('ag-res-2011', '[1] Words.\n');
    const { held, issues } = await shelve({ 'ag-res-2011.en.md': text, 'ag-res-2011.en.2.md': text });
    expect(held).toEqual(['ag-res-2011 en']);
    expect(issues).toEqual([
      'warning text-once-a-language texts/ag-res-2011.en.2.md: "ag-res-2011.en.2.md" is a second text of one document and language, and left out: "ag-res-2011.en.md" is shown. Keep the right one under that name, and remove the other.',
    ]);
  });

  test('shows what is partial where it is put among the texts, and leaves out what lies apart', async () => {
    const text = officialText('ag-res-2011', '[1] Words.\n', { more: 'partial: Pages 2 and 3 are pictures.\n' });
    const { held, issues } = await shelve({ 'ag-res-2011.en.md': text, '_partial/ag-res-2012.en.md': text });
    expect(held).toEqual(['ag-res-2011 en']);
    expect(issues).toEqual([
      expect.stringMatching(/^warning text-is-whole texts\/_partial\/ag-res-2012\.en\.md: .*left out\. Move it/),
      expect.stringMatching(
        /^warning text-is-whole texts\/ag-res-2011\.en\.md: .*Pages 2 and 3 are pictures\. Import the whole/,
      ),
    ]);
  });

  test('holds no text that is damaged, and says where: that is an error', async () => {
    const { held, issues } = await shelve({
      'ag-res-2011.en.md': officialText('ag-res-2011', '[1] Words.\n').replace('imported: 2020-02-01', 'imported: x'),
      'ag-res-2012.en.md': '[1] Words without a head.\n',
    });
    expect(held).toEqual([]);
    expect(issues).toEqual([
      expect.stringMatching(/^error .* texts\/ag-res-2011\.en\.md: .*is not a day/),
      expect.stringMatching(/^error .* texts\/ag-res-2012\.en\.md: /),
    ]);
  });

  test('says what is no text by its name, and nothing of README.md', async () => {
    const { issues } = await shelve({ 'README.md': '# Texts\n', 'AG-RES-1.md': 'x\n' });
    expect(issues).toEqual([
      expect.stringMatching(/^warning text-name-is-of-work texts\/AG-RES-1\.md: .*Name it as its document/),
    ]);
  });

  test('holds nothing where there is no folder', async () => {
    const { corpus } = await readContent();
    const { shelf, issues } = await shelveTexts('/nowhere/texts', corpus);
    expect([shelf.isEmpty, issues]).toEqual([true, []]);
  });
});
