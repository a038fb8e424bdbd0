// Characters that cannot be seen, that turn the text round, or that show a text decoded wrongly; blanks in place of words.
import { CONCLUSIONS, LAW, MEETING, MINIMAL, RESOLUTION } from '../../helpers/make-content.ts';
import { change, digest, put, type Fault } from './fault.ts';
import { guidePath } from './guides.ts';

const SEEN = 'text-can-be-seen';
const title = (what: string, text: string, rule = SEEN) =>
  change(what, rule, RESOLUTION, 'en: Fighting trafficking', `en: ${text}`);

export const LETTER_FAULTS: Fault[] = [
  title('a zero-width space', 'Fighting\u200B trafficking'),
  title('a soft hyphen', 'Fighting traf\u00ADficking'),
  title('a word joiner', 'Fighting\u2060 trafficking'),
  title('a direction override', 'Fighting \u202Etrafficking'),
  title('a direction isolate', 'Fighting \u2066trafficking\u2069'),
  title('a right-to-left mark', 'Fighting\u200F trafficking'),
  title('a byte order mark within', 'Fighting\uFEFF trafficking'),
  title('a bell', 'Fighting\u0007 trafficking'),
  title('a NUL', 'Fighting\u0000 trafficking'),
  title('a control of C1', 'Fighting\u009B trafficking'),
  title('a line separator', 'Fighting\u2028 trafficking'),
  title('a letter of private use', 'Fighting\uE001 trafficking'),
  title('a tag letter', 'Fighting\u{E0041} trafficking'),
  title('a filler letter', 'Fighting\u3164 trafficking'),
  title('a replacement character', 'Fighting traf\uFFFDcking'),
  title('an accent decoded twice', 'Reuni\u00C3\u00B3n'),
  title('an apostrophe decoded twice', 'Fighters\u00E2\u20AC\u2122 trafficking'),
  title('a blank decoded twice', 'Fighting\u00C2\u00A0trafficking'),
  title('an escape of YAML', '"Fighting \\u202etrafficking"'),
  title('a NUL as an escape', '"Fighting \\0trafficking"'),
  title('an escape of the terminal', '"Fighting \\e[31mtrafficking"'),
  title('a line break as an escape', '"Fighting\\ntrafficking"'),
  title('blanks in place of a title', "'   '", 'value-not-blank'),
  title('a no-break space in place of a title', '"\u00A0"', 'value-not-blank'),
  title('nothing in place of a title', "''", 'value-not-blank'),
  title('a blank before a title', "' Fighting'", 'value-not-blank'),
  change('blanks in an attribute', 'value-not-blank', LAW, 'label="Art. 2"', 'label="  "'),
  change('nothing in an attribute', 'value-not-blank', LAW, 'label="Art. 2"', 'label=""'),
  digest('a direction override in a digest', SEEN, 'Poverty \u202Eexposes.'),
  digest('an override as a reference', 'mdx-as-written', 'Poverty &#x202e;exposes.'),
  digest('a named letter that cannot be seen', 'mdx-as-written', 'Poverty&ZeroWidthSpace; exposes.'),
  change('a control character in an attribute', SEEN, LAW, 'label="Art. 2"', 'label="Art.\u0085 2"'),
  change('an override in a guide', SEEN, guidePath('es', 'about.mdx'), 'Guide of', 'Guide \u202Eof'),
  change('an override in a list', SEEN, 'vocabularies/topics.yml', 'es: Prevención', 'es: Prevenci\u202Eón'),
  change(
    'a symbol in small letters',
    'symbol-valid',
    RESOLUTION,
    'symbol: AG/RES. 2010 (XXXIV-O/04)',
    'symbol: ag res 2010 xxxiv o/04',
  ),
  change(
    'a symbol of full width',
    'symbol-valid',
    RESOLUTION,
    'symbol: AG/RES. 2010',
    'symbol: ＡＧ／ＲＥＳ. ２０１０',
  ),
  change(
    'a mark of conclusions in small letters',
    'symbol-valid',
    CONCLUSIONS,
    'symbol: RTP-I/doc.5/06',
    'symbol: rtp-i DOC 5/06',
  ),
  put(
    'a file of another encoding',
    'file-is-utf8',
    MEETING,
    Buffer.from((MINIMAL[MEETING] ?? '').replace('place: Isla', 'place: Panamá'), 'latin1'),
  ),
  put('a file of two-byte letters', 'file-is-utf8', MEETING, Buffer.from(`\uFEFF${MINIMAL[MEETING] ?? ''}`, 'utf16le')),
  put(
    'many blanks',
    'text-is-clean',
    MEETING,
    (MINIMAL[MEETING] ?? '').replace('host: null', `host: null${' '.repeat(80_000)}`),
    'host: null',
  ),
  {
    what: 'many empty lines',
    rule: 'text-is-clean',
    place: `content/${MEETING}:${(MINIMAL[MEETING] ?? '').split('\n').length - 1}`,
    files: { [MEETING]: `${MINIMAL[MEETING] ?? ''}${'\n'.repeat(200_000)}` },
  },
];
