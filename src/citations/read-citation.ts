// The one reader of citations: what a text names of a work or law, and of its provisions. Called by the box in the header, the results
// page, the field `symbol:` and the linter; find-cited looks up what is read.
import { findSymbolInText } from './find-symbol-in-text.ts';
import { listNames, saysLaw } from './law-words.ts';
import type { OfficialSymbol } from './parse-symbol.ts';
import type { ProvisionNumber } from './provision-number.ts';
import { takeBareProvision, takeProvision } from './read-provision.ts';
import { spaceCitation } from './space-citation.ts';
import { toPlain } from '../text/to-plain.ts';
import { listWholeNames } from './whole-name.ts';

/** A citation as it is written, in no language; what it does not say is undefined or empty. */
export interface Citation {
  /** The official mark, or a number that may be one: `AG/RES. 2348 (XXXVII-O/07)`, `2348`. */
  mark: OfficialSymbol | undefined;
  provision: ProvisionNumber | undefined;
  /** Numbers and words that tell a law, a treaty or a state, the mark among them: `Ley 26.364 art 2` → `26364`. */
  names: readonly string[];
  /** Whether it says that it is a law, and whether it may cite one: it has a number, or is one word in capitals. */
  saysLaw: boolean;
  mayBeLaw: boolean;
  /** The text as the name of one record, as it is and without a last bracket. */
  wholes: readonly string[];
  /** The text without the provision, and without the mark too. */
  rest: string;
  beside: string;
}

const LONGEST = 1000;

/**
 * Reads `text`: `art. 145 bis AR`, `2348 3.d`, `Ley 26.364 art 2`, `what does AG/RES. 2348 ¶3(d) say`, `ar-ley-26364#art-2`. A number
 * counts as a provision behind a word or sign such as `art.`, `s.` or `¶`; beside a mark also alone. Of more than 1,000 signs nothing.
 */
export function readCitation(text: string): Citation {
  const whole = text.length > LONGEST ? '' : spaceCitation(text);
  const announced = takeProvision(whole);
  const found = findSymbolInText(announced.rest);
  const besideMark = found?.rest ?? announced.rest;
  const bare =
    found && !announced.provision ? takeBareProvision(besideMark) : { provision: undefined, rest: besideMark };
  return {
    mark: found?.symbol,
    provision: announced.provision ?? bare.provision,
    names: listNames(announced.rest),
    saysLaw: saysLaw(announced.rest),
    mayBeLaw: /\d{2}/.test(announced.rest) || /^[A-Z]{3,8}$/.test(announced.rest),
    wholes: listWholeNames(toPlain(text)),
    rest: announced.rest,
    beside: bare.rest,
  };
}
