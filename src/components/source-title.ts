// Title of a source as a reader would name it: as recorded, else that of the work whose text stands there.
import type { Work } from '../corpus/types.ts';
import type { PageContext } from '../layouts/context.ts';
import { workName, workTitle, type RecordName } from './record-name.ts';

const textsByCorpus = new WeakMap<PageContext['corpus'], ReadonlyMap<string, Work>>();

/** Works by the address of their official text; computed once per corpus. */
function textsOf(corpus: PageContext['corpus']): ReadonlyMap<string, Work> {
  let texts = textsByCorpus.get(corpus);
  if (!texts) {
    texts = new Map(
      corpus.works.flatMap((work) =>
        work.frontMatter.officialText ? [[work.frontMatter.officialText.source, work] as const] : [],
      ),
    );
    textsByCorpus.set(corpus, texts);
  }
  return texts;
}

/** Title of the source at `address`; undefined if none is recorded. */
export function sourceTitle(address: string, context: PageContext): RecordName | undefined {
  const { corpus, langOf } = context;
  const recorded = corpus.sourceByAddress.get(address);
  if (recorded)
    return { text: recorded.title, lang: recorded.language === undefined ? undefined : langOf(recorded.language) };
  const work = textsOf(corpus).get(address);
  if (!work) return undefined;
  return work.frontMatter.symbol === null && !work.frontMatter.law ? workTitle(work, context) : workName(work, context);
}
