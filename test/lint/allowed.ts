// Content at the edge of a rule that the rule lets pass. Used by rules.test.ts.
import {
  COMMITMENT,
  CONCLUSIONS,
  COUNTRY,
  edit,
  INSTRUMENT,
  LAW,
  MEETING,
  MINIMAL,
  PRACTICE,
  REPORT,
  RESOLUTION,
  UPTAKE,
  type Files,
} from '../helpers/make-content.ts';

function provision(n: string, text: string): string {
  return `\n<Provision n="${n}" verb="notes">\n\n${text}\n\n</Provision>\n`;
}

/** Adds provisions at the end of the resolution. */
function withProvision(text: string): Files {
  return { [RESOLUTION]: `${MINIMAL[RESOLUTION] ?? ''}${provision('9', text)}` };
}

/** The facts of Argentina's one answer. */
const ANSWER = /status: .*(?=\})/.exec(MINIMAL[COUNTRY] ?? '')?.[0] ?? '';

/** The resolution as held whole. */
const WHOLE_RESOLUTION: Files = {
  [RESOLUTION]: (MINIMAL[RESOLUTION] ?? '').replace(
    'complete: false\nsourceProvisions: 9',
    'complete: true\nsourceProvisions: 2',
  ),
};

/** The commitment with `line` in the place of its second step. */
function step(line: string): Files {
  return edit(
    COMMITMENT,
    /- \{provision: 'rtp-i.*\n/.exec(MINIMAL[COMMITMENT] ?? '')?.[0] ?? '',
    `- {${line}, reason: So.}\n`,
  );
}

export const ALLOWED: [rule: string, what: string, files: Files][] = [
  ['reference-target-exists', 'a body as addressee', edit(CONCLUSIONS, 'addressee="member-states"', 'addressee="rtp"')],
  [
    'reference-target-exists',
    'an addressee as proponent',
    edit(REPORT, 'proponent="ar"', 'proponent="member-states rtp ar"'),
  ],
  ['reference-target-exists', 'a meeting without body', edit(MEETING, 'body: rtp\n', '')],
  [
    'reference-target-exists',
    'the present id of a record that had another',
    { 'moved.yml': 'entries:\n- {from: ag-res-1910, to: ag-res-2010}\n' },
  ],
  [
    'reference-target-exists',
    'a meeting and a whole work',
    withProvision('See <Ref to="rtp-i">a</Ref>, <Ref to="lima-protocol">b</Ref>.'),
  ],
  ['symbol-valid', 'one mark twice in a work', edit(RESOLUTION, 'symbols: [', 'symbols: [AG/RES. 2010 (XXXIV-O/04), ')],
  [
    'symbol-valid',
    'a work without mark',
    edit(CONCLUSIONS, 'symbol: RTP-I/doc.5/06', 'symbol: null\nshortTitle: {en: a, es: b, pt: c, fr: d}'),
  ],
  [
    'fact-has-source',
    'a provision of low confidence without source',
    edit(RESOLUTION, 'source="https://example.com/copy" confidence="medium"', 'confidence="low"'),
  ],
  [
    'fact-has-source',
    'a work of low confidence without source or provision',
    { [REPORT]: (MINIMAL[REPORT] ?? '').split('\n<Provision')[0] ?? '' },
  ],
  [
    'provision-count-matches-source',
    'a work in part whose source was not counted',
    edit(RESOLUTION, 'sourceProvisions: 9', 'sourceProvisions: null'),
  ],
  [
    'date-plausible',
    'dates that agree at the precision of both',
    edit(INSTRUMENT, 'inForceFrom: 2001-05', 'inForceFrom: 1998-01-01\namended: [1998]'),
  ],
  ['date-plausible', 'a work without date', edit(INSTRUMENT, 'adopted: 1998\n', 'adopted: null\n')],
  [
    'date-plausible',
    'a document issued outside the year of its mark',
    edit(CONCLUSIONS, 'adopted: 2006-03', 'adopted: 2007'),
  ],
  ['digest-in-its-language', 'a text too short to tell', withProvision('La trata de personas.')],
  [
    'digest-in-its-language',
    'an English text that quotes a Spanish term',
    withProvision('The term used in the text is "las víctimas de la trata".'),
  ],
  [
    'reference-target-exists',
    'a meeting, a term and a state',
    edit('changes.yml', 'ids: [ag-res-2010,', 'ids: [rtp-i, trafficking, ar,'),
  ],
  [
    'answer-is-grounded',
    'a blank without law or source',
    edit(COUNTRY, ANSWER, 'status: not-recorded, note: Not known.'),
  ],
  [
    'answer-is-grounded',
    'another place than a law, of low confidence without source',
    edit(COUNTRY, ANSWER, 'status: partial, locus: A ruling, confidence: low'),
  ],
  [
    'reference-target-exists',
    'what was removed and is no longer there',
    edit('changes.yml', 'ids: [gone]', 'ids: [gone, ag-res-2009]'),
  ],
  [
    'reference-target-exists',
    'pages, works and documents where a term was seen',
    {
      ...edit('vocabularies/official-terms.yml', 'seenIn: []', "seenIn: ['https://example.org/a', lima-protocol]"),
      ...edit(
        'vocabularies/glossary.yml',
        'evidence: []',
        "document: lima-protocol, evidence: [{source: 'document:ngo-report', confidence: high, checkedOn: 2020-01-02}]",
      ),
    },
  ],
  [
    'reference-target-exists',
    'a question outside the checklist',
    edit(
      COUNTRY,
      'treaties:',
      'others:\n  victims-fund: {status: partial, locus: A decree, confidence: low}\ntreaties:',
    ),
  ],
  [
    'reference-target-exists',
    'a source by which an article is dated',
    edit(LAW, 'n="art-2"', `n="art-2" since="2009" datedBy="https://example.org/text"`),
  ],
  ['answer-is-grounded', 'a law as a whole', edit(COUNTRY, 'articles: [art-2], ', '')],
  ['answer-is-grounded', 'a penalty without law', edit(COUNTRY, ', law: ar-ley-26364, article: art-145-bis', '')],
  [
    'answer-is-grounded',
    'a meeting hosted',
    edit(COUNTRY, 'authority: null', 'authority: null\nmeetingsHosted: [rtp-i]'),
  ],
  [
    'fact-not-from-memory',
    'what was not seen, under "unseen"',
    edit(COUNTRY, 'articles: [art-2], ', "articles: [art-2], unseen: 'the articles, not read and never seen', "),
  ],
  [
    'fact-not-from-memory',
    'belief and memory in a comment',
    edit(COUNTRY, 'authority: null', 'authority: null # believed, from memory'),
  ],
  [
    'fact-not-from-memory',
    'words of a law that are those of belief',
    withProvision('Whoever is believed to be a victim, and was never seen by the police, is to be helped.'),
  ],
  [
    'article-dated',
    'the day of a law as such, beside a later amendment',
    edit(COUNTRY, 'articles: [art-2], ', 'since: {date: 2008-04-30, from: law}, '),
  ],
  ['states-complete', 'a treaty without action', edit(COUNTRY, 'action: ratification', 'action: none')],
  [
    'commitment-steps-hold',
    'a drop between two texts that are both held whole',
    {
      ...WHOLE_RESOLUTION,
      ...step("provision: rtp-i-conclusions, change: drops, against: 'ag-res-2010#3.d'"),
    },
  ],
  [
    'commitment-steps-hold',
    'a step of the same year whose day is not known, compared with an earlier step',
    {
      ...edit(CONCLUSIONS, 'adopted: 2006-03', 'adopted: 2004'),
      ...step("provision: 'rtp-i-conclusions#1', change: narrows, against: 'ag-res-2010#3.d'"),
      [UPTAKE]: 'source: null\ncheckedOn: 2020-01-02\nentries: []\n',
    },
  ],
  [
    'commitment-steps-hold',
    'a reported activity',
    {
      [REPORT]: (MINIMAL[REPORT] ?? '').replace('verb="proposes" proponent="ar"', 'verb="reports"'),
      ...edit(COMMITMENT, 'steps:\n', "activities:\n- {provision: 'ngo-report#1', why: So.}\nsteps:\n"),
    },
  ],
  [
    'uptake-covers-recommendations',
    'a verdict that nothing was found',
    {
      [UPTAKE]: (MINIMAL[UPTAKE] ?? '')
        .replace('verdict: taken-up', 'verdict: not-found')
        .replace(/by:\n.*\n/, 'by: []\n'),
    },
  ],
  [
    'uptake-covers-recommendations',
    'no text that is followed',
    { [UPTAKE]: 'source: null\ncheckedOn: 2020-01-02\nentries: []\n' },
  ],
  [
    'uptake-covers-recommendations',
    'a verdict on a paragraph that asks nothing of anyone',
    edit(
      UPTAKE,
      'entries:\n',
      'entries:\n- {recommendation: preamble-poverty, verdict: not-found, by: [], reason: So.}\n',
    ),
  ],
  ['reference-target-exists', 'a practice without state', edit(PRACTICE, 'countries: [ar]', 'countries: []')],
  [
    'reference-target-exists',
    'an initiative that a whole work and a meeting name',
    edit('initiatives.yml', "namedIn: ['ag-res-2010#3.d']", 'namedIn: [ag-res-2010, rtp-i]'),
  ],
  ...['{treaty: lima-protocol}', '{treaties: all}', '{plan: in-force}'].map((from): [string, string, Files] => [
    'reference-target-exists',
    `an indicator computed from ${from}`,
    edit('vocabularies/indicators.yml', '{criterion: dedicated-law}', from),
  ]),
  [
    'reference-target-exists',
    'a practice, a commitment and an indicator',
    edit('changes.yml', 'ids: [ag-res-2010,', 'ids: [ar-rescue-programme, adopt-plans, states-with-law,'),
  ],
  ['text-is-clean', 'empty lines and tabs inside a file', edit('changes.yml', 'entries:\n', 'entries:\n\n\n')],
  ['markdown-style', 'tables and strikethrough of GitHub', withProvision('| a | b |\n| - | - |\n| ~~c~~ | d |')],
];
