import { describe, expect, test } from 'vitest';
import { listStepFields, type StepField } from '../../../../src/site/parts/step-fields.ts';
import { listSteps } from '../../../../src/atlas/threads.ts';
import type { Language } from '../../../../src/schemas/fields.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { COMMITMENT, edit, MINIMAL, readContent, RESOLUTION, type Files } from '../../../helpers/make-content.ts';

/** Fields of the step at `index` of the commitment. */
async function listFields(index: number, files: Files, lang: Language): Promise<StepField[]> {
  const { corpus } = await readContent(files);
  const site = siteOf(corpus, lang);
  const [commitment] = corpus.commitments;
  const step = commitment && listSteps(corpus, commitment)[index];
  if (!step) throw new Error('The fixture lacks the step.');
  return listStepFields(step, site);
}

/** Value by key. */
async function fieldsOf(index: number, files: Files = {}, lang: Language = 'en'): Promise<Record<string, string>> {
  return Object.fromEntries((await listFields(index, files, lang)).map(({ key, value }) => [key, value]));
}

/** Keys of the values that are marked with a language, with it. */
async function languagesOf(index: number, lang: Language): Promise<[string, Language][]> {
  const fields = await listFields(index, {}, lang);
  return fields.flatMap(({ key, lang: own }): [string, Language][] => (own === undefined ? [] : [[key, own]]));
}

describe('listStepFields', () => {
  test('gives date, force, verb with what it amounts to, addressee, time, scope and topics, in this order', async () => {
    expect(Object.entries(await fieldsOf(0))).toEqual([
      ['date', '8 June 2004'],
      ['force', 'Resolution · General Assembly'],
      ['verb', 'requests · request (3 of 5)'],
      ['addressee', 'Member states'],
      ['due', 'within two years'],
      ['scope', 'Dedicated law'],
      ['topics', 'Prevention'],
    ]);
  });

  test('says "none given" where the text gives nothing', async () => {
    expect(await fieldsOf(1)).toMatchObject({ date: 'March 2006', due: 'none given', scope: 'none given' });
    const bare = edit(
      RESOLUTION,
      ' addressee="member-states" topics="prevention" terms="National plans; es:planes nacionales" due="by 2006; within two years" criteria="dedicated-law"',
      '',
    );
    const { addressee, due, scope, topics } = await fieldsOf(0, bare);
    expect([addressee, due, scope, topics]).toEqual(Array(4).fill('none given'));
  });

  test('of a step that drops gives date and force, and no fields of a paragraph', async () => {
    const drop = {
      [RESOLUTION]: (MINIMAL[RESOLUTION] ?? '').replace(
        'complete: false\nsourceProvisions: 9',
        'complete: true\nsourceProvisions: 2',
      ),
      ...edit(
        COMMITMENT,
        "provision: 'rtp-i-conclusions#1', change: renews",
        "provision: rtp-i-conclusions, change: drops, against: 'ag-res-2010#3.d'",
      ),
    };
    const { date, ...others } = await fieldsOf(1, drop);
    expect(date).toBe('March 2006');
    expect(others).toEqual({
      force: 'conclusions · Meeting of Authorities',
      verb: 'none given',
      addressee: 'none given',
      due: 'none given',
      scope: 'none given',
      topics: 'none given',
    });
  });

  test('says the language of a time that the text gives, and of no other value', async () => {
    expect(await languagesOf(0, 'es')).toEqual([['due', 'en']]);
    expect(await languagesOf(0, 'en')).toEqual([]);
    expect(await languagesOf(1, 'es')).toEqual([]);
  });

  test('speaks the language of the page', async () => {
    const { date, force, addressee, topics } = await fieldsOf(0, {}, 'es');
    expect([date, force, addressee, topics]).toEqual([
      '8 de junio de 2004',
      'Resolution · Asamblea',
      'Estados',
      'Prevención',
    ]);
  });
});
