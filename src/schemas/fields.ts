// Fields that several collections share. Each has one form and one error message; used by every schema in this folder.
import { z } from 'astro/zod';
import { dated } from './dated.ts';
import { isPartialDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

export { LANGUAGES, type Language } from './languages.ts';

const DATE_MESSAGE = 'is not a date. Write a year, a month or a day that exists: 2008, 2008-04 or 2008-04-09.';

/** A date as precise as the source gives it: year, year and month, or day. Always text after parsing. */
export const partialDate = dated(
  'day',
  z
    .union([z.string(), z.number()], { error: DATE_MESSAGE })
    .transform(String)
    .refine(isPartialDate, { error: DATE_MESSAGE }),
);

/** One partial date, or two with a slash between them: `2009-03-25/2009-03-27`. */
export const partialDateRange = dated(
  'period',
  z
    .union([z.string(), z.number()], { error: DATE_MESSAGE })
    .transform(String)
    .refine((text) => text.split('/').length <= 2 && text.split('/').every(isPartialDate), {
      error: `${DATE_MESSAGE} A period takes two dates with a slash between them.`,
    })
    .refine((text) => isAscending(text), {
      error: 'is a period that ends before it starts. Put the earlier date first.',
    }),
);

function isAscending(range: string): boolean {
  const [start = '', end] = range.split('/');
  if (end === undefined) return true;
  const common = Math.min(start.length, end.length);
  return start.slice(0, common) <= end.slice(0, common);
}

/** Ids that stand for something else, and what that is. */
const TAKEN_IDS: readonly (readonly [RegExp, string])[] = [
  [/^constructor$/, 'is a name that every object of a program has'],
  [/^index$/, 'is the page of a folder, and not one within it'],
  [/^(?:404|500)$/, 'is the page of a fault on every host'],
  [/^(?:null|true|false)$/, 'is no text where facts name it'],
  [/^(?:con|prn|aux|nul|com\d|lpt\d)$/, 'is a device, and no file, on Windows'],
];

/** Why `id` cannot be the id of a record, if it is one that programs, hosts or systems read as something else. */
export function describeTakenId(id: string): string | undefined {
  return TAKEN_IDS.find(([taken]) => taken.test(id))?.[1];
}

/** An id: lower-case words, digits and hyphens. Ids are unique across all kinds of records and never change. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'is not an id. Use lower-case letters, digits and single hyphens.' })
  .refine((id) => describeTakenId(id) === undefined, {
    error: ({ input }) => `${describeTakenId(String(input)) ?? 'is taken'}. Choose another id.`,
  });

/** The number of a provision, which is its anchor in every language: `3.d`, `art-145-bis`, `s-279.01`, `pre-2`. */
export const PROVISION_NUMBER = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** ISO 3166-1 alpha-2, lower case. */
export const countryCode = z.string().regex(/^[a-z]{2}$/, {
  error: 'is not a country code. Write two lower-case letters (ISO 3166-1 alpha-2), as in "ar".',
});

/** Code of a state of the atlas. */
export const stateCode = ref('state', {}, countryCode);

/** A label in all four languages. */
export const labels = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1),
  pt: z.string().min(1),
  fr: z.string().min(1),
});
export type Labels = z.infer<typeof labels>;

/** A text in those of the four languages in which it is known. */
export const partialLabels = z.strictObject({
  en: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
  pt: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
});
export type PartialLabels = z.infer<typeof partialLabels>;

/** Letters that a name in links has at most. */
const SHORT_TITLE_LENGTH = 42;

const shortText = z
  .string()
  .min(1)
  .max(SHORT_TITLE_LENGTH, { error: `is too long for a link. Write at most ${SHORT_TITLE_LENGTH} letters.` })
  .optional();

/** What links call a record whose symbol, citation or title says too little or too much. */
export const shortTitle = z
  .strictObject({ en: shortText, es: shortText, pt: shortText, fr: shortText })
  .optional()
  .describe(
    'Name in links, given by the editors; of instruments, works without symbol and practices with a long name in all four languages, of a law in its own',
  );

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** high: an official text or two independent sources; medium: one secondary source; low: not seen. */
export const confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof confidence>;

export const SOURCE_KINDS = ['issuer', 'copy', 'press', 'secondary', 'generated'] as const;
/**
 * issuer: who made or officially keeps the text; copy: a mirror or a document-sharing site; press: newspapers, radio, news
 * agencies; secondary: what others say of it; generated: machine-made summaries without author. Taken from the host of the
 * source (vocabularies/hosts.yml) while the file is read; written only where a host has several.
 */
export const sourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKind>;

/** A web address, or `document:<workId>` for a source document that the editors hold and have read in full. */
export const source = ref(
  'work',
  { prefix: 'document:' },
  z.string().refine((text) => /^document:[a-z0-9-]+$/.test(text) || isWebAddress(text), {
    error: 'is not a source. Write a web address (https://…) or document:<workId> for a document read in full.',
  }),
);

/** Hosts that are another machine to each reader. */
const PRIVATE_HOST = /^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|\.(?:localhost|local|internal)\.?$/;

/** Whether `text` is an address of a page on a host of the web, without user and password. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username === '' && password === '' && hostname.includes('.') && !PRIVATE_HOST.test(hostname);
}

/** Where a fact was seen, how sure that is and when it was looked at. */
export const evidence = z.strictObject({
  source: source.describe('Web address, or document:<workId>'),
  kind: sourceKind.describe('Left out, it is that of the host in vocabularies/hosts.yml'),
  confidence,
  checkedOn: partialDate.describe('Day on which the source was read'),
  asOf: partialDate.optional().describe('Date that the source itself gives for its facts'),
});
export interface Evidence extends z.infer<typeof evidence> {
  /** Further sources of the same fact. */
  also?: Evidence[];
}

/** One source of a fact, or a list of them, the main one first; its confidence is that of the fact. */
export const evidenceList = z
  .union([evidence, z.array(evidence).min(1, { error: 'is empty. Name a source, or leave "evidence" out.' })])
  .transform((given): Evidence => {
    if (!Array.isArray(given)) return given;
    const [first, ...also] = given as [Evidence, ...Evidence[]];
    return also.length ? { ...first, also } : first;
  });

/** What could not be opened or found. Shown inside the evidence as one mark with its explanation, never in the text. */
export const unseen = told(
  z.string().regex(/^(?!.*\.(?:\s|$))\S(?:.*\S)?$/, {
    error: 'is not a short phrase. Name what was not seen, without a full stop: "the article".',
  }),
)
  .optional()
  .describe('What was not found in any source that could be opened: "the day of deposit"');
