// What readers see rests on sources. What was not found stands under "unseen", where the evidence shows it as such.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { listValues, placeAt, type ContentValue } from '../list-values.ts';
import type { Rule } from '../rule.ts';

const NAME = 'fact-not-from-memory';

/** Ways of saying that a fact rests on nothing, wherever they stand. "Recalled" as the verb of a resolution is not one. */
const FROM_MEMORY = phrases('from memory', '(?:from|by|of) general knowledge', 'recalled from');

/**
 * Ways of saying that something was not seen or is a guess. In a digest they may be the words of the law ("whoever is believed to
 * be a victim"); in what editors note of a fact they are not.
 */
const NOT_SEEN = phrases(
  'general knowledge',
  '(?:not|never) (?:yet )?(?:been )?(?:consulted|found|located|opened|read|seen|verified)',
  'could not be (?:consulted|found|located|opened|read|seen|verified)',
  'no source (?:was|were|is|has been) (?:found|seen)',
  'unseen',
  'believed',
  'presumably',
  'nobody (?:has )?(?:checked|looked)',
  'no (?:se |fue |fueron |ha sido |han sido |se ha |se han |se pudo )(?:consult|encontr|hall|localiz|verific|vist)\\p{L}*',
  'conocimiento general',
  'de memoria',
  'presumiblemente',
  'não (?:se |foi |foram |se pôde )?(?:consult|encontr|localiz|verific|vist)\\p{L}*',
  'conhecimento geral',
  'de memória',
  'presumivelmente',
  "(?:n’|n')(?:a|ont) (?:pas|pu) (?:être |été )?(?:consult|ouvert|trouv|vérifi|vu)\\p{L}*",
  '(?:pas|non) (?:consulté|ouvert|trouvé|vérifié|vu)e?s?',
  'connaissances? générales?',
  'de mémoire',
);

/** Keys under which editors say something of a fact. */
const NOTES: ReadonlySet<string> = new Set([
  'locus',
  'note',
  'notes',
  'numberingNote',
  'penaltyNote',
  'reason',
  'role',
  'weaker',
]);

export const factNotFromMemory: Rule = {
  name: NAME,
  summary:
    'No text speaks of memory, belief or things not seen: they stand under "unseen". A treaty action with a day has a source.',
  check({ corpus, texts, kept, values = listValues }) {
    const found = (file: string, text: string) =>
      kept
        ? kept.take(`${NAME} ${file}`, [text], () => checkText(file, text, values(file, text)))
        : checkText(file, text, values(file, text));
    return [
      ...[...texts].flatMap(([file, text]) => found(file, text)),
      ...corpus.countries.flatMap(({ treaties, placeOf }) =>
        Object.entries(treaties).flatMap(([id, { signed, bound, evidence }]) =>
          evidence || (signed === null && bound === null)
            ? []
            : [
                issueAt(
                  placeOf(`treaties.${id}.${bound === null ? 'signed' : 'bound'}`),
                  NAME,
                  `"${String(bound ?? signed)}" has no source. Add "evidence", or write null: the action then stands as "to be verified".`,
                ),
              ],
        ),
      ),
    ];
  },
};

function checkText(file: string, text: string, values: readonly ContentValue[]): Issue[] {
  return values.flatMap((value) => {
    const { key, start, end } = value;
    if (key === 'unseen') return [];
    // What became of a recommendation may be that nothing was found: that is a verdict, as notes of a list are its method.
    const isMethod = file.includes('/vocabularies/') || (file.endsWith('/uptake.yml') && key === 'reason');
    const found = (NOTES.has(key) && !isMethod ? [...FROM_MEMORY, ...NOT_SEEN] : FROM_MEMORY)
      .map((pattern) => pattern.exec(value.text))
      .find((match) => match !== null);
    if (!found) return [];
    const written = found[0].replace(/\s+/g, ' ');
    // A folded text stands in the file otherwise than it reads: the place is that of the same words with any white space.
    const at = phrase(found[0].replace(/[^\p{L}\p{N}\s]/gu, '.')).exec(text.slice(start, end))?.index ?? 0;
    return [
      issueAt(
        placeAt(file, text, start + at),
        NAME,
        `"${written}" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.`,
      ),
    ];
  });
}

/** Patterns of whole words, with any white space between them. */
function phrases(...all: string[]): RegExp[] {
  return all.map(phrase);
}

function phrase(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.trim().replace(/\s+/g, '\\s+')})(?![\\p{L}\\p{N}])`, 'iu');
}
