// A page of the site as it stands in a folder on a disk: every address relative and to a file, without what a browser refuses or cannot
// use there. The text is changed where a parser of the HTML standard says, so that all else stays byte for byte. Called by `npm run pack`.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeHtml } from '../../text/escape-html.ts';
import { editText, type Edit } from './edit-text.ts';
import { leadTo, type Lead, type StickSite } from './lead-to.ts';
import {
  ADDRESS_ATTRIBUTES,
  attributeOf,
  hasClass,
  isCanonical,
  isDropped,
  isDroppedAttribute,
  SET_ATTRIBUTES,
  type PageElement,
} from './page-rules.ts';
import { rewriteCss } from './rewrite-css.ts';

/** Markup that a page of a copy has of its own. */
export interface StickParts {
  /** At the end of the head of the page at `path`. */
  head: (path: string) => string;
  /** The box that looks records up. `results` is the address of the page that Enter opens. */
  lookUp: (id: string, results: string) => string;
  /** In the place of full-text search. */
  search: (results: string) => string;
  /** What is said of a part that works on the site alone; `path` is the page. */
  onSite: (path: string) => string;
  /** Behind the text of a link that leads out of the copy where the site has no public address. */
  notPacked: string;
}

export interface StickPage {
  html: string;
  /** Its heading. */
  title: string;
  /** Addresses on it that lead to no file of the site. */
  lost: string[];
  /** Whether its text has head and page to their ends. */
  isWhole: boolean;
}

/** @param path of the page */
export function rewritePage(html: string, path: string, site: StickSite, parts: StickParts): StickPage {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const page = new PageEdits(html, path, site, parts);
  page.noteDropped(document);
  page.visitAll(document);
  const { edits, title, lost, isWhole } = page;
  return { html: editText(html, edits), title, lost, isWhole };
}

/** The changes of one page. */
class PageEdits {
  readonly edits: Edit[] = [];
  readonly lost: string[] = [];
  title = '';
  isWhole = false;
  readonly #dropped = new Set<string>();
  readonly #html: string;
  readonly #path: string;
  readonly #site: StickSite;
  readonly #parts: StickParts;

  constructor(html: string, path: string, site: StickSite, parts: StickParts) {
    this.#html = html;
    this.#path = path;
    this.#site = site;
    this.#parts = parts;
  }

  /** Remembers the ids that go, so that no link on the page leads to them. */
  noteDropped(parent: DefaultTreeAdapterTypes.ParentNode, isGone = false): void {
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue;
      const goes = isGone || isDropped(child, this.#site.isPublic);
      const id = goes ? attributeOf(child, 'id') : undefined;
      if (id !== undefined) this.#dropped.add(`#${id}`);
      this.noteDropped(child, goes);
    }
  }

  visitAll(parent: DefaultTreeAdapterTypes.ParentNode, isWithoutScript = false): void {
    for (const child of parent.childNodes) if ('tagName' in child) this.#visit(child, isWithoutScript);
  }

  #visit(element: PageElement, isWithoutScript: boolean): void {
    const { tagName } = element;
    if (isDropped(element, this.#site.isPublic)) {
      this.#replace(element, '');
      return;
    }
    if (tagName === 'a' && this.#dropped.has(attributeOf(element, 'href') ?? '')) {
      this.#replace(entryOf(element), '');
      return;
    }
    if (tagName === 'h1' && this.title === '') this.title = textOf(element);
    if (tagName === 'atlas-instant' || tagName === 'atlas-search') {
      this.#replaceBox(element);
      return;
    }
    const isNoscript = tagName === 'noscript';
    if (isNoscript) this.#unwrap(element, '', '');
    else if (isWithoutScript && hasClass(element, 'notice')) {
      this.#replace(element, this.#parts.onSite(this.#path));
      return;
    }
    if (!isCanonical(element)) this.#rewriteAttributes(element);
    this.visitAll(element, isWithoutScript || isNoscript);
    const end = element.sourceCodeLocation?.endTag?.startOffset;
    if (tagName === 'html') this.isWhole &&= end !== undefined;
    if (tagName === 'head' && end !== undefined) {
      this.isWhole = true;
      this.edits.push({ from: end, to: end, text: this.#parts.head(this.#path) });
    }
  }

  /** The box that a script of the site fills becomes the one of the copy, in the header with a page of results to go to. */
  #replaceBox(element: PageElement): void {
    const form = findElement(element, 'form');
    const input = findElement(element, 'input');
    const lead = this.#leadTo((form && attributeOf(form, 'action')) ?? '');
    const results = lead.to === 'copy' ? lead.href : '';
    const id = (input && attributeOf(input, 'id')) ?? 'look-up';
    this.#replace(
      element,
      element.tagName === 'atlas-search' ? this.#parts.search(results) : this.#parts.lookUp(id, results),
    );
  }

