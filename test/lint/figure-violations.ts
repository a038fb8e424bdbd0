// Content that breaks the rules on published figures, printed numbers and questions outside the checklist. Used by rules.test.ts.
import { CONCLUSIONS, edit, INSTRUMENT, MINIMAL, type Files } from '../helpers/make-content.ts';
import type { Violation } from './reader-violations.ts';

const FIGURES = 'figures/ar.yml';

/** Two figures of Argentina that hold. */
export const FIGURE_FILES: Files = {
  [FIGURES]: `entries:
  - measure: convictions
    year: 2018
    unit: persons
    value: 12
    breakdown: {sex: {female: 4, male: '<5'}}
    series: data-set
    definition: persons-convicted
    evidence: {source: 'https://example.org/data', confidence: high, checkedOn: 2020-01-02}
  - measure: convictions
    period: 2013/2018
    unit: persons
    value: '<5'
    series: data-set
    definition: persons-convicted
    evidence: {source: 'https://example.org/data', confidence: high, checkedOn: 2020-01-02}
`,
};

/** The figures with `from` replaced; reported at `place`. */
function figure(what: string, from: string, to: string, ...issues: string[]): Violation {
  const text = FIGURE_FILES[FIGURES];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${FIGURES} has no "${from}".`);
  return {
    what,
    files: { [FIGURES]: text.replace(from, to) },
    issues: issues.map((issue) => `content/${FIGURES}:${issue}`),
  };
}

/** The conclusions, whole, with `numbers` as their provisions and `count` for their source. */
function numbered(what: string, numbers: readonly string[], count: number, ...issues: string[]): Violation {
  const [head = ''] = (MINIMAL[CONCLUSIONS] ?? '').split('<Provision');
  const provisions = numbers.map((n) => `<Provision n="${n}" verb="requests">\n\nSays so.\n\n</Provision>\n`);
  return {
    what,
    files: {
      [CONCLUSIONS]: `${head.replace('sourceProvisions: 1', `sourceProvisions: ${count}`).trimEnd()}\n\n${provisions.join('\n')}`,
    },
    issues: issues.map((issue) => `content/${CONCLUSIONS}:${issue}`),
  };
}

export const FIGURE_VIOLATIONS: Record<string, Violation[]> = {
  'figure-holds': [
    figure(
      'a part above the whole',
      'female: 4',
      'female: 13',
      '2:5 sex "female: 13" is more than the whole, 12. Correct one, or leave the part out.',
    ),
    figure(
      'the same figure twice',
      'period: 2013/2018',
      'year: 2018',
      '10:5 The figure of 2018 in "data-set" stands twice. Keep one.',
    ),
    figure(
      'a year after the source was read',
      'year: 2018',
      'year: 2021',
      '2:5 "year: 2021" is after the day the source was read, 2020-01-02. Correct one of the two.',
    ),
  ],
  'schema-valid': [
    figure(
      'a figure without definition',
      '    definition: persons-convicted\n',
      '',
      '2:5 "entries.0.definition" is missing. Add it (string).',
    ),
    figure(
      'a figure without year',
      '    year: 2018\n',
      '',
      '2:5 "entries.0": has no year, or a year and a period. Write the calendar year under "year", or another span under "period".',
    ),
    figure(
      'a figure without source',
      "    evidence: {source: 'https://example.org/data', confidence: high, checkedOn: 2020-01-02}\n  - measure",
      '  - measure',
      '2:5 "entries.0.evidence" is missing. Add it (object).',
    ),
  ],
  'provision-count-matches-source': [
    numbered(
      'a range that overlaps another',
      ['1', '2-4', '4-5'],
      5,
      '31:1 n="4-5" and n="2-4" both hold 4. Narrow the range, or join the two.',
    ),
    numbered(
      'a part that stands in a range already',
      ['1', '2.1-3', '2.2.a'],
      2,
      '31:1 n="2.2.a" and n="2.1-3" both hold 2.2.a. Narrow the range, or join the two.',
    ),
    numbered(
      'a whole work with a gap in its numbers',
      ['1', '3-4'],
      3,
      '9:11 "complete: true" but 2 is not held. Add what is missing, or set "complete: false".',
    ),
    numbered(
      'a whole work that holds more articles than its source',
      ['1', '2.a', '2.b'],
      1,
      '10:19 "sourceProvisions: 1" but 2 articles or paragraphs are held. Add what is missing, or set "complete: false".',
    ),
  ],
};

/** Issues of the graph that divided passages cause. */
export const FORMERLY_VIOLATIONS: Record<string, Violation[]> = {
  'provision-number-unique': [
    {
      what: 'an earlier number that is still used',
      files: edit(INSTRUMENT, 'n="art-5"', 'n="art-5" formerly="art-5"'),
      issues: [
        `content/${INSTRUMENT}:21:1 formerly="art-5" is used by two provisions of this work, first in line 21. Give each its own number.`,
      ],
    },
  ],
};
