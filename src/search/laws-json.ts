// The citations of all laws, loaded when a query may cite one.
import type { Corpus } from '../corpus/types.ts';
import { workPath } from '../addresses/work-path.ts';

/** Entries of all laws, in the order of the corpus. Shape: `LawEntry` of the search. */
export function toLawsJson({ works }: Corpus): string {
  const entries = works.flatMap((work) => {
    const { law, titles } = work.frontMatter;
    if (!law) return [];
    const name = law.citation.replace(/\s*\([^()]*\)\s*$/, '');
    return [
      {
        path: workPath(work),
        name,
        citations: [...new Set([name, ...law.citations])],
        titles: Object.fromEntries(
          Object.entries({ en: law.englishTitle, ...titles }).filter(([, title]) => title !== undefined),
        ),
        state: law.jurisdiction,
        numbers: work.provisions.map(({ n }) => n).join(' '),
      },
    ];
  });
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
