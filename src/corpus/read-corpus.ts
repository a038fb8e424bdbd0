// The one reader of content/: every file once, every problem as an issue. Pages, lint, exports and scripts take its result.
import { FolderReader } from './folder-reader.ts';
import type { KeptValues } from './kept-values.ts';
import { compareIssues, type Issue } from './issue.ts';
import { readGuideTexts } from './read-guides.ts';
import { readDraftTexts } from './read-drafts.ts';
import { readDocuments } from './read-documents.ts';
import { readChanges, readFigureTerms, readIdentity, readMoved, readLists, readUptake } from './read-lists.ts';
import { readAccepted } from './read-accepted.ts';
import { openCommitment, openPractice } from './read-record.ts';
import { readCountries, readFigures, readMeetings } from './read-records.ts';
import { readHosts, readVocabularies } from './read-vocabularies.ts';
import { readWorks } from './read-works.ts';
import type { Unsaved } from './scan-folder.ts';
import { COLLECTIONS, type Corpus, type Work } from './types.ts';

export interface ReadCorpusResult {
  corpus: Corpus;
  /** Sorted by file, line and column. */
  issues: Issue[];
  /** Text of every file that is UTF-8, by its path. */
  texts: ReadonlyMap<string, string>;
  /** Whether a folder of records could not be read at all. */
  lacksFolder: boolean;
  /** Text of every guide, where guides lie beside the content. */
  guides: ReadonlyMap<string, string> | undefined;
  /** Text of every draft, which is no part of the corpus. */
  drafts: ReadonlyMap<string, string>;
}

/**
 * Reads the content folder `dir`.
 * @param kept what earlier readings made of the same files
 * @param unsaved texts that are read as if they were saved, by their paths in the folder
 * @param countsUntold whether the texts of files without translation are told too, to be counted
 * @returns what could be read, and every issue found on the way; bad content never throws
 * @throws if `dir` itself cannot be read
 */
export async function readCorpus(
  dir: string,
  kept?: KeptValues,
  unsaved?: Unsaved,
  countsUntold = false,
): Promise<ReadCorpusResult> {
  const reader = await FolderReader.open(dir, kept, undefined, undefined, unsaved);
  reader.countsUntold = countsUntold;
  const hosts = await readHosts(reader);

  // The order decides which of two records with one id is reported: the later one.
  const works: Work[] = [];
  for (const collection of COLLECTIONS) works.push(...(await readWorks(reader, collection)));
  const practices = await readDocuments(
    reader,
    'practices',
    'practice',
    openPractice,
    (language) => reader.translations.in(language).practices,
  );
  const commitments = await readDocuments(
    reader,
    'commitments',
    'commitment',
    openCommitment,
    (language) => reader.translations.in(language).commitments,
  );
  const meetings = await readMeetings(reader);
  const countries = await readCountries(reader);
  const figures = await readFigures(reader);
  const figureTerms = await readFigureTerms(reader);
  const vocabularies = await readVocabularies(reader, hosts);
  const identity = await readIdentity(reader);
  const moved = await readMoved(reader);
  const changes = await readChanges(reader);
  const uptake = await readUptake(reader);
  const lists = await readLists(reader);
  await readAccepted(reader);
  reader.reportUnread();
  const guides = await readGuideTexts(dir);

  return {
    corpus: {
      identity,
      moved,
      works,
      practices,
      commitments,
      uptake,
      lists,
      meetings,
      countries,
      figures,
      figureTerms,
      vocabularies,
      changes,
      translations: reader.translations,
      references: reader.references,
      workById: new Map(works.map((work) => [work.workId, work])),
      meetingById: new Map(meetings.map((meeting) => [meeting.id, meeting])),
      practiceById: new Map(practices.map((practice) => [practice.workId, practice])),
      commitmentById: new Map(commitments.map((commitment) => [commitment.id, commitment])),
      hostByName: new Map(vocabularies.hosts.map((entry) => [entry.host, entry])),
      sourceByAddress: new Map(vocabularies.sources.map((entry) => [entry.source, entry])),
      unreadIds: reader.unreadIds,
      unreadLists: reader.unreadLists,
      listPlaces: reader.listPlaces,
      idPlaces: reader.idPlaces,
    },
    issues: [...reader.issues, ...(guides?.issues ?? [])].sort(compareIssues),
    texts: reader.texts,
    lacksFolder: reader.lacksFolder,
    guides: guides?.texts,
    drafts: await readDraftTexts(dir),
  };
}
