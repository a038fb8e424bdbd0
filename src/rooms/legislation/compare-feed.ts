// What the page that lays states side by side reads, in one language. Written by src/pages/data/compare/[lang].json.ts.
import type { CriterionGroup } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import { listAnswerPlaces, type AnswerPlace } from '../../site/parts/answer-place.ts';
import { workName } from '../../site/parts/record-name.ts';
import { formatPenalty } from '../../words/format-penalty.ts';
import { toCompareJson } from './compare-json.ts';

/** The feed as JSON, in the words and with the addresses of `site`. */
export function toCompareFeed(site: Site): string {
  const { routes, t, label, lang } = site;
  const { corpus } = site.atlas;
  const names = new Map(
    corpus.works
      .filter(({ collection }) => collection === 'legislation')
      .map((work) => [routes.work(work), workName(work, site).text]),
  );
  return toCompareJson(site.atlas, {
    language: lang,
    label,
    group: (id) => t(`group.${id as CriterionGroup}`),
    criterionAddress: (id) => routes.criterion(id),
    treaty(id) {
      const work = corpus.workById.get(id);
      const name = work ? workName(work, site) : { text: id, lang: undefined };
      return { label: name.text, lang: name.lang, address: routes.treaty(id) };
    },
    stateAddress: (code) => routes.state(code),
    places: (answer, { toldIn }) => nameLawsOnce(listAnswerPlaces(answer, toldIn, site), names),
    penalty: (penalty) => formatPenalty(penalty, t),
  });
}

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
