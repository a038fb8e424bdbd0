// Watches a corpus: its records are seen through proxies that note which of their properties are read. Called by a build that keeps what it
// makes; all else sees the corpus as it is.
import { LANGUAGES, type Language } from '../schemas/languages.ts';
import { tellCorpus } from './tell-corpus.ts';
import type { ToldText } from './told-text.ts';
import type { Corpus, Country, Work } from './types.ts';
import { WatchedMap, type WatchedUnits } from './watched-units.ts';

/** What is looked up in the corpus, and the list that it is made from. */
const LOOK_UPS = {
  workById: 'works',
  practiceById: 'practices',
  commitmentById: 'commitments',
  meetingById: 'meetings',
} as const satisfies { [Map in keyof Corpus]?: keyof Corpus };

export interface WatchedCorpus {
  /** As it was written. */
  corpus: Corpus;
  /** As readers of a language see it; the same where nothing is translated. */
  tell: (language: Language) => Corpus;
}

/**
 * `corpus` with everything in it watched. What is told in other languages is watched in its place.
 * @param units gets all that is watched
 */
export function watchCorpus(corpus: Corpus, units: WatchedUnits): WatchedCorpus {
  const watcher = new Watcher(units);
  const own = watcher.watchRecords(corpus, 'en');
  for (const language of LANGUAGES) watcher.watchRetold(corpus, language);
  const watched = watcher.watchLists(own, 'en');
  return {
    corpus: watched,
    tell: (language) => {
      const told = tellCorpus(own, language);
      return told === own ? watched : watcher.watchLists(told, language);
    },
  };
}

class Watcher {
  readonly #units: WatchedUnits;

  constructor(units: WatchedUnits) {
    this.#units = units;
  }

  watchRecords(corpus: Corpus, language: Language): Corpus {
    const works = corpus.works.map((work) => this.#watchWork(work, language));
    const practices = corpus.practices.map((practice) => this.#watch(language, 'practice', practice.workId, practice));
    const commitments = corpus.commitments.map((one) => this.#watch(language, 'commitment', one.id, one));
    const meetings = corpus.meetings.map((meeting) => this.#watch(language, 'meeting', meeting.id, meeting));
    const countries = corpus.countries.map((country) => this.#watchCountry(country, language));
    return {
      ...corpus,
      works,
      practices,
      commitments,
      meetings,
      countries,
      workById: new Map(works.map((work) => [work.workId, work])),
      practiceById: new Map(practices.map((practice) => [practice.workId, practice])),
      commitmentById: new Map(commitments.map((commitment) => [commitment.id, commitment])),
      meetingById: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    };
  }

  /** Puts what is told in `language` under watch where it lies. */
  watchRetold(corpus: Corpus, language: Language): void {
    if (!corpus.translations.get(language)) return;
    const retold = corpus.translations.in(language);
    for (const [id, work] of retold.works) retold.works.set(id, this.#watchWork(work, language));
    for (const [id, one] of retold.practices) retold.practices.set(id, this.#watch(language, 'practice', id, one));
    for (const [id, one] of retold.commitments)
      retold.commitments.set(id, this.#watch(language, 'commitment', id, one));
    for (const [id, one] of retold.meetings) retold.meetings.set(id, this.#watch(language, 'meeting', id, one));
    for (const [id, country] of retold.countries) retold.countries.set(id, this.#watchCountry(country, language));
    const unit = this.#units.add(`${language} stale`, '', Object.fromEntries(retold.stale));
    retold.stale = new WatchedMap<ToldText[]>(retold.stale, unit);
  }

  /** The lists of a corpus whose records are watched, and those that have no records of their own. */
  watchLists(corpus: Corpus, language: Language): Corpus {
    const words = this.#units.add(`${language} vocabularies`, '', corpus.vocabularies);
    const lists = {
      ...corpus,
      vocabularies: this.#units.show(words, corpus.vocabularies),
      lists: this.#watch(language, 'lists', '', corpus.lists),
      hostByName: new WatchedMap(corpus.hostByName, words, 'hosts'),
      sourceByAddress: new WatchedMap(corpus.sourceByAddress, words, 'sources'),
    };
    const of = this.#units.add(`${language} corpus`, '', lists);
    for (const [map, list] of Object.entries(LOOK_UPS)) {
      const known = lists[map as keyof typeof LOOK_UPS];
      // Whether a record is there depends on the list; what it says, on itself.
      Object.assign(lists, { [map]: new WatchedMap<unknown>(known, of, list) });
    }
    // Of what is told in other languages, pages see the records, and what is behind.
    return this.#units.show(of, lists, 'translations');
  }

  #watchWork(work: Work, language: Language): Work {
    const { workId } = work;
    return this.#watch(language, 'work', workId, {
      ...work,
      frontMatter: this.#watch(language, 'frontMatter', workId, work.frontMatter),
      provisions: work.provisions.map((provision) =>
        this.#watch(language, 'provision', `${workId}#${provision.n}`, provision),
      ),
    });
  }

  #watchCountry(country: Country, language: Language): Country {
    const criteria = this.#watch(language, 'criteria', country.code, country.criteria);
    return this.#watch(language, 'country', country.code, { ...country, criteria });
  }

  #watch<T extends object>(language: Language, kind: string, id: string, value: T): T {
    return this.#units.show(this.#units.add(`${language} ${kind}`, id, value), value);
  }
}
