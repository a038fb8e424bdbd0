// A term of the glossary sends readers on to other terms, to each once.
import { issueAt } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

const NAME = 'see-also-another';

export const seeAlsoAnother: Rule = {
  name: NAME,
  summary: 'A term sends to other terms than itself, to each once.',
  check({ corpus }) {
    const placeOf = corpus.listPlaces.get('glossary');
    if (!placeOf) return [];
    return corpus.vocabularies.glossary.flatMap(({ id, seeAlso }, entry) =>
      seeAlso.flatMap((other, index) => {
        const place = placeOf(`entries.${entry}.seeAlso.${index}`);
        if (other === id) return [issueAt(place, NAME, `"${id}" sends to itself. Name another term, or leave it out.`)];
        return seeAlso.indexOf(other) === index
          ? []
          : [issueAt(place, NAME, `"${id}" sends to "${other}" twice. Remove one of the two.`)];
      }),
    );
  },
};
