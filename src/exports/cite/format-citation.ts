// A citation in one of four styles, as a reader pastes it. Each style is a table by what is cited; the rules stand beside the examples
// in test/fixtures/citations. Called by pages at build time and by the menus of paragraphs and answers.
import type { Citable } from './citable.ts';
import { ORDERS, type CiteWords, type Style } from './cite-words.ts';
import { pinOf } from './format-pin.ts';

type Form = (cited: Citable, words: CiteWords) => string;

/** Whole sentences without the stop at their end. */
const FORMS: Readonly<Record<Style, Readonly<Record<Citable['kind'], Form>>>> = {
  oas: {
    document: (cited, words) => oasForm(cited, words, [cited.body, cited.mark], quotedComma(cited.title, words)),
    treaty: (cited, words) => oasForm(cited, words, [cited.title, cited.mark], ''),
    law: (cited, words) => oasForm(cited, words, [cited.body, cited.mark], quotedComma(cited.title, words)),
    page: (cited, words) => pageForm('oas', cited, words, quotedComma(cited.title, words)),
  },
  oscola: {
    document: (cited, words) =>
      spaced([
        commas([cited.body, quoted(cited.title, words, 'single')]),
        brackets(dateOf('oscola', cited, words)),
        commas([cited.series, cited.mark]),
        pinOf('oscola', cited.pin, words),
        endOf('oscola', cited, words),
      ]),
    treaty: (cited, words) =>
      spaced([
        cited.title,
        brackets(commas([dated('cite.adopted', cited.date, words), dated('cite.inForce', cited.inForceFrom, words)])),
        cited.mark,
        pinOf('oscola', cited.pin, words),
        endOf('oscola', cited, words),
      ]),
    law: (cited, words) =>
      spaced([
        commas([cited.title, cited.mark, dateOf('oscola', cited, words)]),
        brackets(cited.body),
        pinOf('oscola', cited.pin, words),
        endOf('oscola', cited, words),
      ]),
    page: (cited, words) => pageForm('oscola', cited, words, quoted(cited.title, words, 'single')),
  },
  chicago: {
    document: (cited, words) =>
      commas([
        spaced([
          commas([cited.body, cited.title, cited.mark ?? cited.series, pinOf('chicago', cited.pin, words)]),
          brackets(dateOrNone('chicago', cited, words)),
        ]),
        endOf('chicago', cited, words),
      ]),
    treaty: (cited, words) =>
      commas([
        cited.title,
        pinOf('chicago', cited.pin, words),
        dateOrNone('chicago', cited, words),
        cited.mark,
        endOf('chicago', cited, words),
      ]),
    law: (cited, words) =>
      commas([
        spaced([
          commas([cited.title, cited.mark, pinOf('chicago', cited.pin, words)]),
          brackets(commas([cited.body, dateOrNone('chicago', cited, words)])),
        ]),
        endOf('chicago', cited, words),
      ]),
    page: (cited, words) => pageForm('chicago', cited, words, quotedComma(cited.title, words)),
  },
  apa: {
    document: (cited, words) =>
      spaced([
        stopped(cited.body ?? ''),
        `(${dateOrNone('apa', cited, words)}).`,
        cited.title,
        brackets(commas([cited.mark ?? cited.series, pinOf('apa', cited.pin, words)])),
        endOf('apa', cited, words),
      ]),
    treaty: (cited, words) =>
      spaced([
        commas([
          cited.title,
          pinOf('apa', cited.pin, words),
          cited.date === undefined ? words.t('cite.undated') : words.date(cited.date, 'month'),
          cited.mark,
        ]),
        endOf('apa', cited, words),
      ]),
    law: (cited, words) =>
      spaced([
        commas([
          spaced([cited.title, cited.translation && `[${cited.translation}]`]),
          cited.mark,
          pinOf('apa', cited.pin, words),
        ]),
        brackets(commas([cited.body, cited.date?.slice(0, 4) ?? words.t('cite.undated')])),
        endOf('apa', cited, words),
      ]),
    page: (cited, words) => pageForm('apa', cited, words, cited.title),
  },
};

export function formatCitation(style: Style, cited: Citable, words: CiteWords): string {
  const text = FORMS[style][cited.kind](cited, words);
  // An address at the end of a reference of the APA is not to be mistaken for one with a full stop.
  return style === 'apa' ? text : stopped(text);
}

function oasForm(cited: Citable, words: CiteWords, names: readonly (string | undefined)[], title: string): string {
  const { t } = words;
  const date = cited.date === undefined ? `[${t('cite.undated')}]` : words.date(cited.date, ORDERS.oas);
  const facts = commas([cited.place, date, cited.series, pinOf('oas', cited.pin, words)]);
  const head = commas(names);
  return `${stopped(title === '' ? commas([head, facts]) : `${head}, ${title} ${facts}`)} ${endOf('oas', cited, words)}`;
}

function pageForm(style: Style, cited: Citable, words: CiteWords, title: string): string {
  const { version = '', address, day } = cited;
  return words.t(`cite.${style}.page`, { title, version, date: dateOrNone(style, cited, words), address, day });
}

/** That the atlas holds a digest or the official text, where, and the day of the visit. */
function endOf(style: Style, { address, day, isOfficial = false }: Citable, { t }: CiteWords): string {
  return t(isOfficial ? `texts.cite.${style}` : `cite.${style}.end`, { address, day });
}

function dateOf(style: Style, { date }: Citable, words: CiteWords): string | undefined {
  return date === undefined ? undefined : words.date(date, ORDERS[style]);
}

function dateOrNone(style: Style, cited: Citable, words: CiteWords): string {
  return dateOf(style, cited, words) ?? words.t('cite.undated');
}

function dated(key: 'cite.adopted' | 'cite.inForce', date: string | undefined, words: CiteWords): string | undefined {
  return date === undefined ? undefined : words.t(key, { date: words.date(date, 'day') });
}

/** `text` as it stands within the quotation marks of either kind. */
export function listQuoted(text: string, words: CiteWords): string[] {
  return [quoteWithin(text, words, 'single'), quoteWithin(text, words, 'comma')];
}

function quoted(text: string, words: CiteWords, how: 'single' | 'comma'): string {
  return words.t(`cite.quoted.${how}`, { text: quoteWithin(text, words, how) });
}

function quoteWithin(text: string, { t }: CiteWords, how: 'single' | 'comma'): string {
  const inner = how === 'single' ? 'cite.quoted.single.inner' : 'cite.quoted.inner';
  return text.replace(/["“«]\s?([^"“”«»]+?)\s?["”»]/gu, (_, part: string) => t(inner, { text: part }));
}

/** With the comma that follows, which English sets within the quotation marks. */
function quotedComma(text: string, words: CiteWords): string {
  return quoted(text, words, 'comma');
}

function commas(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function spaced(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function brackets(text: string | undefined): string {
  return text ? `(${text})` : '';
}

function stopped(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
