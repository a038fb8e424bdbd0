// What a field that names a record can name, with the words by which an editor knows it. Asked by the search boxes of the form.
import { heldIds } from '../corpus/record-ids.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Labels, PartialLabels } from '../schemas/fields.ts';
import type { Language } from '../schemas/languages.ts';
import type { RefKind } from '../schemas/ref.ts';
import { findProvision } from './find-provision.ts';
import { foldText } from '../text/fold-text.ts';

export interface RecordName {
  id: string;
  label: string;
}

/** Names that a search box offers at once. */
const MOST = 20;

/**
 * Records of `kind` that `query` may mean, those that begin with it first.
 * @param owner work whose provisions are offered, of an article
 */
export function findNames(
  corpus: Corpus,
  { kind, query, language, owner }: { kind: RefKind; query: string; language: Language; owner?: string | undefined },
): RecordName[] {
  const wanted = foldText(query.trim());
  const [work, number] = query.trim().split('#');
  const names =
    kind === 'article'
      ? findProvision(corpus, owner ?? '', '').map(({ id, label }) => ({ id: id.slice(id.indexOf('#') + 1), label }))
      : number !== undefined
        ? findProvision(corpus, work ?? '', number)
        : listNames(corpus, kind, language);
  const rank = ({ id, label }: RecordName): number => {
    const [foldedId, folded] = [foldText(id), foldText(label)];
    if (foldedId === wanted) return 0;
    if (foldedId.startsWith(wanted) || folded.startsWith(wanted)) return 1;
    return folded.includes(wanted) || foldedId.includes(wanted) ? 2 : 3;
  };
  return names
    .map((name) => ({ name, rank: number === undefined ? rank(name) : 0 }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function listNames(corpus: Corpus, kind: RefKind, language: Language): RecordName[] {
  const { vocabularies, figureTerms } = corpus;
  const labelled = (entries: readonly { id: string; labels: Labels }[]) =>
    entries.map(({ id, labels }) => ({ id, label: labels[language] }));
  const best = (labels: PartialLabels, id: string) => labels[language] ?? labels.en ?? Object.values(labels)[0] ?? id;
  const works = () =>
    corpus.works.map(({ workId, frontMatter: { symbol, law, titles, shortTitle } }) => ({
      id: workId,
      label: [symbol ?? law?.citation, shortTitle?.[language] ?? best(titles, workId)].filter(Boolean).join(': '),
    }));
  const meetings = () => corpus.meetings.map(({ id, names }) => ({ id, label: best(names, id) }));
  const states = () => corpus.countries.map(({ code, labels }) => ({ id: code, label: labels[language] }));
  const asked = () => labelled([...vocabularies.addressees, ...vocabularies.bodies]);
  switch (kind) {
    case 'verb':
      return labelled(vocabularies.verbs);
    case 'topic':
      return labelled(vocabularies.topics);
    case 'addressee':
      return asked();
    case 'proponent':
      return [...asked(), ...states()];
    case 'body':
      return labelled(vocabularies.bodies);
    case 'body kind':
      return labelled(vocabularies.bodyKinds);
    case 'term':
      return vocabularies.glossary.map(({ id, terms }) => ({ id, label: terms[language] }));
    case 'criterion':
      return labelled(vocabularies.criteria);
    case 'question outside the checklist':
      return labelled(vocabularies.otherQuestions);
    case 'indicator':
      return labelled(vocabularies.indicators);
    case 'framework':
      return labelled(vocabularies.indicatorFrameworks);
    case 'series':
      return labelled(vocabularies.figureSources);
    case 'definition':
      return labelled(figureTerms.entries);
    case 'unit':
      return labelled(figureTerms.units);
    case 'form':
      return labelled(figureTerms.forms);
    case 'age':
      return labelled(figureTerms.ages);
    case 'sex':
      return labelled(figureTerms.sexes);
    case 'treaty': {
      const held = new Set(vocabularies.treaties.map(({ work }) => work));
      return works().filter(({ id }) => held.has(id));
    }
    case 'state':
      return states();
    case 'meeting':
      return meetings();
    case 'practice':
      return corpus.practices.map(({ workId, titles }) => ({ id: workId, label: best(titles, workId) }));
    case 'commitment':
      return corpus.commitments.map(({ id, labels }) => ({ id, label: labels[language] }));
    case 'law':
      return works().filter(({ id }) => corpus.workById.get(id)?.frontMatter.law !== undefined);
    case 'work':
      return works();
    case 'relation':
    case 'end':
      return [...works(), ...meetings()];
    case 'paragraph':
      return works();
    case 'record':
      return heldIds(corpus).map((id) => ({ id, label: id }));
    case 'article':
      return [];
  }
}
