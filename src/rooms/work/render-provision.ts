// One provision of a work or article of a law as text of HTML: number, digest, the line of who is asked what, what readers come for, and the
// rest folded. Written as text since a report has hundreds of them, and white space between so many elements weighs. Called by RecordPage.
import type { Provision, Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { provisionName } from '../../site/parts/record-name.ts';
import { renderProse } from '../../site/parts/render-prose.ts';
import { escapeHtml, langAttribute } from '../../text/escape-html.ts';
import { markedNumbers, numbersOf } from './marked-numbers.ts';
import { renderApparatus } from './render-apparatus.ts';
import { renderProvisionFacts } from './render-provision-facts.ts';
import { renderProvisionLine } from './render-provision-line.ts';
import { renderBeside } from './render-text.ts';
import type { TextView } from './view-text.ts';

/**
 * @param told terms of the glossary that the page has defined by now
 * @param view of the official text, where it is held
 */
export function renderProvision(
  site: Site,
  work: Work,
  provision: Provision,
  told: Set<string>,
  view?: TextView,
): string {
  const { t } = site;
  const { n, formerly } = provision;
  const numbers = numbersOf(provision);
  const { text, lang } = provisionName(provision, work, site);
  return [
    // Without a name of its own: a hundred landmarks on a page lead nowhere, its heading does.
    `<section class="provision">`,
    ...formerly.map((former) => `<span id="${former}"></span>`),
    `<div><h3 id="${n}"${langAttribute(lang)}><a href="#${n}">${escapeHtml(text)}</a></h3>`,
    numbers === markedNumbers(work)
      ? `<span class="badge">${escapeHtml(t(`provision.${numbers}`))}</span></div>`
      : '</div>',
    view ? renderLayers(site, work, provision, told, view) : renderDigest(site, work, provision, told),
    renderProvisionLine(site, work, provision),
    renderProvisionFacts(site, work, provision),
    renderApparatus(site, work, provision),
    '</section>',
  ].join('');
}

/** The digest and the official text, each under its name. */
function renderLayers(site: Site, work: Work, provision: Provision, told: Set<string>, view: TextView): string {
  const ours = `<p class="layer">${escapeHtml(site.t('texts.ours'))}</p>${renderDigest(site, work, provision, told)}`;
  return `<div class="layers"><div class="ours">${ours}</div>${renderBeside(view, provision.n, site.t)}</div>`;
}

/** A digest of one paragraph is that paragraph. */
function renderDigest(site: Site, work: Work, provision: Provision, told: Set<string>): string {
  const { nodes } = provision.digest;
  const [only] = nodes;
  const own = langAttribute(site.langOf(work.frontMatter.language));
  const html = renderProse(provision.digest, `${work.provisions.indexOf(provision)}`, site, told);
  const isParagraph = nodes.length === 1 && typeof only === 'object' && only.kind === 'element' && only.tag === 'p';
  return isParagraph ? html.replace(/^<p>/, `<p class="digest"${own}>`) : `<div class="digest"${own}>${html}</div>`;
}
