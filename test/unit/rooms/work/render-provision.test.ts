import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { renderProvision } from '../../../../src/rooms/work/render-provision.ts';
import type { Language } from '../../../../src/schemas/languages.ts';
import { CONCLUSIONS, edit, LAW, readContent, REPORT, RESOLUTION, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const TRAFFICKING = '<Term id="trafficking">trafficking</Term>';

/** A provision of the fixture as it stands on the page of its work. */
async function drawn(end: string, files: Files = {}, lang: Language = 'en'): Promise<HTMLElement> {
  const { corpus } = await readContent(files);
  const [workId = '', n = ''] = end.split('#');
  const work = corpus.workById.get(workId);
  const told = new Set<string>();
  const all = work?.provisions.map((provision) => renderProvision(siteOf(corpus, lang), work, provision, told)) ?? [];
  const section = parse(all.join('')).getElementById(n)?.closest('section');
  if (!section) throw new Error(`${end} is not in the fixture.`);
  return section;
}

const line = (section: HTMLElement) => section.querySelector('.does')?.text;
const facts = (section: HTMLElement) =>
  section.querySelectorAll(':scope > p:not(.does, .digest)').map(({ text }) => text.replace(/\s+/g, ' '));
const folded = (section: HTMLElement) => section.querySelector('details');

describe('renderProvision', () => {
  test('begins with number and text, then says in one line who is asked what, and on what', async () => {
    const section = await drawn('ag-res-2010#3.d');
    const parts = section.querySelectorAll(':scope > *').map(({ tagName }) => tagName);
    expect(parts).toEqual(['DIV', 'P', 'P', 'P', 'P', 'DETAILS']);
    expect(section.querySelector('h3')?.text).toBe('¶ 3.d');
    expect(section.querySelector('.digest')?.text).toContain('Asks states for plans');
    expect(line(section)).toBe('requests (3 of 5) · Member states · Prevention');
  });

  test('leads from the verb to what it means, and from topics to their pages', async () => {
    const links = (await drawn('ag-res-2010#3.d', {}, 'es')).querySelectorAll('.does a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/es/guides/how-to-read-a-resolution/#requests',
      '/es/topics/prevention/',
    ]);
  });

  test('says what kind of verb has no force', async () => {
    expect(line(await drawn('ag-res-2010#preamble-poverty'))).toBe('notes (statement, asks nothing)');
  });

  test('calls a proposal one before anything else, and gives it no strength', async () => {
    const asking = edit(
      REPORT,
      'verb="proposes" proponent="ar"',
      'verb="requests" proponent="ar" addressee="member-states"',
    );
    expect(line(await drawn('ngo-report#1', asking))).toBe('Proposal by Argentina requests · Member states');
    expect(line(await drawn('ngo-report#1'))).toBe('Proposal by Argentina proposes');
  });

  test('keeps in sight when it is due, and says it once', async () => {
    expect(facts(await drawn('ag-res-2010#3.d'))[0]).toBe('Due: by 2006 (within two years)');
    const again = edit(RESOLUTION, 'by 2006; within two years', 'by 2006; before the end of 2006');
    expect(facts(await drawn('ag-res-2010#3.d', again))[0]).toBe('Due: before the end of 2006');
    expect(facts(await drawn('ag-res-2010#3.d', again, 'es'))[0]).toMatch(/2006 \(before the end of 2006\)$/);
  });

  test('keeps in sight what became of a recommendation, with its place on the page that follows it', async () => {
    const section = await drawn('ag-res-2010#3.d');
    expect(facts(section)[1]).toBe('What became of it: taken up');
    expect(section.querySelector(':scope > p a[href="/en/commitments/civil-society-2009/#3.d"]')).not.toBeNull();
    expect(facts(await drawn('ag-res-2010#preamble-poverty'))).toEqual([]);
  });

  test('keeps in sight the penalty of an article and the questions it answers', async () => {
    expect(facts(await drawn('ar-ley-26364#art-145-bis'))).toEqual(['Penalty: 4 to 8 years (More for minors.)']);
    const section = await drawn('ar-ley-26364#art-2');
    expect(line(section)).toBeUndefined();
    expect(facts(section)).toContain('Answers: Dedicated law');
  });

  test('keeps in sight the day of a wording, and folds that it is the day of the law', async () => {
    const own = edit(LAW, '<Provision n="art-2"', '<Provision n="art-2" since="2012-12-27"');
    expect(facts(await drawn('ar-ley-26364#art-2', own))[0]).toBe('In this wording: since 27 December 2012');
    const section = await drawn('ar-ley-26364#art-2');
    expect(facts(section).join()).not.toContain('In this wording');
    expect(folded(section)?.text).toContain('In this wording: since 30 April 2008');
  });

  test('folds links and evidence, and says how many links and how sure', async () => {
    const section = await drawn('ag-res-2010#3.d');
    const summary = folded(section)?.querySelector('summary');
    const links = folded(section)?.querySelectorAll('.relations > li').length ?? 0;
    expect(summary?.text).toBe(`${links + 1} links · Evidence high`);
    expect(summary?.querySelector('.confidence-high')).not.toBeNull();
    expect(folded(section)?.text).toContain('Official terms: National plans');
    expect(folded(section)?.text).toContain('Commitment: Plans');
  });

  const second = (attributes: string) =>
    edit(
      CONCLUSIONS,
      '</Provision>',
      `</Provision>\n\n<Provision n="2" verb="notes"${attributes}>\n\nNotes it.\n\n</Provision>`,
    );

  test('says what else there is where the page says how sure all paragraphs are', async () => {
    const summary = async (end: string, files = {}) => (await drawn(end, files, 'fr')).querySelector('summary')?.text;
    expect(await summary('rtp-i-conclusions#1')).toBe('3 liens');
    const terms = second(' terms="National plans"');
    expect(await summary('rtp-i-conclusions#2', terms)).toBe('Termes officiels');
    // Its name is said once.
    expect(folded(await drawn('rtp-i-conclusions#2', terms))?.text).toBe('Official termsNational plans');
  });

  test('folds nothing where there is nothing but how sure it is, which is said where it is not said of all', async () => {
    const same = await drawn('rtp-i-conclusions#2', second(''));
    expect([folded(same), facts(same)]).toEqual([null, []]);
    const other = await drawn('rtp-i-conclusions#2', second(' confidence="medium"'));
    expect([folded(other), facts(other)]).toEqual([null, ['Evidence medium']]);
    const beside = await drawn('rtp-i-conclusions#1', second(' confidence="medium"'));
    expect(beside.querySelector('summary')?.text).toBe('3 links · Evidence high');
  });

  test('names where it was seen, with a link to the line of the source on the page', async () => {
    const seen = folded(await drawn('ag-res-2010#preamble-poverty'))?.querySelector('a');
    expect([seen?.getAttribute('href'), seen?.text]).toEqual(['#_source-2', 'Mirror']);
  });

  test('defines a term of the glossary once a page, and then leads to it', async () => {
    const files = edit(RESOLUTION, 'Poverty exposes people.', `Poverty feeds ${TRAFFICKING}.`);
    const [first, second] = [await drawn('ag-res-2010#3.d', files), await drawn('ag-res-2010#preamble-poverty', files)];
    expect(first.querySelectorAll('[role="tooltip"]')).toHaveLength(1);
    expect(second.querySelectorAll('[role="tooltip"]')).toHaveLength(0);
    expect(second.querySelector('a.term')?.getAttribute('href')).toBe('/en/glossary/#trafficking');
  });
});
