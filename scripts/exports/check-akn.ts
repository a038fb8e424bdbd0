// Akoma Ntoso by our own rules: what the schema of OASIS cannot see, and what must hold without it.
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { AKN_NAMESPACE } from '../../src/exports/work/work-akn.ts';
import type { WorkFile } from '../../src/exports/work/work-file.ts';
import { toXmlText } from '../../src/text/escape-xml.ts';
import { checkFiles, type Checked, type ExportSite } from './export-check.ts';

const PREFIXES = { a: AKN_NAMESPACE };
/** Attributes that may name elements of the same file, each or several parted by blanks. */
const REFERRING = new Set(['href', 'source', 'refersTo', 'for', 'as', 'alternativeTo']);

export function checkAkn(given: ExportSite): Promise<Checked> {
  return checkFiles(given, 'akn.xml', listAknFaults);
}

/** What is wrong with `text`, the Akoma Ntoso of a work; throws if it is not well-formed. */
export function listAknFaults(text: string, file: WorkFile): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return [...listDangling(document), ...listTwice(document), ...listMarks(document), ...listUnequal(document, file)];
  } finally {
    document.dispose();
  }
}

function listElements(document: XmlDocument, path: string): XmlElement[] {
  return document.find(path, PREFIXES).filter((node) => node instanceof XmlElement);
}

/** Each references that no element of the file answers. */
function listDangling(document: XmlDocument): string[] {
  const attributes = listElements(document, '//*').flatMap(({ attrs }) => attrs);
  const ids = new Set(attributes.filter(({ name }) => name === 'eId').map(({ value }) => value));
  return attributes
    .filter(({ name }) => REFERRING.has(name))
    .flatMap(({ name, value }) => value.split(/\s+/).map((target) => ({ name, target })))
    .filter(({ target }) => target.startsWith('#') && !ids.has(target.slice(1)))
    .map(({ name, target }) => `${name}="${target}" names an eId that is not in the file.`);
}

function listTwice(document: XmlDocument): string[] {
  const ids = listElements(document, '//*[@eId]').map((element) => element.attr('eId')?.value ?? '');
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `The eId "${id}" stands twice.`);
}

/** That nobody can take it for the official text. */
function listMarks(document: XmlDocument): string[] {
  const marks: readonly (readonly [string, string])[] = [
    ['//a:FRBRExpression/a:FRBRauthoritative[@value="false"]', 'It does not say FRBRauthoritative false.'],
    ['//a:preface/a:container[@name="notice"]//a:remark[@status="editorial"]', 'It has no notice of the editors.'],
  ];
  const unmarked = listElements(document, '//a:content[not(@status="editorial")]');
  return [
    ...marks.filter(([path]) => !listElements(document, path).length).map(([, message]) => message),
    ...unmarked.map(() => 'A digest is not marked status="editorial".'),
  ];
}

/** That it says what the record says. */
function listUnequal(document: XmlDocument, { work }: WorkFile): string[] {
  const textsAt = (path: string) => listElements(document, path).map(({ content }) => content);
  const { frontMatter, provisions } = work;
  const printed = provisions.filter(({ editorial }) => !editorial);
  const mark = frontMatter.law?.citation ?? frontMatter.symbol;
  const titles = Object.values(frontMatter.titles).map((title = '') => toXmlText(title));
  const said = textsAt('//a:docTitle');
  const digests = new Set(textsAt('//a:content').map(squeeze));
  const numbers = listElements(document, '//*[local-name()="provision"]').map((one) => one.attr('n')?.value);
  return [
    ...titles.filter((title) => !said.includes(title)).map((title) => `The title "${title}" is not in it.`),
    ...(mark && !textsAt('//a:docNumber').includes(toXmlText(mark)) ? [`The mark "${mark}" is not in it.`] : []),
    ...(listElements(document, '//a:num').length === printed.length
      ? []
      : [`It does not have the ${printed.length} numbers that are printed.`]),
    ...(numbers.join() === provisions.map(({ n }) => n).join() ? [] : ['Its provisions are not those of the record.']),
    ...provisions
      .map(({ digest }) => squeeze(toXmlText(digest.text)))
      .filter((digest) => !digests.has(digest))
      .map((digest) => `The digest "${digest.slice(0, 60)}" is not in it.`),
  ];
}

/** Blocks have no blank between them. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
