// Content that breaks the rules on practices, commitments, indicators, uptake and lists, with the reports that each causes.
// Used by rules.test.ts.
import {
  COMMITMENT,
  CONCLUSIONS,
  edit,
  INSTRUMENT,
  MINIMAL,
  REPORT,
  RESOLUTION,
  UPTAKE,
  type Files,
} from '../helpers/make-content.ts';
import type { Violation } from './reader-violations.ts';

/** One passage of the fixture file at `path` replaced, and what is reported of it there. */
function changed(path: string, what: string, from: string, to: string, ...issues: string[]): Violation {
  return { what, files: edit(path, from, to), issues: issues.map((issue) => `content/${path}:${issue}`) };
}

const SECOND = /- \{provision: 'rtp-i.*\n/.exec(MINIMAL[COMMITMENT] ?? '')?.[0] ?? '';

/** The commitment with `line` in the place of its second step. */
function step(what: string, line: string, ...issues: string[]): Violation {
  return changed(COMMITMENT, what, SECOND, `- {${line}, reason: So.}\n`, ...issues);
}

/** The commitment with a reported activity. */
function activity(what: string, end: string, ...issues: string[]): Violation {
  return changed(COMMITMENT, what, 'steps:\n', `activities:\n- {provision: '${end}', why: So.}\nsteps:\n`, ...issues);
}

function having({ what, files, issues }: Violation, more: Files): Violation {
  return { what, files: { ...more, ...files }, issues };
}

export const RECORD_VIOLATIONS: Record<string, Violation[]> = {
  'commitment-steps-hold': [
    step(
      'a meeting as step',
      'provision: rtp-i, change: renews',
      '11:15 "rtp-i" is no work. Name a paragraph: workId#number.',
    ),
    step(
      'a whole work as step',
      'provision: rtp-i-conclusions, change: renews',
      '11:15 "rtp-i-conclusions" names a whole work. Name the paragraph: rtp-i-conclusions#number.',
    ),
    step(
      'a step twice',
      "provision: 'ag-res-2010#3.d', change: renews",
      '11:15 "ag-res-2010#3.d" is a step twice. Remove one of the two.',
    ),
    step(
      'a step before an older one',
      "provision: 'lima-protocol#art-5', change: renews",
      '11:15 "lima-protocol#art-5" (1998) stands after a step of 2004-06-08. Put the steps in the order of their dates.',
    ),
    having(
      step(
        'a step without date',
        "provision: 'rtp-i-conclusions#1', change: renews",
        '11:15 "rtp-i-conclusions" has no date, so it has no place in a thread. Leave the step out.',
      ),
      {
        ...edit(CONCLUSIONS, 'adopted: 2006-03', 'adopted: null'),
        [UPTAKE]: 'source: null\ncheckedOn: 2020-01-02\nentries: []\n',
      },
    ),
    having(
      step(
        'a proposal as step',
        "provision: 'ngo-report#1', change: renews",
        '11:15 "ngo-report#1" is a proposal, which binds nobody. Leave the step out, or name the paragraph that binds.',
      ),
      {
        ...edit(REPORT, 'adopted: null', 'adopted: 2009'),
      },
    ),
    having(
      step(
        'a reported activity as step',
        "provision: 'ngo-report#1', change: renews",
        '11:15 "ngo-report#1" reports what was done. Leave the step out, or name the paragraph that binds.',
      ),
      {
        [REPORT]: (MINIMAL[REPORT] ?? '')
          .replace('adopted: null', 'adopted: 2009')
          .replace('verb="proposes" proponent="ar"', 'verb="reports"'),
      },
    ),
    having(
      step(
        'a paragraph that another work holds',
        "provision: 'rtp-i-conclusions#1', change: renews",
        '11:15 "rtp-i-conclusions#1" reproduces a paragraph that another work holds. Leave the step out, or name the paragraph that binds.',
      ),
      {
        [CONCLUSIONS]: (MINIMAL[CONCLUSIONS] ?? '').replace('recalls="ag-res-2010"', 'reproduces="ag-res-2010"'),
      },
    ),
    step(
      'a comparison with what is no step',
      "provision: 'rtp-i-conclusions#1', change: renews, against: 'lima-protocol#art-5'",
      '11:63 "against: lima-protocol#art-5" is no earlier step of "adopt-plans". Name one, or leave it out to compare with the step before.',
    ),
    step(
      'a comparison with a mistyped step',
      "provision: 'rtp-i-conclusions#1', change: renews, against: 'ag-res-2010#3.e'",
      '11:63 "against: ag-res-2010#3.e" is no earlier step of "adopt-plans". Did you mean "ag-res-2010#3.d"?',
    ),
    changed(
      COMMITMENT,
      'a first step that renews',
      'change: states',
      'change: renews',
      '10:42 The first step of "adopt-plans" has nothing before it. Write "change: states", without "against".',
    ),
    changed(
      COMMITMENT,
      'a first step that is compared',
      'change: states',
      "change: states, against: 'rtp-i-conclusions#1'",
      '10:42 The first step of "adopt-plans" has nothing before it. Write "change: states", without "against".',
      '10:59 "against: rtp-i-conclusions#1" is no earlier step of "adopt-plans". Name one, or leave it out to compare with the step before.',
    ),
    step(
      'a paragraph that drops',
      "provision: 'rtp-i-conclusions#1', change: drops, against: 'ag-res-2010#3.d'",
      '11:15 A step that drops names the later work, not a paragraph. Write "rtp-i-conclusions".',
      '11:46 "drops" cannot be said: "ag-res-2010" is held in part or with several articles in one digest, and what is not written here may still say it. Leave the step out.',
    ),
    step(
      'a drop that names no earlier paragraph',
      'provision: rtp-i-conclusions, change: drops',
      '11:42 A step that drops says which paragraph is no longer there. Add "against: workId#number".',
    ),
    step(
      'a drop from a text held in part',
      "provision: rtp-i-conclusions, change: drops, against: 'ag-res-2010#3.d'",
      '11:42 "drops" cannot be said: "ag-res-2010" is held in part or with several articles in one digest, and what is not written here may still say it. Leave the step out.',
    ),
    having(
      step(
        'a drop by a text held in part',
        "provision: ag-cut, change: drops, against: 'ag-res-2010#3.d'",
        '11:31 "drops" cannot be said: "ag-cut" is held in part or with several articles in one digest, and what is not written here may still say it. Leave the step out.',
      ),
      {
        [RESOLUTION]: (MINIMAL[RESOLUTION] ?? '').replace(
          'complete: false\nsourceProvisions: 9',
          'complete: true\nsourceProvisions: 2',
        ),
        'resolutions/ag-cut.mdx': (MINIMAL[INSTRUMENT] ?? '')
          .replace('adopted: 1998\ninForceFrom: 2001-05', 'adopted: 2007')
          .replace('kind: protocol', 'kind: resolution')
          .replace('status: in-force', 'status: adopted'),
      },
    ),
    activity(
      'an activity that reports nothing',
      'ag-res-2010#3.d',
      '10:15 "ag-res-2010#3.d" does not report what was done. Name a paragraph of a report, or make it a step.',
    ),
  ],
  'uptake-covers-recommendations': [
    changed(
      UPTAKE,
      'entries without source',
      'source: ag-res-2010',
      'source: null',
      '1:9 Entries stand without a source. Name the work whose recommendations they follow.',
    ),
    {
      what: 'a recommendation without verdict',
      files: edit(RESOLUTION, 'numbering="editorial" verb="notes"', 'numbering="editorial" verb="requests"'),
      issues: [
        `content/${UPTAKE}:4:1 Recommendation "preamble-poverty" of "ag-res-2010" has no verdict. Add an entry.`,
      ],
    },
    changed(
      UPTAKE,
      'two verdicts on one',
      'entries:\n',
      'entries:\n- {recommendation: 3.d, verdict: not-found, by: [], reason: So.}\n',
      '5:19 "3.d" has two verdicts. Keep one.',
    ),
    changed(
      UPTAKE,
      'an older text',
      'rtp-i-conclusions#1',
      'lima-protocol#art-5',
      '7:17 "lima-protocol#art-5" is not later than "ag-res-2010". Only later texts can take it up.',
    ),
    changed(
      UPTAKE,
      'a text of the same day',
      'rtp-i-conclusions#1',
      'ag-res-2010#preamble-poverty',
      '7:17 "ag-res-2010#preamble-poverty" is not later than "ag-res-2010". Only later texts can take it up.',
    ),
    changed(
      UPTAKE,
      'a proposal',
      'rtp-i-conclusions#1',
      'ngo-report#1',
      '7:17 "ngo-report#1" is a proposal, which takes nothing up. Name a paragraph that was adopted.',
    ),
    having(
      changed(
        UPTAKE,
        'a text without date',
        'rtp-i-conclusions#1',
        'ngo-report#1',
        '7:17 "ngo-report#1" is not later than "ag-res-2010". Only later texts can take it up.',
      ),
      {
        [REPORT]: (MINIMAL[REPORT] ?? '').replace('verb="proposes" proponent="ar"', 'verb="notes"'),
      },
    ),
  ],
};
