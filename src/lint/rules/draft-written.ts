// Drafts in content/_drafts: what is still to be written, chosen or mended before they can be moved to their collection. Warnings, since a
// draft is never published.
import { basename } from 'node:path';
import type { Atlas } from '../../atlas/atlas.ts';
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { readDocument } from '../../corpus/read-document.ts';
import { WORK_SCHEMAS } from '../../corpus/read-work.ts';
import { COLLECTIONS, type Collection, type Corpus } from '../../corpus/types.ts';
import type { Rule } from '../rule.ts';
import { referenceTargetExists } from './reference-target-exists.ts';

const NAME = 'draft-written';

export const draftWritten: Rule = {
  name: NAME,
  summary:
    'A draft in _drafts has a summary, and each of its provisions a verb and a digest; what it lacks is a warning.',
  check: ({ drafts, corpus, atlas }) =>
    [...(drafts ?? [])].flatMap(([file, text]) => checkDraft(file, text, corpus, atlas)),
};

function checkDraft(file: string, text: string, corpus: Corpus, atlas: Atlas): Issue[] {
  const start = { file, line: 1, column: 1 };
  const warn = (place: typeof start, message: string) => issueAt(place, NAME, message, 'warning');
  const collection = COLLECTIONS.find((name) => file.includes(`_drafts/${name}/`));
  if (!collection)
    return [
      warn(start, `This draft lies in no collection. Move it to _drafts/ and one of: ${COLLECTIONS.join(', ')}.`),
    ];
  const id = basename(file, '.mdx');
  const taken = corpus.idPlaces.get(id)?.[0];
  const { head, body, issues, references } = readDocument<(typeof WORK_SCHEMAS)[Collection]>(
    WORK_SCHEMAS[collection],
    file,
    text.replace(/^\uFEFF/, ''),
    corpus.hostByName,
  );
  const provisions = body?.provisions ?? [];
  const unwritten = provisions.filter(({ digest }) => digest.text === '');
  const isUnwritten = ({ rule, line, message }: Issue) =>
    rule === 'provision-valid' && message.includes('digest') && unwritten.some(({ place }) => place.line === line);
  const isLaw = collection === 'legislation';
  return [
    ...(taken
      ? [
          warn(
            start,
            `"${id}" is a ${taken.kind} of the atlas already (${taken.place.file}). Give the draft another name.`,
          ),
        ]
      : []),
    ...issues.filter((issue) => !isUnwritten(issue)).map((issue): Issue => ({ ...issue, severity: 'warning' })),
    ...(head && body?.summary.text === ''
      ? [warn(start, 'The summary is to be written: two to four plain sentences before the first provision.')]
      : []),
    ...unwritten.map(({ place, attributes: { n } }) =>
      warn(place, `Provision "${n}" is to be written: say between its tags, in plain words, what it does.`),
    ),
    ...provisions
      .filter(({ attributes: { verb } }) => !isLaw && verb === undefined)
      .map(({ place, attributes: { n } }) =>
        warn(place, `Provision "${n}" has no verb yet. Name what it does, as in verb="requests".`),
      ),
    ...checkReferences(corpus, atlas, references),
  ];
}

function checkReferences(corpus: Corpus, atlas: Atlas, references: Corpus['references']): Issue[] {
  const found = referenceTargetExists.check({
    atlas,
    corpus: { ...corpus, references },
    texts: new Map(),
    today: undefined,
  });
  return Array.isArray(found) ? found.map((issue): Issue => ({ ...issue, severity: 'warning' })) : [];
}
