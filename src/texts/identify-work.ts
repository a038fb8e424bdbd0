// Which held work a document is, by the name that the caller gives or the mark and law in its head. Called by the importer.
import { listCitable, toCitedRecord, type CitedRecord } from '../citations/cited-record.ts';
import { findCited } from '../citations/find-cited.ts';
import { matchSymbols } from '../citations/match-symbols.ts';
import { readCitation } from '../citations/read-citation.ts';
import type { Work } from '../corpus/types.ts';
import { findNearest } from '../text/count-edits.ts';
import { ImportRefusal } from './blocks.ts';
import type { DocumentHead } from './read-head.ts';

export interface WorkRecord extends CitedRecord {
  work: Work;
}

export function toWorkRecord(work: Work): WorkRecord {
  const { symbol, symbols = [], titles, law } = work.frontMatter;
  const marks = law ? [law.citation, ...law.citations] : [...(symbol ? [symbol] : []), ...symbols];
  return {
    ...toCitedRecord({
      id: work.workId,
      marks,
      titles: Object.values(titles).filter((title) => title !== undefined),
      state: law?.jurisdiction,
      numbers: listCitable(work.provisions),
    }),
    work,
  };
}

/** @throws ImportRefusal where several works have the mark */
export function identifyWork(name: string, head: DocumentHead, works: readonly Work[]): Work | undefined {
  const mark = head.symbol?.mark;
  const marked = mark ? works.filter(({ symbols }) => symbols.some((held) => matchSymbols(mark, held))) : [];
  if (marked.length > 1)
    throw new ImportRefusal(
      `"${name}" has the mark ${head.symbol?.text ?? ''}, which ${marked.length} works have: ${marked.map(({ workId }) => workId).join(', ')}. Say which it is, as in --work ${marked[0]?.workId ?? ''}.`,
    );
  if (marked[0]) return marked[0];
  // Resolutions that renew one another share a title: one with another mark is another work.
  const isOther = ({ work }: WorkRecord) => mark !== undefined && work.symbols.length > 0;
  const records = works.map(toWorkRecord);
  for (const line of head.lines) {
    const found = findCited(records, readCitation(line)).filter(
      ({ by, record }) => by === 'law' || (by === 'whole' && !isOther(record)),
    );
    if (found.length === 1) return found[0]?.record.work;
  }
  return undefined;
}

/** @throws ImportRefusal for an id that no work has, with the nearest */
export function findNamedWork(id: string, works: readonly Work[]): Work {
  const work = works.find(({ workId }) => workId === id);
  if (work) return work;
  const nearest = findNearest(
    id,
    works.map(({ workId }) => workId),
    4,
  );
  throw new ImportRefusal(
    `--work ${id} names no work of the atlas.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} For a new work say where it goes, too: --collection resolutions.`,
  );
}
