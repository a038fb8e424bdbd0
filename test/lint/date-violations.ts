// Content whose dates, confidence or wording claim more than their sources, with the reports that each causes.
import {
  COMMITMENT,
  CONCLUSIONS,
  COUNTRY,
  edit,
  INSTRUMENT,
  LAW,
  MEETING,
  MINIMAL,
  RESOLUTION,
  type Files,
} from '../helpers/make-content.ts';
import type { Violation } from './reader-violations.ts';

const LAW_TEXT = MINIMAL[LAW] ?? '';
const ARTICLE = '<Provision n="art-2"';
const EVIDENCE = "{source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}";
const TREATY_ROW = /lima-protocol: (.*)/.exec(MINIMAL[COUNTRY] ?? '')?.[1] ?? 'none';
const GROUNDS = 'law: ar-ley-26364, articles: [art-2]';

/** The law of the fixture, its article 2 with further attributes, and other facts. */
function law(attributes: string, facts: Readonly<Record<string, string>> = {}): Files {
  let text = LAW_TEXT.replace(ARTICLE, `${ARTICLE} ${attributes}`.trimEnd());
  for (const [from, to] of Object.entries(facts)) {
    if (!text.includes(from)) throw new Error(`The law does not hold ${JSON.stringify(from)}.`);
    text = text.replace(from, to);
  }
  return { [LAW]: text };
}

/** A second law of the same state, with a relation. */
const later = (relation: string, dates = 'adopted: 2020-05-01', force = 'in-force'): Files => ({
  'legislation/ar/ar-ley-27508.mdx': LAW_TEXT.replace(/adopted: .*\npublished: .*/, dates)
    .replace('legalForce: in-force', `legalForce: ${force}`)
    .replace('checkedOn: 2020-01-02', 'checkedOn: 2021-01-02')
    .replace('confidence: high\n', `relations:\n- ${relation}\nconfidence: high\n`),
});

/** The evidence of Argentina's one answer. */
const FIRST_EVIDENCE = /evidence: \{[^}]*\}/.exec(MINIMAL[COUNTRY] ?? '')?.[0] ?? 'none';

/** Argentina with something else in the place of `from`. */
const state = (from: string, to: string): Files => edit(COUNTRY, from, to);

