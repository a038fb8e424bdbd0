// The address and the anchor of a record are its own: no page of the site and no other record stands there.
import { FRAME_ANCHORS, GLOSSARY_ANCHORS, isReservedPath } from '../../addresses/reserved.ts';
import { listKindRecords } from '../../addresses/record-kinds.ts';
import { issueAt, type Issue, type Place } from '../../corpus/issue.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Rule } from '../rule.ts';

const NAME = 'address-free';

export const addressFree: Rule = {
  name: NAME,
  summary: 'No record takes an address or an anchor that the site itself or another record uses.',
  check({ corpus }) {
    return [...checkPaths(corpus), ...checkAnchors(corpus)];
  },
};

function checkPaths(corpus: Corpus): Issue[] {
  const owners = new Map<string, string>();
  return listKindRecords(corpus).flatMap(({ kind, id, path }) => {
    const place = placeOf(corpus, id);
    const [, anchor] = path.split('#');
    if (anchor !== undefined && (FRAME_ANCHORS.has(anchor) || (kind === 'term' && GLOSSARY_ANCHORS.has(anchor))))
      return [issueAt(place, NAME, `"${id}" is an anchor of the page itself. Choose another id.`)];
    if (isReservedPath(path))
      return [
        issueAt(
          place,
          NAME,
          `"${id}" would stand at ${path}, where the site has a page of its own. Choose another id.`,
        ),
      ];
    const owner = owners.get(path);
    owners.set(path, owner ?? id);
    return owner === undefined || owner === id
      ? []
      : [issueAt(place, NAME, `"${id}" would stand at ${path}, as "${owner}" does. Choose another id.`)];
  });
}

function checkAnchors({ works, lists, ...corpus }: Corpus): Issue[] {
  const numbers = works.flatMap(({ provisions }) =>
    provisions.flatMap(({ n, formerly, place }) => [n, ...formerly].map((anchor) => ({ anchor, place }))),
  );
  const entries = [
    ...lists.initiatives,
    ...lists.training,
    ...lists.statistics,
    ...lists.help,
    ...corpus.vocabularies.indicatorFrameworks,
  ].map(({ id }) => ({
    anchor: id,
    place: placeOf(corpus, id),
  }));
  return [...numbers, ...entries].flatMap(({ anchor, place }) =>
    FRAME_ANCHORS.has(anchor)
      ? [issueAt(place, NAME, `"${anchor}" is an anchor of the page itself. Choose another number or id.`)]
      : [],
  );
}

function placeOf({ idPlaces }: Pick<Corpus, 'idPlaces'>, id: string): Place {
  return idPlaces.get(id)?.at(-1)?.place ?? { file: 'content', line: 1, column: 1 };
}
