// The atlas: what was read, and what is asked of it often, each made once, on first use. Whoever has the atlas reads its fields.
import { keepRead } from '../corpus/reads.ts';
import { tellCorpus } from '../corpus/tell-corpus.ts';
import type { Corpus, Work } from '../corpus/types.ts';
import type { Language } from '../schemas/languages.ts';
import { NO_TEXTS, type TextShelf } from '../texts/text-shelf.ts';
import { indexChanges, type LawChanges } from './answer-dates.ts';
import { buildGraph, type End, type Graph } from './build-graph.ts';
import { indexAskedCriteria } from './criteria-of.ts';
import { listFigureGroups, type FigureGroup } from './figures.ts';
import { indexProvisions, type ListedProvision, type ProvisionIndex } from './index-provisions.ts';
import { indexTexts } from './index-texts.ts';
import { listProvisions } from './list-provisions.ts';
import { placeThreads, type ThreadPlaces } from './threads.ts';
import { groupSeries } from './work-queries.ts';

export class Atlas {
  readonly corpus: Corpus;
  /** Official texts, where there are any: no part of the content. */
  readonly texts: TextShelf;
  readonly #graph = keepRead(() => buildGraph(this.corpus));
  readonly #provisions = keepRead(() => indexProvisions(this.corpus));
  readonly #provisionRows = keepRead(() => listProvisions(this.provisions));
  readonly #threadPlaces = keepRead(() => placeThreads(this.corpus));
  readonly #askedCriteria = keepRead(() => indexAskedCriteria(this.corpus));
  readonly #lawChanges = keepRead(() => indexChanges(this.corpus));
  readonly #figureGroups = keepRead(() => listFigureGroups(this.corpus));
  readonly #series = keepRead(() => groupSeries(this.corpus));
  readonly #workByText = keepRead(() => indexTexts(this.corpus));

  readonly #told = new Map<Language, Atlas>();

  readonly #origin: Atlas;
  readonly #tell: (language: Language) => Corpus;

  /**
   * @param tell the corpus as readers of a language see it
   * @param origin the atlas as it was written, of which this one is told in another language
   */
  constructor(
    corpus: Corpus,
    texts: TextShelf = NO_TEXTS,
    tell: (language: Language) => Corpus = (language) => tellCorpus(corpus, language),
    origin?: Atlas,
  ) {
    this.corpus = corpus;
    this.texts = texts;
    this.#tell = tell;
    this.#origin = origin ?? this;
  }

  /** The atlas as readers of `language` see it: itself where nothing is translated. */
  in(language: Language): Atlas {
    if (this.#origin !== this) return this.#origin.in(language);
    const known = this.#told.get(language);
    if (known) return known;
    const corpus = this.#tell(language);
    const told = corpus === this.corpus ? this : new Atlas(corpus, this.texts, this.#tell, this);
    this.#told.set(language, told);
    return told;
  }

  /** How works, provisions, meetings and practices hang together. */
  get graph(): Graph {
    return this.#graph();
  }

  /** Every provision, and those of each topic, addressee and proponent. */
  get provisions(): ProvisionIndex {
    return this.#provisions();
  }

  /** Rows of the provision explorer, in its order. */
  get provisionRows(): readonly ListedProvision[] {
    return this.#provisionRows();
  }

  /** The threads in which each provision stands. */
  get threadPlaces(): ThreadPlaces {
    return this.#threadPlaces();
  }

  /** Criteria whose question rests on each provision. */
  get askedCriteria(): ReadonlyMap<End, readonly string[]> {
    return this.#askedCriteria();
  }

  /** Which laws change which laws and articles. */
  get lawChanges(): LawChanges {
    return this.#lawChanges();
  }

  /** Figures that may be compared, those of most states first. */
  get figureGroups(): readonly FigureGroup[] {
    return this.#figureGroups();
  }

  /** Works of one body and collection, newest first. */
  get series(): ReadonlyMap<string, readonly Work[]> {
    return this.#series();
  }

  /** Works by the address of their official text, where no other stands at the same one. */
  get workByText(): ReadonlyMap<string, Work> {
    return this.#workByText();
  }
}
