import { describe, expect, test } from 'vitest';
import { openCommitment, openPractice } from '../../../src/corpus/read-record.ts';
import { openWork } from '../../../src/corpus/read-work.ts';
import type { TranslationFile } from '../../../src/corpus/retell-document.ts';
import { COMMITMENT, MINIMAL, PRACTICE, RESOLUTION } from '../../helpers/make-content.ts';
import { COMMITMENT_ES, IN_SPANISH, PRACTICE_ES, RESOLUTION_ES } from '../../helpers/spanish-content.ts';

const text = (path: string) => MINIMAL[path] ?? '';

const work = () => {
  const read = openWork({ collection: 'resolutions', workId: 'ag-res-2010', file: RESOLUTION, text: text(RESOLUTION) });
  return (translation?: TranslationFile) => {
    const { work: record, ...rest } = read(translation);
    return { record, ...rest };
  };
};
const practice = () => openPractice({ id: 'ar-rescue-programme', file: PRACTICE, text: text(PRACTICE) });
const commitment = () => openCommitment({ id: 'adopt-plans', file: COMMITMENT, text: text(COMMITMENT) });

describe.each([
  ['openWork', work, RESOLUTION_ES],
  ['openPractice', practice, PRACTICE_ES],
  ['openCommitment', commitment, COMMITMENT_ES],
] as const)('%s', (_, open, file) => {
  const translation: TranslationFile = { language: 'es', file, text: IN_SPANISH[file] ?? '' };

  test('parses the original once for itself and all translations', () => {
    const read = open();
    const records = [read(translation), read(), read(translation)].map(({ record }) => record);
    expect(records.map((record) => record?.file)).toEqual(Array(3).fill(file.replace('.es.', '.')));
    // The places are those of one parsing.
    expect(new Set(records.map((record) => record?.placeOf)).size).toBe(1);
  });

  test('gives the same whatever was read before', () => {
    const read = open();
    const shared = [read(), read(translation), read(), read(translation)].map((result) => JSON.stringify(result));
    const alone = [open()(), open()(translation)].map((result) => JSON.stringify(result));
    expect(shared).toEqual([...alone, ...alone]);
    expect(alone[0]).not.toBe(alone[1]);
  });
});
