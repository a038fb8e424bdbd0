// Which states a change of the content concerns. Called by the views of changes and of states.
import type { Corpus } from '../corpus/types.ts';
import type { Change } from '../schemas/vocabulary.ts';

/** Codes of the states that a change names: by themselves, by a law of theirs, or by a practice of their own. */
export function statesOfChange({ ids }: Change, { countries, workById, practiceById }: Corpus): string[] {
  const codes = new Set(countries.map(({ code }) => code));
  return [
    ...new Set(
      ids.flatMap((id) => {
        const jurisdiction = workById.get(id)?.frontMatter.law?.jurisdiction;
        if (codes.has(id)) return id;
        const practice = practiceById.get(id);
        return jurisdiction ?? (practice?.scope === 'national' ? practice.countries : []);
      }),
    ),
  ];
}

/** Changes that concern the state, newest first as they stand. */
export function changesOfState(corpus: Corpus, code: string): Change[] {
  return corpus.changes.filter((change) => statesOfChange(change, corpus).includes(code));
}
