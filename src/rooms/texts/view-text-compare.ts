// What can be chosen on the page that compares official texts: the works that have one, and chains of them.
import { listTextChain } from '../../atlas/text-chain.ts';
import { listSteps } from '../../atlas/threads.ts';
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { workName } from '../../site/parts/record-name.ts';

interface ComparableWork extends Link {
  id: string;
  languages: readonly Language[];
}

export interface TextCompareView {
  /** By date. */
  works: ComparableWork[];
  /** Chains of a commitment's steps, and of the texts of one body, each in the order of its dates. */
  chains: Link[];
}

export function viewTextCompare(site: Site): TextCompareView {
  const { atlas, routes, label, labels, t } = site;
  const held = listHeld(site);
  const works = held.map((work) => {
    const { text, lang: own } = workName(work, site);
    const languages = atlas.texts.listOf(work.workId).map(({ language }) => language);
    return { id: work.workId, text, lang: own, href: routes.work(work), languages };
  });
  const commitments = atlas.corpus.commitments.flatMap((commitment): Link[] => {
    const ends = listSteps(atlas.corpus, commitment).map(({ work, paragraph }) => ({ work, n: paragraph?.n }));
    const chain = listTextChain(atlas, ends);
    if (!chain) return [];
    return [{ href: routes.compareTexts(chain), text: label(commitment.labels) }];
  });
  const series = [...Map.groupBy(held, ({ collection, frontMatter }) => `${collection} ${frontMatter.issuingBody}`)];
  const bodies = series.flatMap(([, own]): Link[] => {
    const [first] = own;
    const chain = listTextChain(
      atlas,
      own.map((work) => ({ work })),
    );
    if (!first || !chain) return [];
    const names = own.map((work) => workName(work, site).text).join(' → ');
    const body = labels.body(first.frontMatter.issuingBody);
    return [{ href: routes.compareTexts(chain), text: t.pair(body, names) }];
  });
  return { works, chains: [...commitments, ...bodies] };
}

function listHeld({ atlas }: Site): Work[] {
  const { workById } = atlas.corpus;
  const dateOf = ({ frontMatter }: Work) => frontMatter.adopted ?? '';
  return atlas.texts.works
    .flatMap((id) => workById.get(id) ?? [])
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}
