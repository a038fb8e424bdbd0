// Content at the edge of a rule that the rule lets pass. Used by rules.test.ts.
import {
  CONCLUSIONS,
  COUNTRY,
  edit,
  INSTRUMENT,
  MEETING,
  MINIMAL,
  REPORT,
  RESOLUTION,
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

export const ALLOWED: [rule: string, what: string, files: Files][] = [
  ['vocabulary-id-exists', 'a body as addressee', edit(CONCLUSIONS, 'addressee="member-states"', 'addressee="rtp"')],
  [
    'vocabulary-id-exists',
    'an addressee as proponent',
    edit(REPORT, 'proponent="ar"', 'proponent="member-states rtp ar"'),
  ],
  ['vocabulary-id-exists', 'a meeting without body', edit(MEETING, 'body: rtp\n', '')],
  [
    'reference-target-exists',
    'a meeting and a whole work',
    withProvision('See <Ref to="rtp-i">a</Ref>, <Ref to="lima-protocol">b</Ref>.'),
  ],
  ['symbol-valid', 'one mark twice in a work', edit(RESOLUTION, 'symbols: [', 'symbols: [AG/RES. 2010 (XXXIV-O/04), ')],
  ['symbol-valid', 'a work without mark', edit(CONCLUSIONS, 'symbol: RTP-I/doc.5/06', 'symbol: null')],
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
  ['date-plausible', 'a work without date', edit(RESOLUTION, 'adopted: 2004-06-08', 'adopted: null')],
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
    'change-names-record',
    'a meeting, a term and a state',
    edit('changes.yml', 'ids: [ag-res-2010,', 'ids: [rtp-i, trafficking, ar,'),
  ],
  [
    'answer-is-grounded',
    'a blank without law or source',
    edit(COUNTRY, ANSWER, 'status: not-recorded, note: Not seen.'),
  ],
  [
    'answer-is-grounded',
    'another place than a law, of low confidence without source',
    edit(COUNTRY, ANSWER, 'status: partial, locus: A ruling, confidence: low'),
  ],
  ['answer-is-grounded', 'a law as a whole', edit(COUNTRY, 'articles: [art-2], ', '')],
  ['answer-is-grounded', 'a penalty without law', edit(COUNTRY, ', law: ar-ley-26364, article: art-145-bis', '')],
  [
    'answer-is-grounded',
    'a meeting hosted',
    edit(COUNTRY, 'authority: null', 'authority: null\nmeetingsHosted: [rtp-i]'),
  ],
  ['states-complete', 'a treaty without action', edit(COUNTRY, 'action: ratification', 'action: none')],
  ['text-is-clean', 'empty lines and tabs inside a file', edit('changes.yml', 'entries:\n', 'entries:\n\n\n')],
  ['markdown-style', 'tables and strikethrough of GitHub', withProvision('| a | b |\n| - | - |\n| ~~c~~ | d |')],
];
