// High confidence rests on an official text, a copy of one, or two sources; a generated summary alone shows nothing.
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import { hostOf } from '../../corpus/source-kinds.ts';
import { listAnswers } from '../../atlas/coverage.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Confidence, Evidence } from '../../schemas/fields.ts';
import { listValues, placeAt } from '../list-values.ts';
import type { LintInput, Rule } from '../rule.ts';

const NAME = 'confidence-is-earned';

export const confidenceIsEarned: Rule = {
  name: NAME,
  summary:
    'High confidence has an official text, a copy of one or sources of two hosts; what rests on a generated summary alone is of low confidence.',
  check({ corpus, texts, values = listValues }) {
    // Without the list of hosts no kind is known.
    if (corpus.unreadLists.has('hosts')) return [];
    const facts = corpus.countries.flatMap((country) => {
      const { penalty, plans, authority, treaties, placeOf } = country;
      return [
        ...listAnswers(country).flatMap(({ path, answer: { evidence, since, until } }) => [
          { path, evidence },
          { path: `${path}.since`, evidence: since?.evidence },
          { path: `${path}.until`, evidence: until?.evidence },
        ]),
        ...Object.entries(treaties).flatMap(([id, { evidence, approval }]) => [
          { path: `treaties.${id}`, evidence },
          { path: `treaties.${id}.approval`, evidence: approval?.evidence },
        ]),
        ...plans.map(({ evidence }, index) => ({ path: `plans.${index}`, evidence })),
        { path: 'penalty', evidence: penalty?.evidence },
        { path: 'authority', evidence: authority?.evidence },
      ].flatMap(({ path, evidence }) =>
        evidence
          ? checkConfidence(evidence.confidence, [evidence, ...(evidence.also ?? [])], placeOf(`${path}.evidence`))
          : [],
      );
    });
    const works = corpus.works.flatMap(({ frontMatter, provisions, placeOf }) => {
      const found = checkConfidence(frontMatter.confidence, frontMatter.evidence, placeOf('confidence'));
      // What a provision has from its work is reported there.
      const own = provisions.filter(
        ({ sourceGiven }) => (!found.length || sourceGiven.source) ?? sourceGiven.confidence,
      );
      return [
        ...found,
        ...own.flatMap(({ evidence, place }) =>
          evidence ? checkConfidence(evidence.confidence, [evidence], place) : [],
        ),
      ];
    });
    const practices = corpus.practices.flatMap(({ confidence, evidence, placeOf }) =>
      checkConfidence(confidence, evidence, placeOf('confidence')),
    );
    return [...facts, ...works, ...practices, ...checkLists(corpus, texts, values)];
  },
};

/** Meetings, indicators and the lists that have a file each. */
function checkLists(
  { meetings, vocabularies, lists }: Corpus,
  texts: ReadonlyMap<string, string>,
  values: NonNullable<LintInput['values']>,
): Issue[] {
  const files = {
    'vocabularies/indicators.yml': vocabularies.indicators,
    'initiatives.yml': lists.initiatives,
    'training.yml': lists.training,
    'statistics.yml': lists.statistics,
  };
  return [
    ...meetings.flatMap(({ confidence, evidence, filePlace }) => checkConfidence(confidence, evidence, filePlace)),
    ...Object.entries(files).flatMap(([name, entries]) => {
      const file = [...texts.keys()].find((path) => path.endsWith(`/${name}`)) ?? `content/${name}`;
      const text = texts.get(file) ?? '';
      const ids = values(file, text).filter(({ keys }) => keys.join() === 'entries,id');
      return entries.flatMap(({ id, confidence, evidence }) =>
        checkConfidence(
          confidence,
          evidence,
          placeAt(file, text, ids.find((value) => value.text === id)?.keyOffset ?? 0),
        ),
      );
    }),
  ];
}

function checkConfidence(confidence: Confidence, sources: readonly Evidence[], place: Place): Issue[] {
  const generated = sources.length > 0 && sources.every(({ kind }) => kind === 'generated');
  if (generated && confidence !== 'low')
    return [
      issueAt(
        place,
        NAME,
        `"confidence: ${confidence}" rests on a generated summary, which shows nothing by itself. Write "low", or name another source.`,
      ),
    ];
  const [first] = sources;
  const isText = sources.some(({ kind }) => kind === 'issuer' || kind === 'copy');
  // Two pages of one publisher are one source, and a generated summary is none.
  const hosts = new Set(
    sources.flatMap(({ kind, source }) => (kind === 'generated' ? [] : [hostOf(source) ?? source])),
  );
  if (confidence !== 'high' || !first || isText || hosts.size > 1) return [];
  return [
    issueAt(
      place,
      NAME,
      `"confidence: high" rests on one source alone, and it is ${(sources.find(({ kind }) => kind !== 'generated') ?? first).kind}. Name a second, independent one (evidence takes a list), or write "medium".`,
    ),
  ];
}
