// What every page of a copy on a disk has of its own, in the language of the copy. Called by `npm run pack`.
import { STATIC_PAGES } from '../../addresses/routes.ts';
import { toRelative, type StickSite } from '../../exports/stick/lead-to.ts';
import type { StickParts } from '../../exports/stick/rewrite-page.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Translate } from '../../words/translate.ts';
import { renderLookUp } from './render-look-up.ts';

/** Files of a copy that no page of the site has, below it. */
export const STICK_FILES = {
  style: 'stick/stick.css',
  script: 'stick/stick.js',
  lookUp: 'stick/look-up.js',
} as const;

export function stickParts({ address, isPublic }: Pick<StickSite, 'address' | 'isPublic'>, t: Translate): StickParts {
  const searchPage = `${t.language}/${STATIC_PAGES.search}index.html`;
  const onSite = (key: 'stick.onSite.address' | 'stick.search.address', path: string) => {
    const page = escapeHtml(address + path.replace(/index\.html$/, ''));
    return isPublic
      ? ` ${escapeHtml(t(key))} <a href="${page}" rel="external noreferrer" data-with-query>${page}</a>`
      : '';
  };
  return {
    head: (path) =>
      `<link rel="stylesheet" href="${toRelative(path, STICK_FILES.style)}">` +
      `<script src="${toRelative(path, STICK_FILES.script)}" defer></script>`,
    lookUp: (id, results) => renderLookUp(id, results, t),
    search: (results) =>
      `${renderLookUp('search-box', results, t)}<div role="status" data-look-up data-found="${escapeHtml(t('stick.look.found'))}" ` +
      `data-none="${escapeHtml(t('stick.look.none'))}" data-lost="${escapeHtml(t('stick.look.lost'))}"></div>`,
    onSite: (path) =>
      path === searchPage
        ? `<p class="notice">${escapeHtml(t('stick.search'))}${onSite('stick.search.address', path)}</p>`
        : `<p class="notice">${escapeHtml(t('stick.onSite'))}${onSite('stick.onSite.address', path)}</p>`,
    notPacked: `<span class="not-packed">${escapeHtml(t('stick.notPacked'))}</span>`,
  };
}
