import { describe, expect, test } from 'vitest';
import { viewState } from '../../../../src/rooms/legislation/view-state.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit, LAW, MINIMAL } from '../../../helpers/make-content.ts';

/** A newest reading of the content. */
const DAY = '2020-01-02';

describe('viewState', () => {
  test('gives names, standing, answers, penalty and treaties of a state', async () => {
    const { site, argentina } = await readStates();
    const view = viewState(site, argentina, DAY);
    expect(view).toMatchObject({
      name: 'Argentina',
      officialName: 'Republic of Argentina',
      href: '/en/legislation/ar/',
      compareHref: '/en/legislation/compare/?c=ar',
      oas: { words: 'member', note: undefined },
      penalty: { range: '4 to 8 years' },
      reports: [{ text: 'NGO statement', href: '/en/reports/ngo-report/', lang: undefined }],
      meetings: [],
    });
    const [offence] = view.groups;
    expect(offence?.questions).toMatchObject([
      { label: 'Dedicated law', href: '/en/legislation/criteria/dedicated-law/', answer: { now: 'yes' } },
    ]);
    expect(view.practices.map(({ workId }) => workId)).toEqual(['ar-rescue-programme']);
  });

  test('names what is not recorded, and gives nothing for it', async () => {
    const { site, bolivia } = await readStates();
    const view = viewState(site, bolivia, DAY);
    expect(view).toMatchObject({
      penalty: undefined,
      authority: undefined,
      plans: [],
      laws: { laws: [], events: [] },
      missing: [
        { href: '#dedicated-law', question: 'Is there a law?' },
        { href: '#non-punishment', question: 'Are they spared?' },
      ],
    });
    const answers = [...view.groups.flatMap(({ questions }) => questions), ...view.others].map(({ answer }) => answer);
    expect(new Set(answers.map(({ now }) => now))).toEqual(new Set(['not-recorded']));
    expect(new Set(view.treaties.map(({ standing }) => standing.action))).toEqual(new Set(['not recorded']));
  });

  test('counts an answer that has ended among what is not recorded', async () => {
    const ended = edit(
      COUNTRY,
      'articles: [art-2], ',
      "articles: [art-2], until: {date: 2019, reason: It was closed., evidence: {source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}}, ",
    );
    const { site, argentina } = await readStates(ended);
    expect(viewState(site, argentina, DAY).missing.map(({ href }) => href)).toEqual([
      '#dedicated-law',
      '#non-punishment',
    ]);
  });

  test('writes addresses and words in the language of the page, and marks names in another', async () => {
    const { site, argentina } = await readStates(
      edit(
        COUNTRY,
        'authority: null',
        'authority: {name: Comité Ejecutivo, language: es}\nplans: [{title: Plan nacional, language: es, from: 2018, to: 2020-05}]',
      ),
      'fr',
    );
    const view = viewState(site, argentina, DAY);
    expect(view.facts.at(-1)).toMatchObject({ label: 'Lima Protocol', text: 'ratification, 19 novembre 2002' });
    expect(view.authority).toMatchObject({ name: 'Comité Ejecutivo', lang: 'es' });
    expect(view.plans).toMatchObject([{ title: 'Plan nacional', lang: 'es', period: '2018 – mai 2020' }]);
    expect(view.laws.laws).toMatchObject([
      {
        name: { text: 'Ley 26.364', lang: 'es', href: '/fr/legislation/ar/ar-ley-26364/' },
        title: { text: 'Ley de Trata', lang: 'es' },
        date: '9 avril 2008',
      },
    ]);
  });

  test('says of a law which others it amended or repealed, each once', async () => {
    const law = (MINIMAL[LAW] ?? '').replace('adopted: 2008-04-09', 'adopted: 2012-12-19');
    const later = law
      .replace('Ley 26.364 (B.O. 30 abril 2008)', 'Ley 26.842')
      .replace('citations: [Ley 26364]', 'citations: []')
      .replace(
        '\n---\n\nThe law',
        '\nrelations:\n  - {predicate: amends, to: ar-ley-26364}\n  - {predicate: amends, to: "ar-ley-26364#art-2"}\n---\n\nThe law',
      );
    const { site, argentina } = await readStates({ 'legislation/ar/ar-ley-26842.mdx': later });
    const changes = viewState(site, argentina, DAY).laws.laws.map(({ name, changes }) => [name.text, changes]);
    expect(Object.fromEntries(changes)).toEqual({
      'Ley 26.364': [],
      'Ley 26.842': [
        { predicate: 'amends', laws: [{ text: 'Ley 26.364', lang: 'es', href: '/en/legislation/ar/ar-ley-26364/' }] },
      ],
    });
  });

  test('puts laws, plans and treaties on one line by date', async () => {
    const { site, argentina } = await readStates(
      edit(
        COUNTRY,
        'authority: null',
        'authority: null\nplans: [{title: First plan, from: 2005}, {title: Undated plan}]',
      ),
    );
    const { events, years } = viewState(site, argentina, DAY).laws;
    expect(events.map(({ date, kind, href }) => [date, kind, href])).toEqual([
      ['2002-11-19', 'treaty', '/en/legislation/treaties/lima-protocol/'],
      ['2005', 'plan', undefined],
      ['2008-04-09', 'law', '/en/legislation/ar/ar-ley-26364/'],
    ]);
    expect(years).toEqual({ from: 2002, to: 2008 });
  });

  test('says of a law that only its publication is dated', async () => {
    const { site, argentina } = await readStates(edit(LAW, 'adopted: 2008-04-09', 'adopted: null'));
    expect(viewState(site, argentina, DAY).laws.laws.map(({ date }) => date)).toEqual(['published 30 April 2008']);
    const undated = await readStates(edit(LAW, 'adopted: 2008-04-09\npublished: 2008-04-30', 'adopted: null'));
    expect(viewState(undated.site, undated.argentina, DAY).laws.laws.map(({ date }) => date)).toEqual([undefined]);
  });
});
