// Title of a source as a reader would name it: as recorded, else that of the one work whose text stands there.
import type { Corpus, Work } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';
import { workName, workTitle, type RecordName } from './record-name.ts';

const textsByCorpus = new WeakMap<Corpus, ReadonlyMap<string, Work>>();

/** Works by the address of their official text, where no other stands at the same one; computed once per corpus. */
function textsOf(corpus: Corpus): ReadonlyMap<string, Work> {
  let texts = textsByCorpus.get(corpus);
  if (!texts) {
    const byAddress = Map.groupBy(corpus.works, ({ frontMatter }) => frontMatter.officialText?.source);
    texts = new Map(
      [...byAddress].flatMap(([address, [first, second]]) =>
        address !== undefined && first && !second ? [[address, first] as const] : [],
      ),
    );
    textsByCorpus.set(corpus, texts);
  }
  return texts;
}

/** Title of the source at `address`; undefined if none is recorded, or if the texts of several works stand there. */
export function sourceTitle(address: string, site: Site): RecordName | undefined {
  const { langOf } = site;
  const { corpus } = site.atlas;
  const recorded = corpus.sourceByAddress.get(address);
  if (recorded)
    return { text: recorded.title, lang: recorded.language === undefined ? undefined : langOf(recorded.language) };
  const work = textsOf(corpus).get(address);
  if (!work) return undefined;
  return work.frontMatter.symbol === null && !work.frontMatter.law ? workTitle(work, site) : workName(work, site);
}
