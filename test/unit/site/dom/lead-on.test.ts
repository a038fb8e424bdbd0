import { describe, expect, test } from 'vitest';
import { addressOnward } from '../../../../src/site/dom/lead-on.ts';

const RECORD = 'https://atlas.example.org/es/resolutions/ag-res-2348/';

describe('addressOnward', () => {
  test.each([
    ['the paragraph', RECORD, '', '#3.d', `${RECORD}#3.d`],
    ['the query', RECORD, '?q=water', '#3.d', `${RECORD}?q=water#3.d`],
    ['the anchor of a record that shares its page', `${RECORD}#victim`, '', '', `${RECORD}#victim`],
    ['the paragraph before that anchor', `${RECORD}#victim`, '', '#other', `${RECORD}#other`],
  ])('keeps %s', (_, href, search, hash, expected) => {
    expect(addressOnward(href, { search, hash })).toBe(expected);
  });
});
