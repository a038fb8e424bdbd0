// What Zotero makes of the head of a page, as a table of its rules in our own words: elements `z:` name a type and fill its fields as they
// are called there, `dc.` and `citation_` fill what all types share. Nothing of its code stands here.
import type { HTMLElement } from 'node-html-parser';

export interface Item {
  type: string;
  fields: Record<string, string>;
}

/** Fields by which an item of a type is of use, besides its title. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  report: ['title', 'reportNumber', 'reportType', 'institution', 'place', 'date'],
  statute: ['nameOfAct', 'publicLawNumber', 'dateEnacted', 'code'],
  document: ['title', 'date', 'publisher'],
};

/** Names of Dublin Core by the field they fill. */
const SHARED: Readonly<Record<string, string>> = { title: 'title', date: 'date', publisher: 'publisher' };
/** A type calls some shared fields by names of its own. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statute: { title: 'nameOfAct', date: 'dateEnacted' },
  report: { publisher: 'institution' },
};

/** A page that only has `og:` or nothing is a web page. A field of the type stands before a shared one. */
export function readItem(root: HTMLElement): Item {
  const metas = root.querySelectorAll('head meta[name]').map((meta) => ({
    name: meta.getAttribute('name') ?? '',
    content: (meta.getAttribute('content') ?? '').trim(),
  }));
  const valueOf = (name: string) => metas.find((meta) => meta.name === name && meta.content !== '')?.content;
  const type = valueOf('z:itemType') ?? 'webpage';
  const known = FIELDS[type] ?? [];
  const fields: Record<string, string> = {};
  for (const { name, content } of metas) {
    const field = SHARED[/^(?:dc\.|citation_)(\w+)$/.exec(name)?.[1] ?? ''];
    const own = field && (OWN[type]?.[field] ?? field);
    if (own !== undefined && known.includes(own)) fields[own] ??= content;
  }
  for (const field of known) fields[field] = valueOf(`z:${field}`) ?? fields[field] ?? '';
  return { type, fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) };
}
