// Which work, expression and manifestation an Akoma Ntoso file is, and what happened to the work on which day.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { laterOf } from '../../schemas/partial-date.ts';
import type { Work } from '../../corpus/types.ts';
import { identifierOf } from '../graph/graph-site.ts';
import type { OpenWork, WorkFile } from '../work/work-file.ts';
import { dayOf, namedDay } from './akn-date.ts';
import { element } from './element.ts';

/** ISO 639-2, as the format wants it. */
export const THREE_LETTERS: Readonly<Record<Language, string>> = { en: 'eng', es: 'spa', pt: 'por', fr: 'fra' };

/** Where no single state is meant: a code that ISO 3166 leaves to its users. */
const NO_STATE = 'xx';

export const AKN_TYPE = 'application/akn+xml';

export function toAknIdentification(file: WorkFile): string {
  const { work, absolute, routes, files } = file;
  const { workId, frontMatter } = work;
  const identifier = identifierOf(file, workId);
  const own = element('FRBRauthor', { href: '#atlas' });
  const read = element('FRBRdate', namedDay(lastReadOf(work), 'sources-read'));
  return element(
    'identification',
    { source: '#atlas' },
    toAknWork(file),
    element(
      'FRBRExpression',
      {},
      ...aknNames(absolute(routes.work(work))),
      read,
      own,
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: THREE_LETTERS[frontMatter.language] }),
    ),
    element(
      'FRBRManifestation',
      {},
      ...aknNames(files['akn.xml'] ?? identifier),
      read,
      own,
      element('FRBRformat', { value: AKN_TYPE }),
    ),
  );
}

/** The two elements that name a work, an expression or a manifestation. */
export function aknNames(address: string): string[] {
  return [element('FRBRthis', { value: address }), element('FRBRuri', { value: address })];
}

/** The work itself, whatever expression of it a file is. */
export function toAknWork(file: OpenWork): string {
  const { workId, frontMatter } = file.work;
  const { law, kind, symbol = null, symbols = law?.citations ?? [], shortTitle = {} } = frontMatter;
  const mark = law?.citation ?? symbol;
  const short = LANGUAGES.map((own) => shortTitle[own]).find((text) => text !== undefined);
  return element(
    'FRBRWork',
    {},
    ...aknNames(identifierOf(file, workId)),
    ...symbols.map((value) => element('FRBRalias', { value, name: law ? 'citation' : 'symbol' })),
    element(
      'FRBRdate',
      frontMatter.adopted ? namedDay(frontMatter.adopted, 'adopted') : namedDay(law?.published, 'published'),
    ),
    element('FRBRauthor', { href: '#body' }),
    element('FRBRcountry', { value: law?.jurisdiction ?? NO_STATE }),
    element('FRBRsubtype', { value: kind }),
    ...(mark ? [element('FRBRnumber', { value: mark })] : []),
    ...(short ? [element('FRBRname', { value: short })] : []),
  );
}

/** The day on which the last of its sources was read: the text of the digests is of then. */
function lastReadOf({ frontMatter: { evidence } }: Work): string | undefined {
  return evidence
    .map(({ checkedOn }) => checkedOn)
    .reduce<string | undefined>((a, b) => (a ? laterOf(a, b) : b), undefined);
}

/** Kinds of events, with the type that the format knows them by. */
const EVENTS = {
  adopted: 'generation',
  published: undefined,
  inForceFrom: undefined,
  amended: 'amendment',
  repealed: 'repeal',
} as const;
type AknEvent = keyof typeof EVENTS;

export interface DatedEvent {
  event: AknEvent;
  date: string;
  /** eId of the reference that tells what brought it about. */
  source: string;
}

/** @param changes what other works did to this one, with the references that name them */
export function listAknEvents({ frontMatter }: Work, changes: readonly DatedEvent[]): DatedEvent[] {
  const { adopted, inForceFrom, amended = [], law } = frontMatter;
  const own = (event: AknEvent, date: string | null | undefined) => (date ? [{ event, date, source: 'original' }] : []);
  return [
    ...own('adopted', adopted),
    ...own('published', law?.published),
    ...own('inForceFrom', inForceFrom),
    ...amended.flatMap((date) => own('amended', date)),
    ...changes,
  ];
}

/** Nothing where no day is recorded, since the format demands one event. */
export function toAknLifecycle(events: readonly DatedEvent[]): string {
  if (!events.length) return '';
  return element(
    'lifecycle',
    { source: '#atlas' },
    ...events.map(({ event, date, source }, index) =>
      element('eventRef', {
        eId: `event_${index + 1}`,
        ...dayOf(date),
        source: `#${source}`,
        type: EVENTS[event],
        refersTo: `#ev_${event}`,
      }),
    ),
  );
}
