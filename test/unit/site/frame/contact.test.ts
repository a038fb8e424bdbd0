import { describe, expect, test } from 'vitest';
import { contactOf } from '../../../../src/site/frame/contact.ts';

describe('contactOf', () => {
  test('knows neither where neither is set', () => {
    expect(contactOf({ ATLAS_CONTACT: ' ' })).toEqual({ mail: undefined, issues: undefined });
  });

  test('takes an e-mail address', () => {
    expect(contactOf({ ATLAS_CONTACT: 'editors@example.org' }).mail).toBe('editors@example.org');
  });

  test.each([
    ['https://github.com/owner/name', 'https://github.com/owner/name/issues/new', 'title', 'body'],
    ['https://github.com/owner/name.git', 'https://github.com/owner/name/issues/new', 'title', 'body'],
    ['https://codeberg.org/owner/name/', 'https://codeberg.org/owner/name/issues/new', 'title', 'body'],
    [
      'https://gitlab.com/group/part/name',
      'https://gitlab.com/group/part/name/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
  ])('knows the form of %s', (repository, href, title, body) => {
    expect(contactOf({ ATLAS_REPOSITORY: repository }).issues).toEqual({ href, title, body });
  });

  test.each(['owner/name', 'https://github.com/', 'https://github.com/owner', 'ssh://github.com/owner/name'])(
    'refuses %s',
    (repository) => {
      expect(() => contactOf({ ATLAS_REPOSITORY: repository })).toThrow(`ATLAS_REPOSITORY="${repository}"`);
    },
  );

  test.each(['editors', 'a b@example.org', 'a@example.org?cc=b@example.org'])('refuses %s as a contact', (mail) => {
    expect(() => contactOf({ ATLAS_CONTACT: mail })).toThrow(`ATLAS_CONTACT="${mail}"`);
  });
});
