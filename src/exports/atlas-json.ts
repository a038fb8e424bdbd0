// The whole atlas as one JSON file, for programs. Its shape is AtlasSchema; named by src/integrations/files.
import type { Atlas } from '../atlas/atlas.ts';
import type { Body } from '../schemas/vocabulary.ts';
import type { Language } from '../schemas/languages.ts';
import { ATLAS_SCHEMA_ADDRESS, type AtlasFile } from './atlas-schema.ts';
import type { BodyRecord } from './atlas/meeting-schema.ts';
import { toCommitment } from './atlas/to-commitment.ts';
import { toFigure } from './atlas/to-figure.ts';
import { toIndicator } from './atlas/to-indicator.ts';
import { toMeeting } from './atlas/to-meeting.ts';
import { toPractice } from './atlas/to-practice.ts';
import { toRelation } from './atlas/to-relation.ts';
import { toState } from './atlas/to-state.ts';
import { toWork } from './atlas/to-work.ts';

/** One line per record, sorted as the corpus is; byte-stable for the same content. */
export function toAtlasJson(atlas: Atlas): string {
  const { $schema, ...lists } = toAtlasFile(atlas);
  const parts = Object.entries(lists).map(
    ([key, records]) => `${JSON.stringify(key)}:[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `{${[`"$schema":${JSON.stringify($schema)}`, ...parts].join(',\n')}}\n`;
}

/** The file as a value; the order of its keys is that of the file. */
function toAtlasFile(atlas: Atlas): AtlasFile {
  const { corpus, graph } = atlas;
  const { vocabularies, uptake, lists } = corpus;
  return {
    $schema: ATLAS_SCHEMA_ADDRESS,
    works: corpus.works.map((work) => toWork(atlas, work)),
    relations: graph.relations.map(toRelation),
    commitments: corpus.commitments.map(toCommitment),
    practices: corpus.practices.map(toPractice),
    indicators: vocabularies.indicators.map((indicator) => toIndicator(atlas, indicator)),
    indicatorFrameworks: vocabularies.indicatorFrameworks.map(inEnglish),
    uptake: uptake.entries.map((entry) => ({ source: uptake.source, ...entry })),
    initiatives: lists.initiatives.map(inEnglish),
    training: lists.training.map(inEnglish),
    statistics: lists.statistics.map(inEnglish),
    meetings: corpus.meetings.map((meeting) => toMeeting(corpus, meeting)),
    countries: corpus.countries.map((country) => toState(atlas, country)),
    figures: corpus.figures.map(toFigure),
    figureDefinitions: corpus.figureTerms.entries,
    bodies: vocabularies.bodies.map(toBody),
  };
}

function toBody({ id, labels, acronym, kind }: Body): BodyRecord {
  return { id, labels, acronym: acronym?.en ?? null, acronyms: acronym, kind };
}

/** The file is written in English alone, and does not say so of each entry. */
function inEnglish<T extends { toldIn: Language }>(entry: T): Omit<T, 'toldIn'> {
  const { toldIn, ...told } = entry;
  if (toldIn !== 'en') throw new Error(`atlas.json is written from the atlas in English, and not in "${toldIn}".`);
  return told;
}
