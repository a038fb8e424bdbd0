// What of a page goes, stays or is written anew where it stands in a folder on a disk: no policy that a browser reads otherwise there, no
// script of the site, no control that would wait for one, nothing that only a server or a search engine asks for.
import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;

/** Attributes that hold one address. */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'longdesc',
  'poster',
  'src',
  'xlink:href',
]);

/** Attributes that hold several, each with a size behind it. */
export const SET_ATTRIBUTES: ReadonlySet<string> = new Set(['imagesrcset', 'srcset']);

/** Links of a head that mean something without a server. */
const HEAD_LINKS = /^(?:stylesheet|(?:shortcut )?icon|apple-touch-icon|license)$/;

/** Controls that wait for a script of the site. */
const NEEDS_SCRIPT = 'needs-script';

/** Asked of the server, or refused from a disk: Firefox takes every file there for another origin. */
const REFUSED_ATTRIBUTE = /^(?:crossorigin|integrity|nonce|ping|on[a-z]+)$/;

/** Whether the element has no place in a copy. */
export function isDropped(element: PageElement, isPublic: boolean): boolean {
  const value = (name: string) => attributeOf(element, name)?.toLowerCase();
  switch (element.tagName) {
    case 'script':
    case 'template':
    case 'base':
      return true;
    case 'meta':
      return (
        (value('http-equiv') ?? 'content-type') !== 'content-type' ||
        (!isPublic && value('property')?.startsWith('og:') === true)
      );
    case 'link':
      return isCanonical(element) ? !isPublic : !HEAD_LINKS.test(value('rel') ?? '');
    default:
      return hasClass(element, NEEDS_SCRIPT);
  }
}

/** Whether an attribute has no place in a copy: also what scripts of the site read addresses and words from. */
export function isDroppedAttribute(name: string, value: string, address: string): boolean {
  if (REFUSED_ATTRIBUTE.test(name)) return true;
  return name.startsWith('data-') && (/^[/{[]/.test(value) || value.startsWith(address));
}

/** The lasting address of the page: that of the site, wherever the copy is. */
export function isCanonical(element: PageElement): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical';
}

export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: PageElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(/\s+/).includes(name) === true;
}
