// The profiles of states as PDFs: two sheets in every language, and read back with another program.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { makePdfs } from '../../scripts/pdf/make-pdfs.ts';
import { readProfiles } from '../../scripts/pdf/read-profiles.ts';
import { profilePath } from '../../src/addresses/routes.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { readSitePage } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

const OUT = mkdtempSync(join(tmpdir(), 'profiles-'));
const PROGRAM = process.env['CHROMIUM_PATH'] ?? (await chromiumPackage.executablePath());
afterAll(() => rmSync(OUT, { recursive: true }));

async function readPdf(name: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(OUT, name))));
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  return { pages: pdf.numPages, text, info: info as Record<string, unknown>, outline };
}

/** Of each of the three sizes of letters the profile that says most. */
function listLongest(language: Language): string[] {
  const longest = new Map<string, { code: string; letters: number }>();
  for (const code of readProfiles(SITE, {}).states) {
    const article = readSitePage(`${language}/${profilePath(code)}index.html`).root.querySelector('.profile');
    const density = article?.getAttribute('data-density') ?? '';
    const letters = article?.structuredText.length ?? 0;
    if (letters > (longest.get(density)?.letters ?? 0)) longest.set(density, { code, letters });
  }
  return [...longest.values()].map(({ code }) => code);
}

describe('makePdfs', () => {
  test.each(LANGUAGES)('keeps the profiles that say most to two sheets (%s)', async (language) => {
    const longest = listLongest(language);
    expect(longest.length).toBeGreaterThan(1);
    // That of Peru is read back.
    const states = language === 'es' ? [...new Set([...longest, 'pe'])] : longest;
    const made = await makePdfs(SITE, OUT, { ...readProfiles(SITE, { lang: language }), states }, PROGRAM);
    expect(made).toEqual(states.map((code) => ({ name: `profile-${code}-${language}.pdf`, sheets: 2 })));
    if (language === 'es') await expectPeru();
  });
});

/** Text, language, title and bookmarks, and the public address. */
async function expectPeru(): Promise<void> {
  const { pages, text, info, outline } = await readPdf('profile-pe-es.pdf');
  expect(pages).toBe(2);
  expect(text).toContain('República del Perú');
  expect(text).toMatch(/Ley N\.º\s+28950/);
  expect(text).toContain(`${readProfiles(SITE, {}).address}es/legislation/pe/profile/`);
  expect(info).toMatchObject({ Title: 'Perú: perfil · Mandate Atlas', Language: 'es' });
  const [top] = outline as { title: string; items: { title: string }[] }[];
  expect(top?.title).toBe('Perú');
  expect(top?.items.map(({ title }) => title)).toEqual(expect.arrayContaining(['Leyes', 'Tratados', 'Fuentes']));
}
