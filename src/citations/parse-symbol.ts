// The official mark of a document as a value, from whatever a reader typed or an editor wrote.
// Called by the reader of citations, the corpus and the rule symbol-valid; runs anywhere.
import { foldText } from '../text/fold-text.ts';
import { toRoman } from './format-symbol.ts';

/** A resolution (`res`), or a declaration or decision (`dec`), with a running number: `AG/RES.`, `AG/DEC.`, `CP/RES.`, `CIM/RES.`, `CD/RES.` */
type ActSystem = `${'ag' | 'cp' | 'cim' | 'cd' | 'cidi' | 'ces'}-${'res' | 'dec'}`;

/** The numbering that a mark belongs to. `oas-series` is a shelf mark (`OEA/Ser.K/XXXIX.2`), `number` a lookup by a bare number. */
type SymbolSystem =
  | ActSystem
  | 'ag-doc'
  | 'cp-doc'
  | 'remja'
  | 'oas-meeting-doc'
  | 'oas-series'
  | 'un-ga-res'
  | 'hrc-res'
  | 'un-doc'
  | 'ctoc'
  | 'ilo'
  | 'treaty'
  | 'unts'
  | 'summit'
  | 'number';

/**
 * An official mark, in parts. A part that the text does not give is absent. Text is lower case, except `part`; roman numerals are figures.
 *
 * `key` is the normal form, equal for two spellings of one mark and different for two marks:
 * `ag-res;number=2348;session=37;sessionType=o;year=2007`. Suffixes follow `+` in printed order (`+annex.2`, `+rev.9`), since
 * `Add.1/Rev.2` and `Rev.2/Add.1` are two marks. A shorter citation has a shorter key: compare what is asked with what is
 * held by `matchSymbols`, not by key.
 */
export interface OfficialSymbol {
  system: SymbolSystem;
  key: string;
  /** Serial number: 2348 in `AG/RES. 2348`, 7 in `RTP-II/doc.7/09`, 194 in `A/RES/63/194`. */
  number?: number;
  /** Last number of a range: 8640 in `UNTS vol. 596, Nos. 8638-8640`. */
  numberTo?: number;
  /** Session or meeting of an act: 37 for `XXXVII-O`, 1503 for `(1503/05)`, 63 for `A/RES/63/194`. Of OAS documents see `body`. */
  session?: number;
  /** `o` regular and `e` special session, `r` regular meeting of a council; `s` and `es` special and emergency session of the UN. */
  sessionType?: 'o' | 'e' | 'r' | 's' | 'es';
  /** Year, in four figures. */
  year?: number;
  /** True where the number carries the year as well: `CIM/RES. 225/02 (XXXI-O/02)`. Not in the key. */
  yearOnNumber?: true;
  /** Body of an OAS document, or the meeting itself, with session: `rtp-2`, `gt/dot-1`, `cp/csh`. */
  body?: string;
  /** Kind of an OAS document: `doc`, `inf`, or `-` for a number set on the body as in `GT/RTP-15/05`. */
  paper?: 'doc' | 'inf' | '-';
  /** Path of a UN document without suffixes: `a/hrc/7/8`, `ctoc/cop/2008/l.3`. */
  path?: string;
  /** `c`, `p` or `r` (convention, protocol, recommendation) of an ILO standard; mark of an inter-American treaty: `b-57`. */
  code?: string;
  /** Number in the OAS Treaty Series. */
  treatySeries?: number;
  /** Volume in the United Nations Treaty Series. */
  volume?: number;
  /** Summit of the Americas and its document, as written: `Third Summit of the Americas, Plan of Action`. */
  part?: string;
  /** Decision that a draft became: `4/4`. Not in the key. */
  decision?: string;
  /** In a lookup: which word came with the number, resolution (`res`), or declaration or decision (`dec`). */
  kind?: 'res' | 'dec';
  /** In a lookup: session and number, `7/29`; the same figures may also be number and year. */
  pair?: string;
  /** Shelf mark after `OEA/Ser.`: `k/39 2`. In the key only where it is the whole mark. */
  series?: string;
  annex?: number;
  rev?: number;
  add?: number;
  corr?: number;
}

type Parts = Record<string, string | number | boolean>;

