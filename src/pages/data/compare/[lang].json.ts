import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { listAnswerPlaces, type AnswerPlace } from '../../../site/parts/answer-place.ts';
import { workName, workTitle } from '../../../site/parts/record-name.ts';
import { toCompareJson } from '../../../rooms/legislation/compare-json.ts';
import { formatPenalty } from '../../../words/format-penalty.ts';
import { languageParams } from '../../../addresses/routes.ts';
import type { CriterionGroup } from '../../../schemas/vocabulary.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute<object, InferGetStaticParamsType<typeof getStaticPaths>> = ({ locals }) => {
  const { site } = locals;
  const { routes, t, label } = site;
  const { corpus } = site.atlas;
  const names = new Map(
    corpus.works
      .filter(({ collection }) => collection === 'legislation')
      .map((work) => [routes.work(work), workName(work, site).text]),
  );
  const text = toCompareJson(corpus, {
    language: site.lang,
    label,
    group: (id) => t(`group.${id as CriterionGroup}`),
    criterionAddress: (id) => routes.criterion(id),
    treaty(id) {
      const work = corpus.workById.get(id);
      const title = work ? workTitle(work, site) : { text: id, lang: undefined };
      return { label: title.text, lang: title.lang, address: routes.treaty(id) };
    },
    stateAddress: (code) => routes.state(code),
    places: (answer) => nameLawsOnce(listAnswerPlaces(answer, site), names),
    penalty: (penalty) => formatPenalty(penalty, t),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};

/** Leaves the name of a law out behind its first article: `Ley 26.364, Art. 5`, `Art. 6`. */
function nameLawsOnce(places: AnswerPlace[], names: ReadonlyMap<string, string>): AnswerPlace[] {
  const lawOf = (place: AnswerPlace | undefined) => place?.href?.split('#')[0];
  return places.map((place, index) => {
    const law = lawOf(place);
    const prefix = `${names.get(law ?? '') ?? ''}, `;
    const repeats = law !== undefined && law === lawOf(places[index - 1]) && place.text.startsWith(prefix);
    return repeats ? { ...place, text: place.text.slice(prefix.length) } : place;
  });
}
