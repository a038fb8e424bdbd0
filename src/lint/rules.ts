// Every rule, in the order in which the rule table shows them. Reader rules are found while reading; the others have a file each.
// Those of the editor alone need packages that a build does without, so they are loaded when they are asked for.
import { checkGraph } from '../atlas/check-graph.ts';
import type { Rule } from './rule.ts';
import { addressFree } from './rules/address-free.ts';
import { answerIsGrounded } from './rules/answer-is-grounded.ts';
import { articleDated } from './rules/article-dated.ts';
import { commitmentStepsHold } from './rules/commitment-steps-hold.ts';
import { confidenceIsEarned } from './rules/confidence-is-earned.ts';
import { criterionExampleHolds } from './rules/criterion-example-holds.ts';
import { datePlausible } from './rules/date-plausible.ts';
import { draftWritten } from './rules/draft-written.ts';
import { digestInItsLanguage } from './rules/digest-in-its-language.ts';
import { digestOwnWords } from './rules/digest-own-words.ts';
import { factHasSource } from './rules/fact-has-source.ts';
import { factNotFromMemory } from './rules/fact-not-from-memory.ts';
import { figureHolds } from './rules/figure-holds.ts';
import { frenchSpacesHold } from './rules/french-spaces-hold.ts';
import { guideHolds } from './rules/guide-holds.ts';
import { namedWorksHold } from './rules/named-works-hold.ts';
import { provisionCountMatchesSource } from './rules/provision-count-matches-source.ts';
import { referenceTargetExists } from './rules/reference-target-exists.ts';
import { renewalNotWeaker } from './rules/renewal-not-weaker.ts';
import { seeAlsoAnother } from './rules/see-also-another.ts';
import { shortTitleGiven } from './rules/short-title-given.ts';
import { sourceListsHold } from './rules/source-lists-hold.ts';
import { statesComplete } from './rules/states-complete.ts';
import { symbolValid } from './rules/symbol-valid.ts';
import { textCanBeSeen } from './rules/text-can-be-seen.ts';
import { textIsClean } from './rules/text-is-clean.ts';
import { translationFresh } from './rules/translation-fresh.ts';
import { translationKeepsForce } from './rules/translation-keeps-force.ts';
import { translationKeepsFacts } from './rules/translation-keeps-facts.ts';
import { translationRefusedForm } from './rules/translation-refused-form.ts';
import { translationTerm } from './rules/translation-term.ts';
import { uptakeCoversRecommendations } from './rules/uptake-covers-recommendations.ts';
import { valueNotBlank } from './rules/value-not-blank.ts';
import { vocabularyComplete } from './rules/vocabulary-complete.ts';

/** What the reader itself reports, by rule name. */
export const READER_RULES: Readonly<Record<string, string>> = {
  'file-readable': 'Every file that the atlas needs is there.',
  'file-is-utf8': 'Files are UTF-8.',
  'file-not-empty': 'No file is empty.',
  'file-name-is-id': 'Files are named after their id; every file and folder is one that the atlas reads.',
  'file-is-plain': 'What is read is a plain file in plain folders: no link, pipe or device.',
  'file-size-limited': 'No list has more than 400,000 bytes, and no work or other prose more than 200,000.',
  'nesting-limited': 'Nothing stands more than 60 deep in each other.',
  'passage-length-limited': 'No passage has more than 20,000 letters without an empty line.',
  'front-matter-present': 'A work starts with its facts as YAML.',
  'yaml-parses': 'YAML is well formed.',
  'yaml-as-written': 'YAML says what is written: nothing is cut by a hash, converted, tagged, named or merged.',
  'schema-valid': 'Facts have the keys and forms of their schema.',
  'mdx-parses': 'MDX is well formed.',
  'mdx-as-written': 'Prose is shown as it is written: no sign vanishes, no number is counted anew, no cell is dropped.',
  'mdx-declarative': 'Works hold prose and the listed components only: no code.',
  'provision-valid': 'A provision has a number, a verb and a digest, and its attributes have their forms.',
  'list-id-unique': 'An id stands once in its list.',
  'relation-source-exists': 'A relation written "from" a provision names one of its own work.',
  'source-kind-is-of-host': 'The host of a source is in vocabularies/hosts.yml, and its kind is one of that host.',
  'country-code-is-file-name': 'The file of a state is named after its code.',
  'translation-whole': 'A translation tells every text of its original.',
  'translation-fits': 'A translation tells nothing that its original has not, in the form that this has.',
};

/** What checkGraph reports, by rule name. */
export const GRAPH_RULES: Readonly<Record<string, string>> = {
  'relation-target-exists': 'A relation names a work, provision or meeting of the atlas.',
  'relation-unique': 'A relation is written once.',
  'relation-date-order':
    'A text is not older than what it acts on: recalls, renews, amends, repeals, reproduces or carries out.',
  'relation-acyclic': 'No chain of relations, of one predicate or several, leads back to where it began.',
  'provision-number-unique': 'A number names one provision of its work.',
  'id-unique': 'An id names one record of the atlas.',
};

/** What a build refuses. */
export const BUILD_RULES: readonly Rule[] = [
  { name: 'graph', summary: 'The graph is sound.', check: ({ atlas, corpus }) => checkGraph(corpus, atlas.graph) },
  referenceTargetExists,
  shortTitleGiven,
  symbolValid,
  factHasSource,
  factNotFromMemory,
  provisionCountMatchesSource,
  datePlausible,
  digestInItsLanguage,
  answerIsGrounded,
  articleDated,
  figureHolds,
  confidenceIsEarned,
  sourceListsHold,
  criterionExampleHolds,
  statesComplete,
  namedWorksHold,
  commitmentStepsHold,
  renewalNotWeaker,
  uptakeCoversRecommendations,
  translationKeepsFacts,
  translationKeepsForce,
  translationRefusedForm,
  translationTerm,
  frenchSpacesHold,
  digestOwnWords,
  vocabularyComplete,
  seeAlsoAnother,
  addressFree,
  guideHolds,
  valueNotBlank,
  textCanBeSeen,
  textIsClean,
];

/** Those that need no further package. */
const PLAIN_EDITOR_RULES: readonly Rule[] = [draftWritten, translationFresh];

/** What a build lets pass and an editor is told: drafts, translations of what has changed, and the form of the Markdown where the packages for it are installed. */
export async function loadEditorRules(): Promise<readonly Rule[]> {
  try {
    const { markdownStyle } = await import('./rules/markdown-style.ts');
    return [...PLAIN_EDITOR_RULES, markdownStyle];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return PLAIN_EDITOR_RULES;
    throw error;
  }
}

/** Rules of the build and of the editor. */
export async function loadRules(): Promise<readonly Rule[]> {
  return [...BUILD_RULES, ...(await loadEditorRules())];
}
