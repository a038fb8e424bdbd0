// The official form of a mark, for headings, citations and the answers of the search box.
// Called by find-named and the rule symbol-valid; parseSymbol reads it back.
import type { OfficialSymbol } from './parse-symbol.ts';

/**
 * Prints a mark as its issuing body does: `AG/RES. 2348 (XXXVII-O/07)`, `RTP-II/doc.5/09 rev. 9`, `A/RES/55/25, annex II`,
 * `E/2002/68/Add.1`, `ILO P029`. A lookup by a bare number has no official form and is printed short: `res. 2348/07`.
 * The shelf mark (`OEA/Ser.K/XXXIX.2`) is printed only where it is the whole mark. Parsing the result gives the same key.
 */
export function formatSymbol(symbol: OfficialSymbol): string {
  // It has its suffixes as written.
  if (symbol.part !== undefined) return symbol.part;
  const isUn = /^(?:un|hrc|ctoc)/.test(symbol.system);
  let text = formatMark(symbol);
  // The key alone keeps the order in which suffixes are printed.
  for (const suffix of symbol.key.split('+').slice(1)) {
    const [name = '', value = ''] = suffix.split('.');
    if (name === 'annex') text += `, annex ${formatOrdinal(value)}`;
    else text += isUn ? `/${name.charAt(0).toUpperCase()}${name.slice(1)}.${value}` : ` ${name}. ${value}`;
  }
  return symbol.decision ? `${text} (decision ${symbol.decision})` : text;
}

function formatMark(symbol: OfficialSymbol): string {
  const { system, number = 0, session = 0, code } = symbol;
  const year = formatYear(symbol);
  const type = symbol.sessionType?.toUpperCase();
  const unNumber = session ? `${type ? `${type}-` : ''}${session}/${number}` : String(number);
  switch (system) {
    case 'un-ga-res':
      // Numbers ran on through all sessions until the thirtieth (1975); since then each session has its own.
      return `A/RES/${session > 30 || type ? unNumber : `${number}${formatSession(symbol)}`}`;
    case 'hrc-res':
      return `A/HRC/RES/${unNumber}`;
    case 'un-doc':
    case 'ctoc':
      return (symbol.path ?? '').toUpperCase();
    case 'ag-doc':
    case 'cp-doc':
    case 'remja':
    case 'oas-meeting-doc':
      return formatOasDocument(symbol) + year;
    case 'oas-series':
      return formatSeries(symbol.series ?? '');
    case 'ilo':
      return code === 'p'
        ? `ILO P${String(number).padStart(3, '0')}`
        : `ILO ${code === 'c' ? 'Convention' : 'Recommendation'} No. ${number}`;
    case 'treaty': {
      const series = symbol.treatySeries ? `OAS Treaty Series No. ${symbol.treatySeries}` : '';
      return code ? code.toUpperCase() + (series && ` (${series})`) : series;
    }
    case 'unts': {
      const numbers = symbol.numberTo ? `Nos. ${number}-${symbol.numberTo}` : number ? `No. ${number}` : '';
      return `UNTS ${[symbol.volume ? `vol. ${symbol.volume}` : '', numbers].filter(Boolean).join(', ')}`;
    }
    case 'number':
      return `${symbol.kind ? `${symbol.kind}. ` : ''}${symbol.pair ?? `${number}${session ? formatSession(symbol) : year}`}`;
    default:
      return `${system.toUpperCase().replace('-', '/')}. ${number}${symbol.yearOnNumber || !session ? year : ''}${formatSession(symbol)}`;
  }
}

/** ` (XXXVII-O/07)`, ` (1503/05)`, ` (IV)`; the councils CP and CD write figures. */
function formatSession({ system, session, sessionType, year }: OfficialSymbol): string {
  if (!session) return '';
  const ordinal = /^c[dp]/.test(system) ? session : formatOrdinal(session);
  return ` (${ordinal}${sessionType ? `-${sessionType.toUpperCase()}` : ''}${formatYear({ year })})`;
}

function formatOasDocument({ body = '', paper, number }: OfficialSymbol): string {
  const place = body.toUpperCase().replace(/\d+/g, formatOrdinal);
  if (!number) return place;
  return `${place}${paper === '-' ? '-' : paper === 'inf' ? '/INF.' : '/doc.'}${number}`;
}

/** `p/35 o 2` → `OEA/Ser.P/XXXV-O.2`. */
function formatSeries(series: string): string {
  const figures = series.replace(/(?<=\/)\d+/g, formatOrdinal).replace(/ ([oe])[ -]/, '-$1 ');
  return `OEA/Ser.${figures.toUpperCase().replace(/ /g, '.')}`;
}

function formatYear({ year }: { readonly year?: number | undefined }): string {
  if (!year) return '';
  // Two digits stand for the years from 1948 to 2047, as parseSymbol reads them.
  return `/${year >= 1948 && year < 2048 ? String(year).slice(-2) : year}`;
}

function formatOrdinal(value: number | string): string {
  return Number(value) < 90 ? toRoman(Number(value)).toUpperCase() : String(value);
}

/** 37 → `xxxvii`, up to 89. */
export function toRoman(value: number): string {
  const tens = 'x'
    .repeat(value / 10)
    .replace('xxxxx', 'l')
    .replace('xxxx', 'xl');
  return (
    tens +
    'i'
      .repeat(value % 10)
      .replace('iiiii', 'v')
      .replace('viiii', 'ix')
      .replace('iiii', 'iv')
  );
}
