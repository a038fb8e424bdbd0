// The strings of the fixture were written by hand before the code.
import { describe, expect, test } from 'vitest';
import type { Provision, Work } from '../../../../src/corpus/types.ts';
import type { Citable } from '../../../../src/exports/cite/citable.ts';
import { citePage } from '../../../../src/exports/cite/cite-page.ts';
import { citeWork } from '../../../../src/exports/cite/cite-work.ts';
import { DAY_ORDERS, type Style } from '../../../../src/exports/cite/cite-words.ts';
import { formatCitation } from '../../../../src/exports/cite/format-citation.ts';
import { readPin } from '../../../../src/exports/cite/pin.ts';
import type { Language } from '../../../../src/schemas/languages.ts';
import { provisionName } from '../../../../src/site/parts/record-name.ts';
import { citeWordsOf } from '../../../../src/words/cite-words.ts';
import { ownWordsIn } from '../../../helpers/identity.ts';
import * as byHand from '../../../fixtures/citations/by-hand.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const corpus = await realCorpus();

function find(id: string, n?: string): { work: Work; provision: Provision | undefined } {
  const work = corpus.workById.get(id);
  if (!work) throw new Error(`The content has no work ${id}.`);
  return { work, provision: n === undefined ? undefined : work.provisions.find((one) => one.n === n) };
}

function cite(style: Style, { lang, work: id, state, n }: Omit<byHand.ByHand, 'what' | 'cited'>): string {
  const words = citeWordsOf(ownWordsIn(lang));
  const at = {
    address: `${byHand.SITE}/id/${id ?? state ?? ''}/${n === undefined ? '' : `#${n}`}`,
    day: words.date(byHand.DAY, DAY_ORDERS[style]),
  };
  if (id !== undefined) {
    const { work, provision } = find(id, n);
    return formatCitation(
      style,
      { ...citeWork(corpus, work, lang, at), pin: provision && pinOf(work, provision, lang) },
      words,
    );
  }
  const name = corpus.countries.find(({ code }) => code === state)?.labels[lang] ?? '';
  const question = corpus.vocabularies.criteria.find((one) => one.id === n)?.labels[lang] ?? '';
  return formatCitation(style, citePage(ownWordsIn(lang).pair(name, question), byHand.EDITION, at), words);
}

function pinOf(work: Work, provision: Provision, lang: Language) {
  const { n, editorial, label } = provision;
  const shown = provisionName(provision, work, siteOf(corpus, lang)).text;
  return readPin({ n, shown, editorial, isLabel: label !== undefined });
}

describe('formatCitation', () => {
  test.each([...byHand.IN_ENGLISH, ...byHand.IN_OTHER_LANGUAGES])(
    'writes $what as the manuals have it ($lang)',
    ({ cited, ...subject }) => {
      const written = Object.fromEntries(byHand.STYLES.map((style) => [style, cite(style, subject)]));
      expect(written).toEqual(cited);
    },
  );

  test('never cites a number of the editors as a paragraph', () => {
    for (const style of byHand.STYLES) {
      const cited = cite(style, { lang: 'en', work: 'ag-res-2348', n: 'comprehensive-approach' });
      expect(cited).toContain('“Comprehensive approach” (number of the editors of Mandate Atlas)');
      expect(cited).not.toMatch(/¶|\bpara/);
    }
  });

  const words = citeWordsOf(ownWordsIn('en'));
  const report: Citable = { kind: 'document', title: 'T', body: 'B', address: 'A', day: 'D' };

  test('writes a date as precisely as it is known', () => {
    const dates = ['2007', '2008-04', '2007-06-01'];
    expect(dates.map((date) => formatCitation('apa', { ...report, date }, words).split(' T ')[0])).toEqual([
      'B. (2007).',
      'B. (2008, April).',
      'B. (2007, June 1).',
    ]);
    expect(dates.map((date) => formatCitation('chicago', { ...report, date }, words).split(', un')[0])).toEqual([
      'B, T (2007)',
      'B, T (April 2008)',
      'B, T (June 1, 2007)',
    ]);
  });

  test('sets quotation marks within quotation marks as each style does', () => {
    const cited = { ...report, title: 'A "B" and “C”' };
    expect(formatCitation('oas', cited, words)).toContain('“A ‘B’ and ‘C’,”');
    expect(formatCitation('oscola', cited, words)).toContain('‘A “B” and “C”’');
    expect(formatCitation('oas', cited, citeWordsOf(ownWordsIn('fr')))).toContain('«\u00a0A “B” and “C”\u00a0»,');
  });

  test('writes what a title says once', () => {
    expect(cite('oas', { lang: 'en', work: 'gy-act-2-2005' })).toContain(
      'Guyana, Cap. 10:06, “Combating of Trafficking in Persons Act,” 2005.',
    );
    expect(cite('oscola', { lang: 'en', work: 'ag-tip-prevention-amendment-act-2019' })).toMatch(
      /^Trafficking in Persons \(Prevention\) \(Amendment\) Act, 2019, December 2019 \(Antigua and Barbuda\)/,
    );
  });

  test('gives every work and every style one line that ends as the style ends', () => {
    const wrong = corpus.works.flatMap((work) =>
      byHand.STYLES.flatMap((style) =>
        (['en', 'fr'] as const).flatMap((lang) => {
          const text = cite(style, { lang, work: work.workId });
          const isWhole = text.includes(`/id/${work.workId}/`) && /\.$/.test(text) === (style !== 'apa');
          return isWhole && !/undefined|null|\n| ,|,,|\(\)|\.\.|\{/.test(text) ? [] : [text];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