  #rewriteAttributes(element: PageElement): void {
    const { attrs, tagName } = element;
    for (const { name, value, prefix } of attrs) {
      const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
      if (ADDRESS_ATTRIBUTES.has(full)) {
        const lead = this.#leadTo(value);
        if (lead.to === 'copy' || lead.to === 'site') this.#setAttribute(element, full, lead.href);
        else if (lead.to !== 'as-written' && tagName === 'a') {
          this.#unlink(element);
          return;
        } else if (lead.to !== 'as-written') this.#setAttribute(element, full, undefined);
      } else if (SET_ATTRIBUTES.has(full)) this.#setAttribute(element, full, this.#rewriteSet(value));
      else if (full === 'style')
        this.#setAttribute(element, full, rewriteCss(value, this.#path, this.#site, this.#keepLost));
      else if (isDroppedAttribute(full, value, this.#site.address)) this.#setAttribute(element, full, undefined);
    }
  }

  /** A link that leads nowhere is text, and says why; in a picture it is what it surrounds. */
  #unlink(element: PageElement): void {
    if (element.namespaceURI.endsWith('/svg')) {
      this.#unwrap(element, '<g>', '</g>');
      return;
    }
    const kept = ['id', 'class', 'lang'].flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`];
    });
    // Of several in a row, the last one says it for all.
    const note = this.#isNowhere(nextInRow(element)) ? '' : ` ${this.#parts.notPacked}`;
    this.#unwrap(element, `<span${kept.join('')}>`, `</span>${note}`);
  }

  #isNowhere(element: PageElement | undefined): boolean {
    const href = element?.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    return href !== undefined && leadTo(href, this.#path, this.#site).to === 'nowhere';
  }

  #rewriteSet(value: string): string {
    return value.replace(/(^|,)(\s*)([^\s,]+)/g, (whole, comma: string, space: string, written: string) => {
      const lead = this.#leadTo(written);
      return 'href' in lead ? comma + space + lead.href : whole;
    });
  }

  #leadTo(written: string): Lead {
    const lead = leadTo(written, this.#path, this.#site);
    if (lead.to === 'lost') this.#keepLost(written);
    return lead;
  }

  readonly #keepLost = (address: string): void => void this.lost.push(address);

  /** Writes the attribute, or takes it away if `value` is undefined. */
  #setAttribute({ sourceCodeLocation }: PageElement, name: string, value: string | undefined): void {
    const place = sourceCodeLocation?.attrs?.[name];
    if (!place) return;
    const { startOffset, endOffset } = place;
    const text = value === undefined ? '' : `${name}="${escapeHtml(value)}"`;
    if (text === this.#html.slice(startOffset, endOffset)) return;
    const isSpaced = value === undefined && /\s/.test(this.#html.charAt(startOffset - 1));
    this.edits.push({ from: isSpaced ? startOffset - 1 : startOffset, to: endOffset, text });
  }

  #replace({ sourceCodeLocation }: PageElement, text: string): void {
    if (sourceCodeLocation)
      this.edits.push({ from: sourceCodeLocation.startOffset, to: sourceCodeLocation.endOffset, text });
  }

  #unwrap({ sourceCodeLocation }: PageElement, start: string, end: string): void {
    const { startTag, endTag } = sourceCodeLocation ?? {};
    if (!startTag || !endTag) return;
    this.edits.push({ from: startTag.startOffset, to: startTag.endOffset, text: start });
    this.edits.push({ from: endTag.startOffset, to: endTag.endOffset, text: end });
  }
}

/** The entry of a list that the link is, or the link itself. */
function entryOf(link: PageElement): PageElement {
  const { parentNode } = link;
  return parentNode && 'tagName' in parentNode && parentNode.tagName === 'li' ? parentNode : link;
}

/** The element behind this one, where nothing but a mark between them parts the two. */
function nextInRow(element: PageElement): PageElement | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  for (const next of siblings.slice(siblings.indexOf(element) + 1)) {
    if ('tagName' in next) return next;
    if ('value' in next && !/^[\s·,]*$/.test(next.value)) return undefined;
  }
  return undefined;
}

function findElement(parent: PageElement, tagName: string): PageElement | undefined {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === tagName ? child : findElement(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function textOf(element: PageElement): string {
  const texts = element.childNodes.map((child) =>
    'tagName' in child ? textOf(child) : child.nodeName === '#text' && 'value' in child ? child.value : '',
  );
  return texts.join('').replace(/\s+/g, ' ').trim();
}
