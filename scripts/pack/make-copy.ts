// The files of a copy that opens from a disk, in one language, made of a built site. Nothing is written; called by `npm run pack`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNames } from '../../src/exports/stick/check-names.ts';
import { chooseFiles, standIns } from '../../src/exports/stick/choose-files.ts';
import { COVER, copyFolder, copyName } from '../../src/exports/stick/copy-name.ts';
import { FILE_LIST, toFileList } from '../../src/exports/stick/file-list.ts';
import { isPublicAddress, leadTo, type StickSite } from '../../src/exports/stick/lead-to.ts';
import { listParts, MARK, toMark } from '../../src/exports/stick/list-parts.ts';
import { rewriteCss } from '../../src/exports/stick/rewrite-css.ts';
import { rewritePage } from '../../src/exports/stick/rewrite-page.ts';
import { listRows } from '../../src/rooms/stick/list-rows.ts';
import { renderCover } from '../../src/rooms/stick/render-cover.ts';
import { STICK_FILES, stickParts } from '../../src/rooms/stick/stick-parts.ts';
import { toLookUp } from '../../src/rooms/stick/to-look-up.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { translatorFor, type Translate } from '../../src/words/translate.ts';
import { PROJECT } from '../terminal/project.ts';
import { Refusal } from '../terminal/stop.ts';
import { bundleScript } from './bundle-script.ts';
import { tellDamage, type BuiltSite } from './read-site.ts';

const STYLES = ['src/site/instant/instant.css', 'src/rooms/stick/stick.css'];

export interface Copy {
  /** Folder that its files stand in: `mandate-atlas-es`. */
  folder: string;
  /** Bytes by path below the folder, sorted. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Files of a copy while it is made, and the headings of its pages. */
interface Making {
  files: Map<string, Uint8Array>;
  titles: Map<string, string>;
}

/**
 * @param named the folder of the site as the caller wrote it
 * @throws Refusal where the site is damaged, or a name cannot be copied everywhere
 */
export async function makeCopy(built: BuiltSite, language: Language, named: string): Promise<Copy> {
  const t = translatorFor(language, { atlas: built.name });
  const chosen = chooseFiles([...built.files], language);
  const drawn = new Set<string>();
  const site: StickSite = {
    address: built.address,
    isPublic: isPublicAddress(built.address),
    files: built.files,
    standIns: standIns(language),
    isPacked: (path) => {
      const isWithPages = isDrawnWith(path);
      // Styles and pictures come along with what names them.
      if (isWithPages) drawn.add(path);
      return isWithPages || chosen.includes(path);
    },
  };
  const making: Making = { files: new Map(), titles: new Map() };
  for (const path of chosen) copyChosen(path, { built, site, named, making, t });
  const damaged = (path: string, lost: string): never => {
    throw new Refusal(tellDamage(named, `${path} names "${lost}", which is not there`));
  };
  // A style may name others: the set grows while it is gone through.
  for (const path of drawn) {
    const bytes = built.read(path);
    const isStyle = path.endsWith('.css');
    making.files.set(
      path,
      isStyle ? encode(rewriteCss(bytes.toString(), path, site, (lost) => damaged(path, lost))) : bytes,
    );
  }
  await addOwnFiles(making.files, built, t);
  const folder = copyFolder(language);
  making.files.set(COVER, encode(await drawCover(making, built, site, t)));
  const files = [...making.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const wrong = checkNames(files.map(([path]) => `${folder}/${path}`));
  if (wrong !== undefined) throw new Refusal(wrong);
  const listed = files.map(([path, bytes]) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') }));
  const list = toFileList(copyName(language, built.version), listed);
  return { folder, files: new Map([[FILE_LIST, encode(list)], ...files]) };
}

function copyChosen(
  path: string,
  { built, site, named, making, t }: { built: BuiltSite; site: StickSite; named: string; making: Making; t: Translate },
): void {
  const bytes = built.read(path);
  if (!path.endsWith('.html')) {
    making.files.set(path, bytes);
    return;
  }
  const { html, title, lost, isWhole } = rewritePage(bytes.toString(), path, site, stickParts(site, t));
  if (!isWhole) throw new Refusal(tellDamage(named, `${path} breaks off`));
  if (lost[0] !== undefined) throw new Refusal(tellDamage(named, `${path} names "${lost[0]}", which is not there`));
  making.titles.set(path, title);
  making.files.set(path, encode(html));
}

async function addOwnFiles(files: Map<string, Uint8Array>, built: BuiltSite, t: Translate): Promise<void> {
  const styles = STYLES.map((path) => readFileSync(join(PROJECT, path), 'utf8'));
  files.set(STICK_FILES.style, encode(styles.join('\n')));
  files.set(STICK_FILES.script, encode(await bundleScript('src/rooms/stick/stick.client.ts')));
  files.set(STICK_FILES.lookUp, encode(toLookUp(built.read(`data/instant-${t.language}.json`).toString(), t)));
  files.set('NOTICE.txt', built.read('NOTICE.txt'));
  files.set('LICENSE.txt', readFileSync(join(PROJECT, 'LICENSE')));
  for (const part of listParts([...files.keys()])) files.set(`${part}/${MARK}`, encode(toMark(part)));
}

async function drawCover({ files, titles }: Making, built: BuiltSite, site: StickSite, t: Translate): Promise<string> {
  const home = built.read(`${t.language}/index.html`).toString();
  const styles = [...home.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const lead = leadTo(href, COVER, site);
    return lead.to === 'copy' ? [lead.href] : [];
  });
  const copied = [
    ...[...files].map(([path, { length }]) => ({ path, bytes: length, title: titles.get(path) })),
    // Not there yet, and small.
    { path: COVER, bytes: 0 },
    { path: FILE_LIST, bytes: 0 },
  ];
  const { version, date, address } = built;
  return renderCover(
    {
      version,
      date,
      address: site.isPublic ? address : undefined,
      styles: [...styles, STICK_FILES.style],
      parts: copied.filter(({ path }) => path.endsWith(`/${MARK}`)).map(({ path }) => path.slice(0, -MARK.length - 1)),
      rows: listRows(copied, t),
      files: copied.length,
      bytes: copied.reduce((sum, { bytes }) => sum + bytes, 0),
      script: await bundleScript('src/rooms/stick/cover.client.ts'),
    },
    t,
  );
}

/** Whether pages are drawn with the file. */
function isDrawnWith(path: string): boolean {
  return /\.(?:css|svg|png|jpe?g|gif|webp|avif|ico|woff2?)$/.test(path);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
