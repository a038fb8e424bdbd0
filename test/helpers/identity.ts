// What the atlas of the project is called and about, for tests of what is told of it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { IdentitySchema } from '../../src/schemas/identity.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { ownTranslator, type Translate } from '../../src/words/translate.ts';

const { entries } = parse(readFileSync('content/atlas.yml', 'utf8')) as { entries: unknown[] };

export const IDENTITY = IdentitySchema.parse(entries[0]);

/** The words of the project's own site in `language`. */
export function ownWordsIn(language: Language): Translate {
  return ownTranslator({ identity: IDENTITY, vocabularies: { criteria: [] } }, language);
}