/** The fixture with a verb that obliges (5), which the first step of the commitment has. */
const OBLIGING: Files = {
  'vocabularies/verbs.yml': (MINIMAL['vocabularies/verbs.yml'] ?? '').replace(
    /- \{id: notes.*\n/,
    (line) => `${line}${line.replace('id: notes', 'id: obliges').replace('strength: 1', 'strength: 5')}`,
  ),
  ...edit(RESOLUTION, 'n="3.d" verb="requests"', 'n="3.d" verb="obliges"'),
  ...edit(CONCLUSIONS, 'verb="requests"', 'verb="notes"'),
};

/** Cases by rule; each names every report of the whole folder. */
export const DATE_VIOLATIONS: Record<string, Violation[]> = {
  'article-dated': [
    {
      what: 'a source of dates on an article without dates',
      files: law('datedBy="ar-ley-26364"'),
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:21:1 datedBy="ar-ley-26364" of "art-2" dates nothing. Add since="…" or until="…", or remove it.',
      ],
    },
    {
      what: 'an article that ends before it begins',
      files: law('since="2012" until="2010-05"'),
      issues: [
        'content/countries/ar.yml:6:39 What it rests on in "ar-ley-26364" ceased to be in force on 2010-05. Name the law in force, or add "until" with its reason and source.',
        'content/legislation/ar/ar-ley-26364.mdx:21:1 until="2010-05" of "art-2" is before since="2012". Correct one of the two.',
      ],
    },
    {
      what: 'an article older than its law',
      files: law('since="2007"'),
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:21:1 since="2007" of "art-2" is before its law (2008-04-09). Correct one of the two.',
      ],
    },
    {
      what: 'a date by a source that the law does not name',
      files: law('since="2012" datedBy="https://example.org/other"'),
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:21:1 datedBy="https://example.org/other" of "art-2" is not among the sources of the law. Add it under "evidence" with its day.',
      ],
    },
    {
      what: 'a date by a law of another state',
      files: {
        ...law('since="2012" datedBy="uy-ley-26365"'),
        'legislation/uy/uy-ley-26365.mdx': LAW_TEXT.replace('jurisdiction: ar', 'jurisdiction: uy'),
      },
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:21:1 datedBy="uy-ley-26365" of "art-2" is no law of the same state. Did you mean "ar-ley-26364"?',
      ],
    },
    {
      what: 'another day than that of the law that gave the wording',
      files: law('since="2012" datedBy="ar-ley-26364"'),
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:21:1 since="2012" of "art-2" is not the day of "ar-ley-26364" (2008-04-30). Correct the date, or name a source that gives it.',
      ],
    },
    {
      what: 'an article older than the treaty that it applies',
      files: {
        ...law('since="2008-03" applies="lima-protocol"', {
          'adopted: 2008-04-09\npublished: 2008-04-30': 'adopted: null',
        }),
        ...edit(INSTRUMENT, 'adopted: 1998\ninForceFrom: 2001-05', 'adopted: 2008-04-01\ninForceFrom: 2010'),
      },
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:20:1 since="2008-03" of "art-2" is before "lima-protocol" (2008-04-01), which it applies. Correct the date, or remove the relation.',
      ],
    },
    {
      what: 'a date of its own on a paragraph of a mandate',
      files: edit(RESOLUTION, 'n="3.d" verb', 'n="3.d" since="2004" verb'),
      issues: [
        'content/resolutions/ag-res-2010.mdx:31:1 "3.d" has a date of its own, which articles of laws alone have. Remove since, until and datedBy.',
      ],
    },
    {
      what: 'an answer that ends before it begins',
      files: state(
        GROUNDS,
        `locus: A unit, since: {date: 2015, from: body}, until: {date: 2014, reason: It was closed., evidence: ${EVIDENCE}}`,
      ),
      issues: ['content/countries/ar.yml:6:96 "until: 2014" is before "since: 2015". Correct one of the two.'],
    },
    {
      what: 'a day of a law beside the article that has its own',
      files: state(GROUNDS, `${GROUNDS}, since: {date: 2015, from: law}`),
      issues: [
        'content/countries/ar.yml:6:98 An answer that names articles of the law "ar-ley-26364" takes their day. Remove "since", and give the article its since="…".',
      ],
    },
    {
      what: 'another day than that of the law as such',
      files: state(GROUNDS, 'law: ar-ley-26364, since: {date: 2015, from: law}'),
      issues: [
        'content/countries/ar.yml:6:67 "since: 2015" is not the day of the law "ar-ley-26364" (2008-04-30). Correct the date.',
      ],
    },
    {
      what: 'an answer that ends before its article began',
      files: state(GROUNDS, `${GROUNDS}, until: {date: 2007, reason: It was closed., evidence: ${EVIDENCE}}`),
      issues: [
        'content/countries/ar.yml:6:86 "until: 2007" is before what the answer rests on began (2008-04-30). Correct the date, or name the law and articles of that time.',
      ],
    },
    {
      what: 'an answer with a day of its own on a law that was repealed',
      files: {
        ...later('{predicate: repeals, to: ar-ley-26364}'),
        ...state(GROUNDS, `${GROUNDS}, since: {date: 2015, from: body}`),
      },
      issues: [
        'content/countries/ar.yml:6:39 What it rests on in "ar-ley-26364" ceased to be in force on 2020-05-01. Name the law in force, or add "until" with its reason and source.',
      ],
    },
    {
      what: 'a further article no longer in force',
      files: {
        ...law('until="2015-01-01"'),
        ...state(GROUNDS, 'law: ar-ley-26364, articles: [art-145-bis], also: [{law: ar-ley-26364, articles: [art-2]}]'),
      },
      issues: [
        'content/countries/ar.yml:6:85 What it names under "also" in "ar-ley-26364" ceased to be in force on 2015-01-01. Name what is in force, or say in a note what held before.',
      ],
    },
    {
      what: 'an article older than the law that amends it',
      files: { ...law('since="2012"'), ...later("{predicate: amends, to: 'ar-ley-26364#art-2'}") },
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:21:1 since="2012" of "art-2" is before "ar-ley-27508" (2020-05-01), which amends it. Write the day of the amendment, or until="…" if this is the wording before it.',
      ],
    },
    {
      what: 'a body older than the article on which it rests',
      files: state(GROUNDS, `${GROUNDS}, since: {date: 2001, from: body}`),
      issues: [
        'content/countries/ar.yml:6:86 "since: 2001" is before the article that the answer names (2008-04-30). Correct the date, or name the law under "also".',
      ],
    },
    {
      what: 'a date of an answer that is not recorded',
      files: state(`'yes', ${GROUNDS}`, 'not-recorded, since: {date: 2001, from: body}'),
      issues: ['content/countries/ar.yml:6:48 An answer that is not recorded has no dates. Remove them.'],
    },
    {
      what: 'an answer dated before 1994 by its law',
      files: law('', {
        'adopted: 2008-04-09': 'adopted: 1990-04-09',
        'published: 2008-04-30': 'published: 1990-04-30',
      }),
      issues: [
        'content/countries/ar.yml:6:39 The answer would hold since 1990-04-30, the day of "ar-ley-26364" and not of the article. Name the article, and give it since="…" where its date is known.',
      ],
    },
    {
      what: 'an answer that rests on an article no longer in force',
      files: law('until="2015-01-01"'),
      issues: [
        'content/countries/ar.yml:6:39 What it rests on in "ar-ley-26364" ceased to be in force on 2015-01-01. Name the law in force, or add "until" with its reason and source.',
      ],
    },
  ],
  'confidence-is-earned': [
    {
      what: 'high confidence from one report alone',
      files: state('kind: official, confidence: high', 'kind: secondary, confidence: high'),
      issues: [
        'content/countries/ar.yml:6:82 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'high confidence from two pages of one publisher',
      files: state(
        FIRST_EVIDENCE,
        FIRST_EVIDENCE.replace('kind: official', 'kind: secondary').replace(
          /^evidence: (.*)$/,
          "evidence: [$1, {source: 'https://example.org/other', kind: secondary, confidence: medium, checkedOn: 2020-01-02}]",
        ),
      ),
      issues: [
        'content/countries/ar.yml:6:82 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'high confidence from one report and a generated summary',
      files: {
        ...edit('vocabularies/hosts.yml', 'kind: copy}', 'kind: copy, also: [generated]}'),
        ...state(
          FIRST_EVIDENCE,
          FIRST_EVIDENCE.replace('kind: official', 'kind: secondary').replace(
            /^evidence: (.*)$/,
            "evidence: [$1, {source: 'https://example.com/sum', kind: generated, confidence: low, checkedOn: 2020-01-02}]",
          ),
        ),
      },
      issues: [
        'content/countries/ar.yml:6:82 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'high confidence in the end of an answer from one report alone',
      files: state(
        GROUNDS,
        `${GROUNDS}, until: {date: 2019, reason: It was closed., evidence: ${EVIDENCE.replace('confidence', 'kind: secondary, confidence')}}`,
      ),
      issues: [
        'content/countries/ar.yml:6:126 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'a paragraph of high confidence from one report alone',
      files: {
        ...edit('vocabularies/hosts.yml', 'kind: copy}', 'kind: secondary}'),
        [RESOLUTION]: (MINIMAL[RESOLUTION] ?? '')
          .replace('kind: copy, ', '')
          .replace('copy" confidence="medium"', 'copy" confidence="high"'),
      },
      issues: [
        'content/resolutions/ag-res-2010.mdx:37:1 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'an indicator of high confidence from one report alone',
      files: edit('vocabularies/indicators.yml', 'kind: official', 'kind: secondary'),
      issues: [
        'content/vocabularies/indicators.yml:2:4 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'a meeting of high confidence from one report alone',
      files: edit(
        MEETING,
        'confidence: medium\nevidence: []',
        `confidence: high\nevidence: [${EVIDENCE.replace('confidence', 'kind: secondary, confidence')}]`,
      ),
      issues: [
        'content/meetings/rtp-i.yml:1:1 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
    {
      what: 'a generated summary above low',
      files: {
        ...edit('vocabularies/hosts.yml', 'kind: copy', 'kind: generated'),
        ...state(
          "source: 'https://example.org/text', kind: official, confidence: high",
          "source: 'https://example.com/text', confidence: medium",
        ),
        [RESOLUTION]: (MINIMAL[RESOLUTION] ?? '')
          .replace('kind: copy, ', '')
          .replace('copy" confidence="medium"', 'copy" confidence="low"'),
      },
      issues: [
        'content/countries/ar.yml:6:82 "confidence: medium" rests on a generated summary, which shows nothing by itself. Write "low", or name another source.',
      ],
    },
    {
      what: 'a work of high confidence from one report alone',
      files: edit(CONCLUSIONS, 'kind: official', 'kind: secondary'),
      issues: [
        'content/conclusions/rtp-i-conclusions.mdx:12:13 "confidence: high" rests on one source alone, and it is secondary. Name a second, independent one (evidence takes a list), or write "medium".',
      ],
    },
  ],
  'criterion-example-holds': [
    {
      what: 'an example that decides otherwise than the answer',
      files: edit('vocabularies/criteria.yml', 'country: bo, decision: not-recorded', "country: bo, decision: 'no'"),
      issues: [
        'content/vocabularies/criteria.yml:2:716 The example decides "no" for "bo", but its answer to "dedicated-law" is "not-recorded". Correct one of the two, or take another example.',
      ],
    },
    {
      what: 'two examples of one state',
      files: edit(
        'vocabularies/criteria.yml',
        'country: bo, decision: not-recorded',
        'country: bb, decision: not-recorded',
      ),
      issues: [
        'content/vocabularies/criteria.yml:2:716 Both examples are of "bb". Take another state for one of them.',
      ],
    },
  ],
  'fact-not-from-memory': [
    ...(
      [
        ['not been found', 'The list had not been found.'],
        ['could not be opened', 'The Act could not be opened.'],
        ['Presumably', 'Presumably it applies.'],
        ['believed', 'The Act is believed to apply.'],
        ['no se encontró', 'La ley no se encontró.'],
        ['não foi consultada', 'A lei não foi consultada.'],
        ['n’a pas été trouvé', 'Le texte n’a pas été trouvé.'],
      ] as const
    ).map(([words, note]): Violation => ({
      what: `"${words}" in a note`,
      files: state(`${GROUNDS}, `, `${GROUNDS}, note: '${note}', `),
      issues: [
        `content/countries/ar.yml:6:${79 + note.indexOf(words)} "${words}" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.`,
      ],
    })),
    {
      what: 'memory over the end of a line',
      files: edit(RESOLUTION, 'Poverty exposes people.', 'Poverty exposes people, from\nmemory.'),
      issues: [
        'content/resolutions/ag-res-2010.mdx:39:25 "from memory" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.',
      ],
    },
    {
      what: 'what was not read, in a note between paragraphs',
      files: edit(RESOLUTION, 'Only two paragraphs were seen.', 'The others were not read.'),
      issues: [
        'content/resolutions/ag-res-2010.mdx:27:17 "not read" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.',
      ],
    },
    {
      what: 'what was not seen, in a note',
      files: state(`${GROUNDS}, `, `${GROUNDS}, note: 'The list of purposes was not seen.', `),
      issues: [
        'content/countries/ar.yml:6:104 "not seen" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.',
      ],
    },
    {
      what: 'general knowledge in a digest',
      files: edit(RESOLUTION, 'Poverty exposes people.', 'Poverty, by general knowledge, exposes people.'),
      issues: [
        'content/resolutions/ag-res-2010.mdx:39:10 "by general knowledge" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.',
      ],
    },
    {
      what: 'belief in the reason of a step',
      files: edit(COMMITMENT, 'reason: Asks again.', 'reason: It is believed to ask again.'),
      issues: [
        'content/commitments/adopt-plans.mdx:11:68 "believed" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.',
      ],
    },
    {
      what: 'a day of a treaty action without source',
      files: state(TREATY_ROW, '{signed: 2000-12-12, bound: 2002-11-19, action: ratification}'),
      issues: [
        'content/countries/ar.yml:10:46 "2002-11-19" has no source. Add "evidence", or write null: the action then stands as "to be verified".',
      ],
    },
  ],
  'renewal-not-weaker': [
    {
      what: 'a step that renews with a far weaker verb',
      files: OBLIGING,
      issues: [
        'content/commitments/adopt-plans.mdx:11:46 "rtp-i-conclusions#1" (strength 1) is said to renew "ag-res-2010#3.d" (strength 5). Write "change: narrows", or add "weaker" with the reason why it renews all the same.',
      ],
    },
    {
      what: 'a reason for weakness where there is none',
      files: edit(COMMITMENT, 'reason: Asks again.', 'reason: Asks again., weaker: It need not be.'),
      issues: [
        'content/commitments/adopt-plans.mdx:11:83 "rtp-i-conclusions#1" is no far weaker renewal, so "weaker" explains nothing. Remove it.',
      ],
    },
    {
      what: 'a relation of renewal with a far weaker verb',
      files: {
        ...OBLIGING,
        ...edit(COMMITMENT, 'change: renews', 'change: narrows'),
        ...edit(
          CONCLUSIONS,
          'verb="requests" addressee="member-states" topics="prevention" followsUp=',
          'verb="notes" addressee="member-states" topics="prevention" renews=',
        ),
      },
      issues: [
        'content/conclusions/rtp-i-conclusions.mdx:19:1 "rtp-i-conclusions#1" (strength 1) renews "ag-res-2010#3.d" (strength 5). Use a weaker predicate such as recalls or reaffirms, or write the relation in the front matter with a note that gives the reason.',
      ],
    },
  ],
  'answer-is-grounded': [
    {
      what: 'a law that is not in force, without the day of its end',
      files: law('', { 'legalForce: in-force': 'legalForce: not-in-force' }),
      issues: [
        'content/countries/ar.yml:6:39 "ar-ley-26364" is not in force, and no day of its end is recorded, so the answer would stand. Name the law in force, or add "until" with its reason and source.',
      ],
    },
    {
      what: 'a law that another repeals without a day',
      files: later('{predicate: repeals, to: ar-ley-26364}', 'adopted: null'),
      issues: [
        'content/countries/ar.yml:6:39 "ar-ley-27508" repeals "ar-ley-26364", and its day is not recorded, so the answer would not end. Record the day, or add "until" with its reason and source.',
      ],
    },
    {
      what: 'a further law that is not in force',
      files: {
        ...later('{predicate: amends, to: lima-protocol}', 'adopted: 2020-05-01', 'not-in-force'),
        ...state(GROUNDS, `${GROUNDS}, also: [{law: ar-ley-27508}]`),
      },
      issues: [
        'content/countries/ar.yml:6:79 "ar-ley-27508" is not in force. Name what is in force, or say in a note what held before.',
      ],
    },
    {
      what: 'high confidence in a law of which it is not recorded that it is in force',
      files: law('', { 'legalForce: in-force': 'legalForce: not-recorded' }),
      issues: [
        'content/countries/ar.yml:6:147 The answer is of high confidence, but whether "ar-ley-26364" is in force is not recorded. Record its force with a source, or lower the confidence.',
      ],
    },
  ],
  'date-plausible': [
    {
      what: 'a law published before it was adopted',
      files: law('', { 'published: 2008-04-30': 'published: 2008-04-01' }),
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:9:12 "published: 2008-04-01" is before the adoption (2008-04-09). Correct one of the two.',
      ],
    },
    {
      what: 'a law without day of adoption that enters into force before its publication',
      files: law('', {
        'adopted: 2008-04-09\npublished: 2008-04-30': 'adopted: null\npublished: 2008-04-30\ninForceFrom: 2008-04-01',
      }),
      issues: [
        'content/legislation/ar/ar-ley-26364.mdx:10:14 "inForceFrom: 2008-04-01" is before the publication (2008-04-30). Correct one of the two.',
      ],
    },
    {
      what: 'a state bound before it signed',
      files: state('bound: 2002-11-19', 'bound: 2000-11-19'),
      issues: [
        'content/countries/ar.yml:10:46 "bound: 2000-11-19" is before the signature (2000-12-12). Correct one of the two.',
      ],
    },
    {
      what: 'a plan that ends before it starts',
      files: state('authority: null', 'authority: null\nplans:\n- {title: Plan, from: 2020, to: 2018}'),
      issues: ['content/countries/ar.yml:10:33 The end (2018) is before the start (2020). Correct one of the two.'],
    },
  ],
  'source-lists-hold': [
    {
      what: 'a title of a source that nothing names',
      files: edit('vocabularies/sources.yml', 'https://example.org/text', 'https://example.org/other'),
      issues: [
        'content/vocabularies/sources.yml:2:4 "https://example.org/other" is named nowhere else. Remove its title, or correct the address.',
      ],
    },
    {
      what: 'a title of an address that is the beginning of another',
      files: edit('vocabularies/sources.yml', 'https://example.org/text', 'https://example.org/tex'),
      issues: [
        'content/vocabularies/sources.yml:2:4 "https://example.org/tex" is named nowhere else. Remove its title, or correct the address.',
      ],
    },
    {
      what: 'a host that stands twice',
      files: edit(
        'vocabularies/hosts.yml',
        'name: Mirror, kind: copy}',
        'name: Mirror, kind: copy}\n- {host: example.com, name: Again, kind: copy}',
      ),
      issues: ['content/vocabularies/hosts.yml:4:4 "example.com" stands twice. Keep one entry.'],
    },
  ],
  'source-kind-is-of-host': [
    {
      what: 'a kind that its host does not have',
      files: edit(INSTRUMENT, 'kind: official, confidence: high', 'kind: press, confidence: medium'),
      issues: [
        'content/instruments/lima-protocol.mdx:16:46 "kind: press" contradicts vocabularies/hosts.yml, where "example.org" is issuer or copy or secondary. Leave "kind" out, or correct the host there.',
      ],
    },
    {
      what: 'a host that is not in the list',
      files: edit(CONCLUSIONS, 'https://example.org/text', 'https://www.example.net/text'),
      issues: [
        'content/conclusions/rtp-i-conclusions.mdx:14:12 "example.net" is not in vocabularies/hosts.yml. Add it there with its name and kind.',
      ],
    },
  ],
};