// The patterns read what `tidy` leaves: `ag/res 2348(37 o/07`, `rtp 2/doc 5/09`, `a/res/55/25`, `b-57(oas treaty series no 79`.
// In them `#` is a digit, `_` a slash or space, `~` "No." or nothing; `<name>` is a field of the symbol in the form given here, or
// else a figure; `<name2>` is the same field at another place.
const FORMS: Readonly<Record<string, string>> = {
  number: '[1-9]#{0,3}(?!#)',
  year: '(?:19|20)?##(?!#)',
  sessionType: 'e?s|[oer]',
  kind: 'res|dec',
};
// Without its bracket a session needs a year: in `AG/RES. 2348 3` the 3 may be a paragraph.
const SESSION = '(?:(?:[(]| (?=#+[ oer]*[/-]))<session>(?: <sessionType>)?(?:[ /-]<year>)?)?';
const YEAR = '(?:(?:[/-]| of | de )<year2>)?';
const UN = '_?res[a-z]*_(?:(?:<sessionType>[ -])?(?<session>##?)_<number>';
// "Dec. 2007" is a month: no declaration has a number of four digits.
const WORD = '(?!dec[a-z]* ~####)<kind>(?:ol[a-z]*|is[a-z]+|lara[a-z]+)? ~';

const RULES = [
  ['act', `(?<organ>ag|cp|cim|cd|cidi|ces)_?<kind>[a-z]*_~<number>${YEAR}${SESSION}`],
  ['un-ga-res', `a${UN}|<number2>(?:[(](?<session2>##?))?)`],
  ['hrc-res', `(?:a_)?hrc${UN})`],
  ['un-doc', '(?<path>(?:[aes]|st|hr|ctoc|crc|cat|ccpr|cedaw)(?:/[a-z]{1,5}(?=/)|/(?:[a-z]{1,5}[ -])?#{1,4}){2,7})'],
  [
    'doc',
    '(?<body>(?:[a-z]{2,8}(?: ##?_|/)|(?:ag|cp|rtp|penal) ){1,4})(?<paper>doc|inf)[a-z]* ~<number>(?:[ /-]<year>)?',
  ],
  ['-', '(?<body>(?:(?:[a-z]{2,8}/)+|(?:cp|gt) )[a-z]{2,8}) <number>[/-]<year>'],
  ['meeting', '(?<body>(?:remja|rtp) ##?)'],
  [
    'ilo',
    '(?=.*(?:ilo|oit)|[cpr][- ]###$|conv[a-z]+ ~###$)(?:(?:ilo|oit) )?(?<code>[cpr])(?:onv[a-z]+|rot[a-z]+|eco[a-z]+)?[ -]~0*<number>(?: [a-z ]{0,7}(?:ilo|oit))?',
  ],
  ['treaty', '(?=.*#)(?<code>[ab]-##)?[ (]?(?:oas treaty series[ ,]~<treatySeries>)?'],
  ['unts', '(?=.*#)unts(?: (?:vol )?(?<volume>#{1,4})(?![#-]))?(?:[ ,]nos? (?<number>#+)(?:-<numberTo>)?)?'],
  ['summit', '(?<part>(?!the )[a-z]+ summit of the americas(?:,(?:declar|plan|mandate|region)[a-z ]+)?)'],
  ['number', `(?:${WORD}(?<pair>[1-9]#?/[1-9]#{0,2})(?: of the human rights council)?|(?<pair2>[1-9]#/[1-9]##))`],
  ['number', `${WORD}<number>${YEAR}${SESSION}`],
  ['number', `(?<number>[1-9]##{1,2})(?:/<year2>)?${SESSION}`],
].map(([rule = '', pattern = '']) => {
  const source = pattern.replace(
    /(?<!\(\?)<(\w+?)(\d?)>/g,
    (_, name: string, place: string) => `(?<${name}${place}>${FORMS[name] ?? '#+'})`,
  );
  return [
    rule,
    RegExp(`^${source.replace(/_/g, '[ /]').replace(/~/g, '(?:n[a-z]{0,2} )?').replace(/#/g, '\\d')}$`),
  ] as const;
});

const CONTROL = /[^\P{Cc}\s]/u;
const SERIES = /^(?:oea|oas)[ /]ser ([a-z](?:[ /](?:\d+|[oe](?=[ -]\d)))*)(?![a-z\d])[ /,]*/;
const SUFFIX = /[ /,(]+(?:(rev|add|corr|ann?ex)[a-z]* (\d{1,3})|decision (\d+\/\d+))$/;

/**
 * Reads an official mark: `AG/RES. 2348 (XXXVII-O/07)`, `agres2348`, `résolution 2348`, `RTP II doc 7/09`,
 * `OEA/Ser.K/XXXIX.2 RTP-II/doc.7/09`, `A/RES/55/25, annex II`, `REMJA 5`, `C189`. Case, spaces, accents, typographic dashes,
 * full-width letters and missing dots, slashes and hyphens do not matter. A bare number of three or four digits, or a number behind
 * "resolution", "declaration" or "decision" in the four languages, is a lookup (system `number`).
 * Gives undefined for all that is no mark: words, `AG/RES.` without number, `art. 3`, `Ley 26.364`, dates, control
 * characters, more than 200 characters.
 */
export function parseSymbol(text: string): OfficialSymbol | undefined {
  let mark = text.length > 200 || CONTROL.test(text) ? '' : tidy(text);
  const extra: Parts = {};
  let suffixes = '';
  mark = mark.replace(SERIES, (_, series: string) => {
    extra.series = series.replace(/^(.) /, '$1/');
    return '';
  });
  if (!mark && extra.series) return { ...extra, system: 'oas-series', key: `oas-series;${extra.series}` };
  for (let found; (found = SUFFIX.exec(mark)); mark = mark.slice(0, found.index)) {
    const [, name, value, decision] = found;
    if (name) {
      const field = name === 'anex' ? 'annex' : name;
      extra[field] = Number(value);
      suffixes = `+${field}.${extra[field]}${suffixes}`;
    } else if (decision) extra.decision = decision;
  }
  // "Resolution AG/RES. 2348", "documento RTP-II/doc.7/09": the word says nothing that the mark does not.
  mark = mark.replace(/^(?:res|dec|doc)[a-z]+ (?=[a-mo-z])/, '');
  for (const [rule, pattern] of RULES) {
    const groups = pattern.exec(mark)?.groups;
    const parts = groups && toParts(rule, groups);
    if (!parts) continue;
    const { system, ...identity } = parts;
    const key = Object.entries(identity)
      .filter(([name]) => name !== 'yearOnNumber')
      .sort()
      .map(([name, value]) => `;${name}=${value}`)
      .join('');
    if (parts.part) parts.part = text.trim();
    // The names in the patterns are the names of the fields.
    return { ...parts, ...extra, system: system as SymbolSystem, key: `${system}${key}${suffixes}` };
  }
  return undefined;
}

/** The fields that a pattern took, or undefined where they contradict each other or say too little. */
function toParts(system: string, groups: Record<string, string | undefined>): Parts | undefined {
  const parts: Parts = { system };
  for (const [place, value] of Object.entries(groups)) {
    if (!value) continue;
    const name = place.replace(/\d/, '');
    const part = name === 'year' ? toYear(value) : Number(value) || value;
    if (name in parts) {
      if (parts[name] !== part) return undefined;
      parts.yearOnNumber = true;
    }
    parts[name] = part;
  }
  const { organ, kind, body, year, session } = parts;
  const { path } = groups;
  if (organ) {
    parts.system = `${organ}-${kind}`;
    delete parts.organ;
    delete parts.kind;
  }
  if (path) {
    parts.path = path.replace(/([a-z])[ -](?=\d)/g, '$1.');
    if (/^ctoc/.test(parts.path)) parts.system = 'ctoc';
  }
  if (body) {
    parts.body = String(body)
      .replace(/[ /]$/, '')
      .replace(/ (?=\d)/g, '-')
      .replace(/ /g, '/');
    parts.system = /^(?:ag|cp)\b/.test(parts.body)
      ? `${parts.body.slice(0, 2)}-doc`
      : /^remja/.test(parts.body)
        ? 'remja'
        : 'oas-meeting-doc';
    if (system === '-') parts.paper = system;
  }
  // "(2007)" is a year, unless a council held so many meetings.
  if (!year && Number(session) > 1900 && Number(session) < 2100) {
    parts.year = Number(session);
    delete parts.session;
  }
  return parts;
}

/** One spelling for all: no accents, capitals, dots or closing brackets, roman numerals as figures, a space between letters and figures. */
function tidy(text: string): string {
  return (
    foldText(text)
      .replace(/[\s."'“”‘’«»°)\]]+/g, ' ')
      .replace(/ ?[\p{Pd}−] ?/gu, '-')
      .replace(/\b(remja|rtp)(?=[ivx]+\b)/g, '$1 ')
      .replace(/(?<=[a-z]{2})(?=\d)|(?<=\d)(?=[a-z])/g, ' ')
      .replace(/\b([a-z])(?=\d)/g, '$1-')
      .replace(/(?<!\b[a-z]|\d)-|-(?!\d)/g, ' ')
      .replace(/\b(?!l\b)[ivxl]+\b/g, fromRoman)
      // The source documents print `(XXXVI-0/06)`.
      .replace(/ 0(?=[/-])/g, ' o')
      .replace(/ ?([/(,]) ?/g, '$1')
      .replace(/^[ (]+|[ ,;:?!]+$/g, '')
  );
}

function toYear(text: string): number {
  const year = Number(text);
  // The OAS was founded in 1948: lower pairs of digits belong to this century.
  return year + (year < 48 ? 2000 : year < 100 ? 1900 : 0);
}

/** `iv` → `4`; what is no such number stays. */
export function fromRoman(word: string): string {
  let value = 89;
  while (value && toRoman(value) !== word) value--;
  return String(value || word);
}
