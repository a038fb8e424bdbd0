// The official text of a work as Akoma Ntoso 3.0: the authoritative expression, word for word, without anything of ours but its metadata.
import { AKN_TYPE, aknNames, THREE_LETTERS, toAknWork } from '../akn/akn-identification.ts';
import { namedDay } from '../akn/akn-date.ts';
import { toAknOrganizations } from '../akn/akn-references.ts';
import { element } from '../akn/element.ts';
import { provisionElement } from '../akn/element-id.ts';
import { identifierOf, sitePrefixes } from '../graph/graph-site.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import type { Passage, ReadOfficialText, TextHeading, TextParagraph } from '../../texts/official-text.ts';
import { AKN_DOCUMENTS, AKN_NAMESPACE } from '../work/work-akn.ts';
import { endName } from '../work/end-name.ts';
import type { OpenWork } from '../work/work-file.ts';
import { textFileAddress } from './text-file.ts';

export function toTextAkn(file: OpenWork, text: ReadOfficialText): string {
  const { collection, frontMatter } = file.work;
  const name = AKN_DOCUMENTS[collection];
  const meta = element(
    'meta',
    {},
    toIdentification(file, text),
    element(
      'references',
      { source: '#atlas' },
      element('original', {
        eId: 'original',
        href: identifierOf(file, file.work.workId),
        showAs: endName(file, file.work.workId),
      }),
      ...toAknOrganizations(file),
    ),
    toNotes(text),
    toProprietary(text),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'akomaNtoso',
    { xmlns: AKN_NAMESPACE, 'xmlns:atlas': sitePrefixes(file).atlas },
    element(
      name,
      { name: frontMatter.kind, contains: 'originalVersion' },
      meta,
      toPreface(file, text),
      toBody(text, name === 'act' ? 'body' : 'mainBody'),
    ),
  )}\n`;
}

function toIdentification(file: OpenWork, { language, imported }: ReadOfficialText): string {
  const { work, absolute, routes } = file;
  const { adopted, law } = work.frontMatter;
  const address = absolute(textFileAddress(work, language, routes));
  return element(
    'identification',
    { source: '#atlas' },
    toAknWork(file),
    element(
      'FRBRExpression',
      {},
      ...aknNames(`${absolute(routes.path(routes.work(work).slice(routes.path('').length), language))}#_official`),
      element('FRBRdate', adopted ? namedDay(adopted, 'adopted') : namedDay(law?.published, 'published')),
      element('FRBRauthor', { href: '#body' }),
      element('FRBRauthoritative', { value: 'true' }),
      element('FRBRlanguage', { language: THREE_LETTERS[language] }),
    ),
    element(
      'FRBRManifestation',
      {},
      ...aknNames(address),
      element('FRBRdate', namedDay(imported, 'imported')),
      element('FRBRauthor', { href: '#atlas' }),
      element('FRBRformat', { value: AKN_TYPE }),
    ),
  );
}

function toNotes({ notes }: ReadOfficialText): string {
  if (!notes.length) return '';
  return element(
    'notes',
    { source: '#body' },
    ...notes.map((note) => element('note', { eId: noteId(note.id) }, element('p', {}, escapeXml(note.text)))),
  );
}

/** Where the text came from, which the format has no elements for. */
function toProprietary({ source, imported, licence, partial }: ReadOfficialText): string {
  const { file, sha256, url } = source;
  return element(
    'proprietary',
    { source: '#atlas' },
    element('atlas:officialText', { file, sha256, href: url, imported, licence, partial }),
  );
}

function toPreface({ work: { frontMatter } }: OpenWork, { language }: ReadOfficialText): string {
  const mark = frontMatter.law?.citation ?? frontMatter.symbol;
  const title = frontMatter.titles[language];
  const parts = [
    ...(mark ? [element('docNumber', {}, escapeXml(mark))] : []),
    ...(title === undefined ? [] : [element('docTitle', { 'xml:lang': language }, escapeXml(title))]),
  ];
  if (!parts.length) return '';
  return element('preface', {}, element('longTitle', {}, ...parts.map((part) => element('p', {}, part))));
}

/** Paragraphs below the heading that they stand under; headings are all of one depth, since levels of texts tell no more. */
function toBody({ body, language }: ReadOfficialText, name: 'body' | 'mainBody'): string {
  const sections: { heading: TextHeading | undefined; paragraphs: TextParagraph[] }[] = [];
  for (const block of body) {
    const last = sections.at(-1);
    if (block.kind === 'heading') sections.push({ heading: block, paragraphs: [] });
    else if (last) last.paragraphs.push(block);
    else sections.push({ heading: undefined, paragraphs: [block] });
  }
  const parts = sections.map(({ heading, paragraphs }, index) => {
    const inner = paragraphs.map(toParagraph);
    if (!heading) return inner.join('');
    return element(
      'hcontainer',
      { eId: `hdg_${index + 1}`, name: 'heading' },
      element('heading', {}, toInline(heading)),
      ...(inner.length ? inner : [element('content', {}, element('p'))]),
    );
  });
  const empty = element('hcontainer', { eId: 'none', name: 'none' }, element('content', {}, element('p')));
  return element(name, { 'xml:lang': language }, ...(parts.length ? parts : [empty]));
}

function toParagraph({ n, label, passages }: TextParagraph): string {
  const { name, eId } = provisionElement({ n, editorial: label === undefined });
  return element(
    name,
    { eId, name: name === 'hcontainer' ? 'provision' : undefined },
    label === undefined ? '' : element('num', {}, escapeXml(label)),
    element('content', { eId: `${eId}__content` }, ...passages.map((passage) => element('p', {}, toInline(passage)))),
  );
}

function toInline({ text, signs }: Passage): string {
  let [xml, from] = ['', 0];
  for (const { at, id } of signs) {
    xml += `${escapeXml(text.slice(from, at))}${element('noteRef', { href: `#${noteId(id)}`, marker: id })}`;
    from = at;
  }
  return xml + escapeXml(text.slice(from));
}

function noteId(id: string): string {
  return `note_${id.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}
