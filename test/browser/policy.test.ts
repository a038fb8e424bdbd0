// What a visit sends and runs: nothing goes to another host, nothing breaks the policy, nothing is reported as an error.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/site/frame/csp.ts';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { isOfSite, OTHER_KINDS } from '../helpers/page-kinds.ts';

const address = inject('siteAddress');
let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

describe('a visit', () => {
  // Every kind of page is held to the same where it is looked at for all else: accessibility.test.ts, zoom.test.ts. There an identifier stays.
  test('of pages outside the languages asks no other host and breaks no rule', async () => {
    const { page, context, problems, requests } = await visitor.open();
    for (const { path } of OTHER_KINDS) {
      await page.goto(`${address}${path}`);
      if (path.startsWith('id/')) await page.waitForURL('**/en/**');
    }
    await context.close();
    expect(requests.length).toBeGreaterThan(20);
    expect(problems.filter(isOfSite)).toEqual([]);
  });

  test('sets no cookie and stores nothing', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}en/search/?q=2348`);
    await page.locator('#results > li').first().waitFor();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  test('notices script from elsewhere: the policy refuses it', async () => {
    const { page, context, problems } = await visitor.open();
    await page.goto(`${address}en/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.body.append(script);
    });
    await expect.poll(() => problems).toContainEqual(expect.stringContaining('policy: script-src'));
    expect(await page.title()).not.toBe('changed');
    await context.close();
  });

  test('gets the policy in its headers as well', async () => {
    const response = await fetch(`${address}en/`);
    expect(response.headers.get('content-security-policy')).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
