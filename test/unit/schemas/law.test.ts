import { describe, expect, test } from 'vitest';
import { LawSchema, LAW_KINDS, LAW_MAKER, LAW_SHAPE, LEGAL_FORCES } from '../../../src/schemas/law.ts';
import { workSchema } from '../../../src/schemas/work.ts';

const least = {
  jurisdiction: 'ar',
  citation: 'Ley 26.364',
  kind: 'statute',
  titles: {},
  adopted: null,
  legalForce: 'not-recorded',
  complete: false,
  sourceProvisions: null,
  numbering: 'printed',
  confidence: 'low',
  evidence: [],
};

function pathsOf(changes: object): string[] {
  return (LawSchema.safeParse({ ...least, ...changes }).error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('LawSchema', () => {
  test('keeps of a law what is written, its language and maker, and what only laws have under "law"', () => {
    expect(LawSchema.parse(least)).toEqual({
      kind: 'statute',
      titles: {},
      adopted: null,
      officialText: null,
      complete: false,
      sourceProvisions: null,
      numbering: 'printed',
      relations: [],
      confidence: 'low',
      evidence: [],
      language: 'en',
      issuingBody: LAW_MAKER,
      law: { jurisdiction: 'ar', citation: 'Ley 26.364', citations: [], legalForce: 'not-recorded' },
    });
  });

  test('moves every fact of laws, and keeps the others in place', () => {
    const law = LawSchema.parse({
      ...least,
      citations: ['Ley 26364'],
      originalTitle: { text: 'Wet', language: 'nl' },
      englishTitle: 'Law',
      adopted: 2008,
      published: '2008-04-30',
      inForceFrom: '2008-05',
      legalForce: 'in-force',
      notes: 'Seen.',
    });
    expect(law.law).toEqual({
      jurisdiction: 'ar',
      citation: 'Ley 26.364',
      citations: ['Ley 26364'],
      originalTitle: { text: 'Wet', language: 'nl' },
      englishTitle: 'Law',
      published: '2008-04-30',
      legalForce: 'in-force',
    });
    expect(law).toMatchObject({ adopted: '2008', inForceFrom: '2008-05', notes: 'Seen.' });
    for (const key of Object.keys(law.law)) expect(law).not.toHaveProperty(key);
  });

  test('gives a law no fact that mandates alone have', () => {
    const own = Object.keys(LawSchema.parse(least));
    const shared = Object.keys(workSchema(['resolution']).shape).filter((key) => own.includes(key));
    expect(shared).toContain('titles');
    expect(shared).toEqual(
      expect.not.arrayContaining(['symbol', 'symbols', 'status', 'session', 'place', 'meeting', 'signatories']),
    );
  });

  test('shares no list between two laws', () => {
    expect(LawSchema.parse(least).relations).not.toBe(LawSchema.parse(least).relations);
  });

  test.each(LAW_KINDS)('knows the kind %s', (kind) => {
    expect(pathsOf({ kind })).toEqual([]);
  });

  test.each(LEGAL_FORCES)('knows the legal force %s', (legalForce) => {
    expect(pathsOf({ legalForce })).toEqual([]);
  });

  test.each([
    [{ jurisdiction: 'AR' }, 'jurisdiction'],
    [{ jurisdiction: 'arg' }, 'jurisdiction'],
    [{ citation: '' }, 'citation'],
    [{ kind: 'resolution' }, 'kind'],
    [{ legalForce: 'repealed' }, 'legalForce'],
    [{ adopted: '2008-13' }, 'adopted'],
    [{ published: null }, 'published'],
    [{ originalTitle: { text: 'Wet', language: 'NL' } }, 'originalTitle.language'],
    [{ sourceProvisions: -1 }, 'sourceProvisions'],
    [{ issuingBody: 'rtp' }, ''],
    [{ symbol: null }, ''],
    [{ law: {} }, ''],
  ])('refuses %j', (changes, path) => {
    expect(pathsOf(changes)).toEqual([path]);
  });

  test.each(['jurisdiction', 'citation', 'kind', 'adopted', 'legalForce', 'complete', 'evidence'])(
    'demands %s',
    (key) => {
      expect(pathsOf({ [key]: undefined })).toEqual([key]);
    },
  );
});

describe('LAW_SHAPE', () => {
  test('names the keys as they are written', () => {
    expect(Object.keys(LAW_SHAPE)).toEqual(expect.arrayContaining([...Object.keys(least), 'officialText']));
    expect(LAW_SHAPE).not.toHaveProperty('law');
  });
});
