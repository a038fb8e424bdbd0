// What readers see rests on sources. What was not found stands under "unseen", where the evidence shows it as such.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import type { Rule } from '../rule.ts';

const NAME = 'fact-not-from-memory';

/** Ways of saying that a fact was not seen in a source. "Recalled" as the verb of a resolution is not one. */
const PHRASES = [
  /general knowledge/i,
  /from memory/i,
  /\brecalled from\b/i,
  /\bbelieved\b/i,
  /\b(?:not|never) (?:been )?seen\b/i,
  /\bunseen\b(?!:|=)/i,
  /\bno source (?:was|were|is) seen\b/i,
  /\bnot verified\b/i,
] as const;

export const factNotFromMemory: Rule = {
  name: NAME,
  summary:
    'No text speaks of memory, belief or things not seen: they stand under "unseen". A treaty action with a day has a source.',
  check({ corpus, texts }) {
    return [
      ...[...texts].flatMap(([file, text]) => checkText(file, text)),
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

function checkText(file: string, text: string): Issue[] {
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*#/.test(line)) return [];
    for (const phrase of PHRASES) {
      const found = phrase.exec(line);
      if (found)
        return [
          issueAt(
            { file, line: index + 1, column: found.index + 1 },
            NAME,
            `"${found[0]}" has no place in what readers see. Say what is known, and put what was not found under "unseen"; without a source, leave the fact out.`,
          ),
        ];
    }
    return [];
  });
}
