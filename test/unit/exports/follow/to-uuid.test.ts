import { describe, expect, test } from 'vitest';
import { toUuid } from '../../../../src/exports/follow/to-uuid.ts';

describe('toUuid', () => {
  // Programs of readers know what they have read by these: a change of one of them would show every entry as new.
  test.each([
    ['feed en changes/', 'e55f09f4-f9fe-5e69-bbd3-a05d697d2efc'],
    ['change 2026-11-28 corrected pe child-measures 0', '21c87a01-fca0-58c6-9898-f50a6fde810b'],
  ])('gives %s the identifier that it always had', (name, id) => {
    expect(toUuid(name)).toBe(`urn:uuid:${id}`);
  });
});
