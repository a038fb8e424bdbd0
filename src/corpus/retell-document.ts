// What a file of front matter and prose says in another language: its own facts with the texts of the translation. Called by the
// readers of works, practices and commitments, once for each translation beside the file.
import type { z } from 'astro/zod';
import { isWordNumber } from '../citations/format-provision-number.ts';
import { listTold } from '../schemas/list-told.ts';
import type { Language } from '../schemas/languages.ts';
import { ProvisionSchema, ToldProvisionSchema } from '../schemas/provision.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import type { Prose } from './prose.ts';
import { parseMdx, type ParsedBody, type ParsedProvision } from './parse-mdx.ts';
import type { ReadDocument } from './read-document.ts';
import { retellValue } from './read-retold.ts';
import { readTranslation } from './read-translation.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { targetsOf, type ToldText } from './told-text.ts';

/** A file of translations as it lies beside its original. */
export interface TranslationFile {
  language: Language;
  file: string;
  text: string;
}

/** The document `original` in the words of `translation`; the issues are those of the translation alone. */
export function retellDocument<Schema extends z.ZodType>(
  schema: Schema,
  original: ReadDocument<Schema>,
  { language, file, text }: TranslationFile,
  of: string,
): ReadDocument<Schema> {
  const { head, body } = original;
  const nothing = { issues: [], references: [] };
  if (head?.value === undefined || !body) return nothing;
  const parts = splitFrontMatter(text, file);
  if ('issue' in parts) return { ...nothing, issues: [parts.issue] };
  const facts = readTranslation(parts.head, file, 2);
  const value = retellValue({ schema, raw: head.raw, language, texts: facts.texts, file, original: of });
  const prose = parseMdx(parts.body, file, parts.firstLine, ToldProvisionSchema);
  const retold = retellBody(body, prose, file, of);
  return {
    ...('value' in value && { head: { ...head, value: value.value as z.output<Schema> } }),
    body: retold.body,
    told: [...value.told, ...listToldProse(body, prose, language, file)],
    issues: [...facts.issues, ...value.issues, ...prose.issues, ...retold.issues],
    references: [],
  };
}

/** All prose of `body` beside that of `told`, and what provisions say in their attributes. */
function listToldProse(body: ParsedBody, told: ParsedBody, language: Language, file: string): ToldText[] {
  const start: Place = { file, line: 1, column: 1 };
  const byNumber = new Map(told.provisions.map((provision) => [provision.attributes.n, provision]));
  const pair = (what: string, before: Prose, after: Prose | undefined, place = start): ToldText => ({
    language,
    what,
    original: before.text,
    text: after?.text ?? '',
    targets: { original: targetsOf(before), text: after ? targetsOf(after) : [] },
    place,
  });
  const line = (what: string, original: string, text = '', place = start): ToldText => {
    return { language, what, original, text, targets: { original: [], text: [] }, place };
  };
  const sections = [...new Set(body.provisions.map(({ section }) => section))].map((section) => {
    const first = body.provisions.find((provision) => provision.section === section);
    const other = first && byNumber.get(first.attributes.n);
    return line(`the heading "${section}"`, section, other?.section, other?.place);
  });
  const provisions = body.provisions.flatMap(({ attributes: { n }, strings, digest }) => {
    const other = byNumber.get(n);
    const attributes = listTold(ProvisionSchema, strings, 'en').map(({ key, text }) =>
      line(`"${key}" of provision "${n}"`, text, other?.strings[key], other?.place),
    );
    const parts = [pair(`the digest of "${n}"`, digest, other?.digest, other?.place), ...attributes];
    return parts.map((part) => ({ ...part, provision: n }));
  });
  return [
    pair('the text before the first provision', body.summary, told.summary),
    ...body.notes.map((note, index) => pair(`note ${index + 1}`, note, told.notes[index])),
    ...sections,
    ...provisions,
  ].filter(({ original }) => original !== '');
}

/** The paragraphs of `body` in the words of `told`, found by their numbers. */
function retellBody(
  body: ParsedBody,
  told: ParsedBody,
  file: string,
  of: string,
): { body: ParsedBody; issues: Issue[] } {
  const issues: Issue[] = [];
  const start: Place = { file, line: 1, column: 1 };
  const miss = (place: Place, what: string) => issues.push(issueAt(place, 'translation-whole', `${what} Add it.`));
  const refuse = (place: Place, what: string) => issues.push(issueAt(place, 'translation-fits', `${what} Remove it.`));

  if (body.summary.text !== '' && told.summary.text === '')
    miss(start, `The text before the first provision of ${of} is not translated.`);
  if (body.summary.text === '' && told.summary.text !== '')
    refuse(start, `${of} has no text before its first provision.`);
  if (body.notes.length !== told.notes.length)
    issues.push(
      issueAt(
        start,
        'translation-whole',
        `${of} has ${body.notes.length} <Note> outside provisions, and ${told.notes.length} stand here. Write as many, in the same order.`,
      ),
    );
  const byNumber = new Map(told.provisions.map((provision) => [provision.attributes.n, provision]));
  const known = new Set(body.provisions.map(({ attributes }) => attributes.n));
  for (const { attributes, place } of told.provisions)
    if (!known.has(attributes.n)) refuse(place, `Provision "${attributes.n}" is none of ${of}.`);

  const provisions = body.provisions.map((provision): ParsedProvision => {
    const { n } = provision.attributes;
    const other = byNumber.get(n);
    if (!other) {
      miss(start, `Provision "${n}" of ${of} is not translated.`);
      return provision;
    }
    for (const { key } of listTold(ProvisionSchema, provision.strings, 'en'))
      if (other.strings[key] === undefined) miss(other.place, `"${key}" of provision "${n}" is not translated.`);
    // A passage without number is named by the editors; any other by what is printed.
    if (isWordNumber(n) && other.strings['label'] === undefined)
      miss(other.place, `Provision "${n}" has no number, and its name is not translated: label="…".`);
    for (const key of Object.keys(other.strings))
      if (provision.strings[key] === undefined && !(key === 'label' && isWordNumber(n)))
        refuse(other.place, `"${key}" of provision "${n}" is not in ${of}.`);
    if (provision.section !== '' && other.section === '')
      miss(other.place, `The heading over provision "${n}", "## ${provision.section}", is not translated.`);
    return {
      ...provision,
      attributes: { ...provision.attributes, ...other.attributes },
      ...(other.strings['label'] !== undefined &&
        other.strings['label'] !== provision.strings['label'] && { isLabelTold: true }),
      section: other.section || provision.section,
      digest: other.digest.text === '' ? provision.digest : other.digest,
    };
  });
  return { body: { ...body, summary: told.summary, notes: told.notes, provisions }, issues };
}
