// States to compare, small enough to read: three of them, two questions, one treaty.
import type { CompareAnswer, CompareData, CompareState } from '../../src/rooms/legislation/compare-json.ts';

export const YES: CompareAnswer = {
  status: 'yes',
  places: [
    { text: 'Ley 1, Art. 2', href: '/l/#art-2' },
    { text: '=draft', lang: 'en' },
  ],
  since: '2008-04-30',
  until: null,
  sinceFrom: 'article',
  note: { text: 'A note.', lang: 'en' },
  confidence: 'high',
};
const BLANK: CompareAnswer = {
  status: 'not-recorded',
  places: [],
  since: null,
  until: null,
  sinceFrom: null,
  note: null,
  confidence: null,
};

/** A state with what every state of these tests has, and `own` instead. */
export function state(label: string, own: Partial<CompareState> = {}): CompareState {
  return {
    label,
    address: '/s/',
    answers: { one: YES, two: YES },
    penalty: { text: '4 to 8 years', places: [], note: null, confidence: 'high' },
    plans: [{ title: 'Plan', from: '2018', to: '2020-05' }],
    authority: { name: 'Council', role: null },
    treaties: { t: { action: 'ratification', signed: null, bound: '2002-11-19' } },
    sources: { one: { addresses: ['https://example.org/law'], readOn: '2020-01-02' } },
    ...own,
  };
}

export const DATA: CompareData = {
  language: 'en',
  groups: [{ id: 'g', label: 'The group' }],
  criteria: ['one', 'two'].map((id) => ({ id, label: id, group: 'g', address: `/${id}/` })),
  treaties: [{ id: 't', label: 'Treaty', address: '/t/' }],
  states: {
    ar: state('Argentina'),
    co: state('Colombia', {
      answers: { one: YES, two: { ...BLANK, note: { text: 'Not seen.', lang: 'en' } } },
      penalty: null,
      plans: [],
      treaties: { t: { action: 'accession', signed: '2000-12-12', bound: '2004' } },
    }),
    us: state('United States', { treaties: { t: { action: 'none', signed: null, bound: null, asOf: '2015-03-14' } } }),
  },
};
