// Every relation of the published data is shown at both ends, in words and as a link, in every language.
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { realCorpus } from '../helpers/real-corpus.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { endAddress, readAtlasData, recordPath } from '../helpers/atlas-data.ts';
import { expectNone, findFile, readSitePage, textOf } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

const data = readAtlasData();
const { predicates } = (await realCorpus()).vocabularies;
const labelsOf = new Map(predicates.map((predicate) => [predicate.id, predicate]));

describe('relations', () => {
  test('join records and provisions that the data holds', () => {
    expect(data.relations.length).toBeGreaterThan(0);
    const ends = new Set([
      ...data.works.flatMap(({ workId, provisions }) => [workId, ...provisions.map(({ n }) => `${workId}#${n}`)]),
      ...data.meetings.map(({ id }) => id),
    ]);
    const acting = new Set([...ends, ...data.practices.map(({ workId }) => workId)]);
    expectNone(
      data.relations.flatMap(({ predicate, from, to }) =>
        [acting.has(from) ? [] : from, ends.has(to) ? [] : to]
          .flat()
          .map((end) => `${from} ${predicate} ${to}: no ${end}`),
      ),
    );
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const listsByRecord = new Map<string, HTMLElement>();
    const addressOf = (end: string) => endAddress(end, language, data);
    const pageOf = (id: string) => {
      let root = listsByRecord.get(id);
      if (!root) {
        const file = findFile(`${language}/${recordPath(id, data) ?? ''}`, SITE);
        if (file === undefined) throw new Error(`${id} has no page in ${language}.`);
        root = readSitePage(file).root;
        listsByRecord.set(id, root);
      }
      return root;
    };

    /** Whether `part` has a relation list that says `label` and links to `end`. */
    const shows = (part: HTMLElement | null | undefined, label: string, end: string) =>
      part
        ?.querySelectorAll('.relations > li')
        .some(
          (item) =>
            textOf(item.querySelector('b')).startsWith(label) &&
            item.querySelectorAll('a').some((link) => link.getAttribute('href') === addressOf(end)),
        ) ?? false;

    test('the acting end names the other end', () => {
      expectNone(
        data.relations.flatMap(({ predicate, from, to }) => {
          const label = labelsOf.get(predicate)?.labels[language] ?? predicate;
          return shows(partOf(pageOf(recordOf(from)), from), label, to) ? [] : [`${from} ${predicate} ${to}`];
        }),
      );
    });

    test('the other end names the acting end, at the paragraph and on the page of the whole record', () => {
      expectNone(
        data.relations.flatMap(({ predicate, from, to }) => {
          const label = labelsOf.get(predicate)?.inverseLabels[language] ?? predicate;
          const page = pageOf(recordOf(to));
          return shows(partOf(page, to), label, from) && shows(page, label, from) ? [] : [`${from} ${predicate} ${to}`];
        }),
      );
    });
  });
});

function recordOf(end: string): string {
  return end.split('#')[0] ?? end;
}

/** The section of a provision, or the whole page for a record. */
function partOf(root: HTMLElement, end: string): HTMLElement | null | undefined {
  const n = end.split('#')[1];
  if (n === undefined) return root.querySelector('main');
  return root.getElementById(n)?.closest('section');
}
