// The citations of all laws, loaded when a query may cite one.
import type { Corpus } from '../corpus/types.ts';
import { workPath } from '../addresses/work-path.ts';
import { listCitable, type CitedEntry } from '../citations/cited-record.ts';

/** Entries of all laws, in the order of the corpus. */
export function toLawsJson({ works }: Corpus): string {
  const entries = works.flatMap((work): CitedEntry[] => {
    const { law, titles } = work.frontMatter;
    if (!law) return [];
    // What stands in brackets says where it was published.
    const mark = law.citation.replace(/\s*\([^()]*\)\s*$/, '');
    return [
      {
        path: workPath(work),
        mark,
        marks: [...new Set(law.citations)].filter((citation) => citation !== mark),
        titles: { ...(law.englishTitle !== undefined && { en: law.englishTitle }), ...titles },
        state: law.jurisdiction,
        numbers: listCitable(work.provisions).join(' '),
      },
    ];
  });
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
