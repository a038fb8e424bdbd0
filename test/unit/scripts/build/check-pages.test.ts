import { describe, expect, test } from 'vitest';
import { checkPages } from '../../../../scripts/build/check-pages.ts';
import { policyFor } from '../../../../src/site/frame/csp.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const page = `<head><meta http-equiv="Content-Security-Policy" content="${policyFor('atlas')}"></head>`;
const whole = { '404.html': page, 'search/entry.json': '{}', 'en/index.html': page };

describe('checkPages', () => {
  test('takes a site whose pages have their policy, however late it stands', () => {
    expect(checkPages(temporaryFolder({ ...whole, 'en/late/index.html': ' '.repeat(5000) + page }))).toBeUndefined();
  });

  test.each([
    ['a page without its policy', { ...whole, 'en/a/index.html': '<head></head>' }, '1 pages lack', 'en/a/index.html'],
    ['an empty page', { ...whole, 'en/b/index.html': '' }, '1 pages lack', 'en/b/index.html'],
    ['a site without its index', { '404.html': page }, 'no whole site', 'search/entry.json'],
  ])('refuses %s', (_, files, what, where) => {
    const wrong = checkPages(temporaryFolder(files));
    expect(wrong).toContain(what);
    expect(wrong).toContain(where);
  });
});
