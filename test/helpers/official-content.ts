// A content folder with three made-up resolutions of one chain, and official texts for them, written for the tests in the manner of
// resolutions: no sentence of them was ever adopted.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMMITMENT, edit, type Files } from './make-content.ts';
import { removeLater } from './made-folders.ts';
import { COMMITMENT_ES, IN_SPANISH } from './spanish-content.ts';

const resolution = (number: number, year: number, units: number, provisions: string, relations = '[]') => `---
symbol: AG/RES. ${number} (X-O/${String(year).slice(2)})
kind: resolution
titles: {en: Lamps on the roads ${number}, es: Faroles en los caminos ${number}}
issuingBody: general-assembly
adopted: ${year}-06-08
status: adopted
complete: true
sourceProvisions: ${units}
numbering: printed
relations: ${relations}
confidence: high
evidence:
- {source: 'https://example.org/text', kind: official, confidence: high, checkedOn: 2020-01-02}
---

Wants lamps on roads.

${provisions}`;

const provision = (n: string, digest: string, verb = 'requests') =>
  `<Provision n="${n}" verb="${verb}" addressee="member-states" topics="prevention">\n\n${digest}\n\n</Provision>\n`;

/** Works that have texts: the first is told whole, the second has a digest without text, the third a paragraph without digest. */
export const OFFICIAL_WORKS: Files = {
  'resolutions/ag-res-2011.mdx': resolution(
    2011,
    2006,
    2,
    `${provision('1', 'States put up lamps.')}\n${provision('2.a', 'They count them.')}\n${provision('2.b', 'They tell how many.')}`,
  ),
  'resolutions/ag-res-2012.mdx': resolution(
    2012,
    2007,
    3,
    `${provision('1', 'States put up more lamps.')}\n${provision('2', 'They tell how many.')}\n${provision('3', 'They meet.')}`,
    '[{predicate: recalls, to: ag-res-2011}]',
  ),
  'resolutions/ag-res-2013.mdx': resolution(
    2013,
    2008,
    1,
    provision('1', 'States keep the lamps lit.'),
    '[{predicate: recalls, to: ag-res-2012}]',
  ),
  ...edit(
    COMMITMENT,
    "- {provision: 'rtp-i-conclusions#1', change: renews, reason: Asks again.}",
    `- {provision: 'rtp-i-conclusions#1', change: renews, reason: Asks again.}
- {provision: 'ag-res-2011#1', change: renews, reason: Asks for lamps.}
- {provision: 'ag-res-2012#1', change: renews, reason: Asks for more of them.}
- {provision: 'ag-res-2013#1', change: renews, reason: Asks that they be lit.}`,
  ),
};

/** What the works add to the commitment, beside the minimal content in Spanish. */
const OFFICIAL_WORKS_ES: Files = {
  [COMMITMENT_ES]: (IN_SPANISH[COMMITMENT_ES] ?? '').replace(
    'notKnown:',
    `  '3':
    reason: Pide faroles.
  '4':
    reason: Pide más.
  '5':
    reason: Pide que alumbren.
notKnown:`,
  ),
};

/** Both, for content with the minimal one's Spanish. */
export const WITH_TEXTS: Files = { ...OFFICIAL_WORKS, ...OFFICIAL_WORKS_ES };

/** A text file with its head. */
export function officialText(
  work: string,
  body: string,
  { language = 'en', more = '' }: { language?: string; more?: string } = {},
): string {
  return `---
work: ${work}
language: ${language}
source:
  file: ${work}.docx
  sha256: ${'0a'.repeat(32)}
  url: https://example.org/${work}.docx
imported: 2020-02-01
licence: Written for a test; free to all.
${more}---

${body}`;
}

export const OFFICIAL_TEXTS: Files = {
  'ag-res-2011.en.md': officialText(
    'ag-res-2011',
    `# LAMPS ON THE ROADS

[head-1] THE ASSEMBLY OF LAMPLIGHTERS,

## RESOLVES:

[1 | 1.] To urge the member states to place quincunx lamps along every road.[^1]

[2 | 2.] To request the member states:

[2.a | a.] To count the said lamps once a year; and

[2.b | b.] To report the number of lamps to the Assembly before June.

[^1]: A lamp is any light on a pole.
`,
  ),
  'ag-res-2011.es.md': officialText(
    'ag-res-2011',
    `## RESUELVE:

[1 | 1.] Instar a los Estados a que coloquen faroles al tresbolillo en todos los caminos.

[2.a | a.] Contar dichos faroles una vez al año; y

[2.b | b.] Informar a la Asamblea del número de faroles antes de junio.
`,
    { language: 'es' },
  ),
  'ag-res-2012.en.md': officialText(
    'ag-res-2012',
    `## RESOLVES:

[1 | 1.] To urge the member states to place further lamps along every road and bridge.

[2 | 2.] To report the number of lamps to the Assembly before July.

[4 | 4.] To thank the lamplighters <of> all "countries" & their families.
`,
  ),
  'ag-res-2013.en.md': officialText(
    'ag-res-2013',
    `## RESOLVES:

[1 | 1.] To urge the member states to keep the lamps along every road and bridge lit until dawn.
`,
    { more: 'partial: The preamble is missing.\n' },
  ),
};

/** Writes texts to a new folder that is removed after the tests; gives its path. */
export async function makeTexts(files: Files = OFFICIAL_TEXTS): Promise<string> {
  const dir = join(removeLater(await mkdtemp(join(tmpdir(), 'atlas-texts-'))), 'texts');
  await mkdir(dir);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}
