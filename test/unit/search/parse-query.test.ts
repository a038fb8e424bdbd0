import { describe, expect, test } from 'vitest';
import { listQueryWords } from '../../../src/search/query/list-query-words.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { walkQuery, type QueryNode } from '../../../src/engine/query-tree.ts';

function show(node: QueryNode | undefined): string {
  if (!node) return '';
  switch (node.kind) {
    case 'word':
      return node.form;
    case 'phrase':
      return `"${node.forms.join(' ')}"`;
    case 'prefix':
      return `${node.form}*`;
    case 'field':
      return node.field === 'year' ? `year=${node.from ?? ''}..${node.to ?? ''}` : `${node.field}=${node.text}`;
    case 'and':
    case 'or':
      return `(${node.items.map(show).join(node.kind === 'and' ? ' & ' : ' | ')})`;
    default:
      return `${node.kind}[${show(node.item)}]`;
  }
}

describe('parseQuery', () => {
  test.each([
    ['victims', 'victims'],
    ['  victims   states ', '(victims & states)'],
    ['the rights of victims', '(rights & victims)'],
    ['of the', '(of & the)'],
    ['"victims of trafficking"', '"victims of trafficking"'],
    ['states “of the” “x"', '(states & "of the" & "x")'],
    ['labour OR labor', '(labor | labor)'],
    ['victims states OR children', '(victims & (states | children))'],
    ['victims OR states OR children', '(victims | states | children)'],
    ['(victims states) OR children', '((victims & states) | children)'],
    ['(victims states) OR children OR men', '((victims & states) | children | men)'],
    ['victims OR (states OR children) OR men', '(victims | (states | children) | men)'],
    ['victims | states', '(victims | states)'],
    ['victims AND states', '(victims & states)'],
    ['victims -states', '(victims & not[states])'],
    ['victims -"of states"', '(victims & not["of states"])'],
    ['victims NOT (states OR children)', '(victims & not[(states | children)])'],
    ['-(states children)', 'not[(states & children)]'],
    ['traffic*', 'traffic*'],
    ['anti-traffic*', '(anti & traffic*)'],
    ['follow-up and/or RTP-II', '("follow up" & "rtp ii")'],
    ['rights&duties a+b', '(rights & duties & b)'],
    ['AG/RES. 2348', '(ag & res & 2348)'],
    ['d’État', 'etat'],
    ['year:2004..2009', 'year=2004..2009'],
    ['year:2004', 'year=2004..2004'],
    ['year:2004..', 'year=2004..'],
    ['year:..2009', 'year=..2009'],
    ['año:2004-2009', 'year=2004..2009'],
    ['body:"General Assembly" victims', '(body=General Assembly & victims)'],
    ['tema:(trabajo forzoso)', 'topic=trabajo forzoso'],
    ['symbol:A/RES/55/25', 'symbol=A/RES/55/25'],
    ['país:ar órgano:AG', '(country=ar & body=AG)'],
    ['para:(victims states)', 'para[(victims & states)]'],
    ['párrafo:victims states', '(para[victims] & states)'],
    ['Persons: Second Meeting', '(persons & second & meeting)'],
    ['https://example.org', '(https & "example org")'],
    ['constructor __proto__', '(constructor & proto)'],
  ])('reads %s as %s', (query, tree) => {
    expect(show(parseQuery(query, ['en', 'fr']).tree)).toBe(tree);
  });

  test.each<[string, [code: string, at: number, fatal: boolean][]]>([
    ['"victims of', [['quoteOpen', 0, false]]],
    ['victims (states', [['parenOpen', 8, false]]],
    ['victims) states', [['parenClose', 7, false]]],
    ['victims OR', [['operatorAlone', 8, false]]],
    ['x*', [['starShort', 0, false]]],
    ['wom*n', [['starInside', 0, false]]],
    ['topik:demand', [['fieldUnknown', 0, false]]],
    ['topic: demand', [['fieldEmpty', 0, true]]],
    ['year:soon', [['yearForm', 0, true]]],
    ['children year:2010..2004', [['yearOrder', 9, true]]],
    ['para:(topic:demand)', [['fieldInPara', 6, true]]],
    ['', [['nothing', 0, true]]],
    ['🙂', [['nothing', 0, true]]],
    ['()[]*+?', [['nothing', 0, true]]],
  ])('tells where %j is wrong', (query, problems) => {
    const found = parseQuery(query, ['en']).problems.filter(({ code, fatal }) => fatal || code !== 'nothing');
    expect(found.slice(0, 1).map(({ code, at, fatal }) => [code, at, fatal])).toEqual(problems);
  });

  test('says what to write', () => {
    expect(parseQuery('year:2010..2004', ['en']).problems[0]?.suggestions).toEqual(['year:2004..2010']);
    expect(parseQuery('cuntry:ar', ['en']).problems[0]?.suggestions).toEqual(['country:']);
  });

  test('reads what a problem that does not stop the search leaves', () => {
    expect(show(parseQuery('“slavery', ['en']).tree)).toBe('"slavery"');
    expect(show(parseQuery('victims (states', ['en']).tree)).toBe('(victims & states)');
  });

  test.each(['victims -states', 'a OR b', '"a b"', 'traffic*', 'para:(a b)'])('says that %s uses signs', (query) => {
    expect(parseQuery(query, []).literal).toBe(true);
  });

  test.each(['victims states', 'Title (with brackets)', 'topic:demand victims'])('says that %s does not', (query) => {
    expect(parseQuery(query, []).literal).toBe(false);
  });

  test('gives each part the place where it stands', () => {
    const query = 'victims -"of states" topic:demand (a1 OR b1) traffic*';
    const places: string[] = [];
    const { tree } = parseQuery(query, []);
    if (tree) for (const node of tree.kind === 'and' ? tree.items : []) places.push(query.slice(node.at, node.end));
    expect(places).toEqual(['victims', '-"of states"', 'topic:demand', '(a1 OR b1)', 'traffic*']);
  });
});

describe('bad input', () => {
  const BAD = [
    'a '.repeat(5000),
    '('.repeat(10_000),
    '-'.repeat(10_000),
    '"'.repeat(9999),
    'OR '.repeat(3333),
    'para:('.repeat(2000),
    '-('.repeat(5000),
    '<script>alert(1)</script>',
    '\u0000\u0001\u001f\u007f',
    '\u202Eabc \u2066def\u2069',
    'سياسة الاتجار',
    '🙂🙂 👩‍👩‍👧',
    'year:2010..2004',
    'country:zz',
    ')))(((',
    '"unbalanced (brackets OR',
    '\uD800\uDC00\uD800',
  ];

  test.each(BAD.map((query) => [query.slice(0, 20), query]))('is read without an exception: %j', (_, query) => {
    const { tree, problems } = parseQuery(query, ['en', 'es']);
    expect(tree !== undefined || problems.some(({ fatal }) => fatal)).toBe(true);
    // Only the beginning of a long query is read, so its length does not matter.
    if (tree) walkQuery(tree, ({ at, end }) => expect(at <= end && end <= 1000, `${at} to ${end}`).toBe(true));
  });
});

describe('listQueryWords', () => {
  test.each<[string, string[]]>([
    ['"victim assistance" 2348', ['victim', 'assistance', '2348']],
    ['victims -states traffic*', ['victims', 'traffic']],
    ['d’État topic:demand', ['État']],
    ['', []],
    ['a'.repeat(1100), []],
  ])('of %j are %j', (query, words) => {
    expect(listQueryWords(query)).toEqual(words);
  });
});
