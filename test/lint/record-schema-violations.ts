// Practices, commitments, uptake, indicators and lists against their schemas, with the one report that each mistake causes.
// Used by reader-violations.ts.
import { COMMITMENT, edit, MINIMAL, PRACTICE, UPTAKE } from '../helpers/make-content.ts';
import type { Violation } from './reader-violations.ts';

/** One passage of a practice, a commitment, uptake or a list replaced, against its schema. */
function record(path: string, what: string, from: string, to: string, issue: string): Violation {
  return { what, files: edit(path, from, to), issues: [`content/${path}:${issue}`] };
}

const SECOND_STEP = /- \{provision: 'rtp-i.*\n/.exec(MINIMAL[COMMITMENT] ?? '')?.[0] ?? '';
const SOURCES = /evidence:\n- .*\n/.exec(MINIMAL[PRACTICE] ?? '')?.[0] ?? '';

export const RECORD_SCHEMA_VIOLATIONS: readonly Violation[] = [
  record(
    'vocabularies/subregions.yml',
    'a member of a subregion twice',
    'members: [bo]',
    'members: [bo, bo]',
    '2:123 "entries.0.members": is a list that names a state twice. Keep each member once.',
  ),
  record(
    COMMITMENT,
    'a step without its change',
    'change: renews, ',
    '',
    '11:3 "steps.1.change" is missing. Add it, one of: states, renews, strengthens, narrows, extends, drops.',
  ),
  record(
    COMMITMENT,
    'a change that is none',
    'change: renews',
    'change: repeats',
    '11:46 "steps.1.change": "repeats" is not a change. Say what the paragraph does to the promise: states, renews, strengthens, narrows, extends, drops.',
  ),
  record(
    COMMITMENT,
    'a step without reason',
    ', reason: Asks again.',
    '',
    '11:3 "steps.1.reason" is missing. Add it (string).',
  ),
  record(
    COMMITMENT,
    'a thread with one step',
    SECOND_STEP,
    '',
    '10:1 "steps": has fewer than two steps. A thread needs at least two paragraphs.',
  ),
  record(
    COMMITMENT,
    'a thread that says nothing of what is not known',
    '\n- Whether any plan was carried out.',
    ' []',
    '12:11 "notKnown": is empty. Say what the atlas cannot tell of this promise.',
  ),
  record(
    COMMITMENT,
    'a promise without one of the languages',
    ', fr: States adopt plans.}',
    '}',
    '3:10 "promise.fr" is missing. Add it (string).',
  ),
  record(
    PRACTICE,
    'a practice without source, without reporting those who name it',
    SOURCES,
    'evidence: []\n',
    '16:11 "evidence": is empty. A practice needs at least one source.',
  ),
  record(
    PRACTICE,
    'a practice without English title',
    'titles: {en: Rescue programme, ',
    'titles: {',
    '2:9 "titles": has no English title. Add "en".',
  ),
  record(
    PRACTICE,
    'a practice that ends before it starts',
    'to: null',
    'to: 2007',
    '6:8 "years": has an end before its start. Put the earlier year under "from".',
  ),
  record(
    PRACTICE,
    'an unknown scope',
    'scope: national',
    'scope: local',
    '4:8 "scope": "local" is not one of the allowed values. Use one of: national, regional, global.',
  ),
  record(
    UPTAKE,
    'a verdict without paragraphs',
    "by:\n  - {provision: 'rtp-i-conclusions#1', note: Repeats it.}",
    'by: []',
    '5:12 "entries.0.verdict": "taken-up" is a verdict that does not fit its paragraphs: "taken-up" and "partly" name at least one under "by", "not-found" none.',
  ),
  record(
    UPTAKE,
    'nothing found, with paragraphs',
    'verdict: taken-up',
    'verdict: not-found',
    '5:12 "entries.0.verdict": "not-found" is a verdict that does not fit its paragraphs: "taken-up" and "partly" name at least one under "by", "not-found" none.',
  ),
  record(
    UPTAKE,
    'an unknown verdict',
    'verdict: taken-up',
    'verdict: ignored',
    '5:12 "entries.0.verdict": "ignored" is not one of the allowed values. Use one of: taken-up, partly, not-found.',
  ),
  record(
    'vocabularies/indicators.yml',
    'an indicator of an unknown type, without reporting those who name it',
    'type: structure',
    'type: input',
    '2:163 "entries.0.type": "input" is not one of the allowed values. Use one of: structure, process, outcome.',
  ),
  record(
    'vocabularies/indicators.yml',
    'an indicator computed from something else',
    '{criterion: dedicated-law}',
    '{laws: all}',
    '2:313 "entries.0.computedFrom": is nothing that the atlas computes from. Write one of "criterion: <id>", "treaty: <id>", "treaties: all" or "plan: in-force".',
  ),
  record(
    'initiatives.yml',
    'an initiative of an unknown kind',
    'kind: network',
    'kind: club',
    '2:59 "entries.0.kind": "club" is not one of the allowed values. Use one of: process, network, coalition, agreement, mechanism, programme, campaign.',
  ),
  record(
    'training.yml',
    'a course without audience',
    'audience: Police, ',
    '',
    '2:3 "entries.0.audience" is missing. Add it (string).',
  ),
  record(
    'statistics.yml',
    'a figure told apart without quotes',
    "form: 'yes'",
    'form: maybe',
    '2:147 "entries.0.covers.form": "maybe" is not an answer. Write \'yes\', \'no\' or not-recorded, the first two in quotes.',
  ),
  record(
    'help.yml',
    'a place to find help that is no page',
    "address: 'https://example.org/help'",
    'address: call 100',
    '2:39 "entries.0.address": "call 100" is not valid: it is no web address. Write it as https://example.org/page.',
  ),
];
