// The cover of a copy on a disk: what it is and has, and whether all of it was copied. Its script stands in the page, so that it can tell
// where nothing else is there. Called by `npm run pack`.
import { FILE_LIST } from '../../exports/stick/file-list.ts';
import { MARK } from '../../exports/stick/list-parts.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { fillIn } from '../../text/fill-in.ts';
import { formatSize } from '../../words/format-size.ts';
import { formatDate, formatNumber } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';
import { renderLookUp } from './render-look-up.ts';

export interface CoverRow {
  title: string;
  /** Absent where the row is no page. */
  href?: string;
  count: number;
  bytes: number;
}

export interface Cover {
  version: string;
  /** Day of the content, where one is recorded. */
  date: string | null;
  /** Where the site is published; absent where it is not. */
  address: string | undefined;
  /** Addresses of the styles of the home page, from the cover. */
  styles: readonly string[];
  /** Folders that the script looks for. */
  parts: readonly string[];
  rows: readonly CoverRow[];
  files: number;
  bytes: number;
  /** Script that looks for the folders. */
  script: string;
}

/** What checks the list of files, on Linux and on macOS. */
const CHECKS = [`sha256sum -c --quiet ${FILE_LIST}`, `shasum -a 256 -c ${FILE_LIST}`];

export function renderCover(cover: Cover, t: Translate): string {
  const { language } = t;
  const home = `${language}/index.html`;
  const say = (key: Parameters<Translate>[0], values?: Record<string, string | number>) => escapeHtml(t(key, values));
  const section = (id: string, title: string, body: string) =>
    `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
  const { version, date, address } = cover;
  const edition =
    date === null
      ? say('site.version', { version })
      : say('site.versionOf', { version, date: formatDate(date, language) });
  const site = address === undefined ? '' : ` ${say('stick.lacks.site')} ${renderLink(address, address)}`;
  const counts = { files: formatNumber(cover.files, language), size: formatSize(cover.bytes, t) };
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('stick.title')}</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
${cover.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('\n')}
<script src="stick/stick.js" defer></script>
</head>
<body class="stick-cover">
<a class="skip" href="#content">${say('skip.content')}</a>
<header class="site-header"><div class="band"><a class="site-name" href="${home}">${say('site.name')}</a></div></header>
<main id="content" class="band" tabindex="-1">
<h1>${say('stick.title')}</h1>
<p class="lead">${say('stick.lead')}</p>
<p><a class="button" href="${home}">${say('stick.open')}</a></p>
${renderLookUp('look-up', `${language}/search/index.html`, t)}
<div class="notice" role="status" hidden data-parts="${cover.parts.map(escapeHtml).join(' ')}" data-mark="${MARK}" data-ok="${say('stick.whole.ok')}" data-missing="${say('stick.whole.missing')}" data-again="${say('stick.whole.again')}"></div>
${section('_has', say('stick.has'), renderRows(cover.rows, t))}
${section(
  '_lacks',
  say('stick.lacks'),
  `<ul><li>${say('stick.lacks.search')}</li><li>${say('stick.lacks.tools')}</li><li>${say('stick.lacks.files')}${site}</li></ul>`,
)}
${section(
  '_edition',
  say('stick.edition'),
  `<p>${edition}</p><p>${say('site.unofficial')} ${say('site.licence')}</p>
<ul><li>${renderLink('NOTICE.txt', t('stick.notice'))}</li><li>${renderLink('LICENSE.txt', t('stick.licence'))}</li></ul>`,
)}
${section(
  '_whole',
  say('stick.whole'),
  `<p>${say('stick.whole.count', counts)}</p><p>${fillIn(say('stick.whole.list'), { list: renderLink(FILE_LIST, FILE_LIST) })}</p>
<ul>${CHECKS.map((check) => `<li><code>${check}</code></li>`).join('')}</ul><p>${say('stick.whole.again')}</p>`,
)}
</main>
<script>${cover.script.replaceAll('</', '<\\/')}</script>
</body>
</html>
`;
}

function renderRows(rows: readonly CoverRow[], t: Translate): string {
  const heads = (['stick.part', 'stick.files', 'data.size'] as const).map(
    (key) => `<th scope="col">${escapeHtml(t(key))}</th>`,
  );
  const lines = rows.map(({ title, href, count, bytes }) => {
    const name = href === undefined ? escapeHtml(title) : renderLink(href, title);
    return `<tr><th scope="row">${name}</th><td>${formatNumber(count, t.language)}</td><td>${formatSize(bytes, t)}</td></tr>`;
  });
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

function renderLink(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
