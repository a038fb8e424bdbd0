// Whether an answer of a reader is right, whatever its case, accents and signs. Pure; called by the script of the lessons.
import { foldText } from '../../text/fold-text.ts';

const plain = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @param wanted it holds one spelling of each, as whole words */
export function isRight(answer: string, wanted: readonly (readonly string[])[]): boolean {
  const given = ` ${plain(answer)} `;
  return wanted.every((spellings) => spellings.some((spelling) => given.includes(` ${plain(spelling)} `)));
}
