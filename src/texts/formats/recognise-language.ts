// The language in which a document is written, by its words. Called by the importer where neither caller nor document says it.
import { eld } from 'eld/small';
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { ImportRefusal, type Block } from '../blocks.ts';

/** Letters that are looked at: more tell no more. */
const LOOKED_AT = 20_000;

const isOurs = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/** @throws ImportRefusal for a language that the atlas does not have, or too little text to tell */
export function recogniseLanguage(name: string, blocks: readonly Block[]): Language {
  let text = '';
  for (const block of blocks) if (block.kind === 'paragraph' && text.length < LOOKED_AT) text += `${block.text}\n`;
  const { language } = eld.detect(text.slice(0, LOOKED_AT));
  if (isOurs(language)) return language;
  const called = language === '' ? undefined : new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  throw new ImportRefusal(
    called === undefined
      ? `"${name}" has too few words to tell its language. Name it: --lang ${LANGUAGES.join(', --lang ')}.`
      : `"${name}" reads as ${called} ("${language}"), and the atlas has texts in ${LANGUAGES.join(', ')} alone. If it is one of these all the same, name it: --lang es.`,
  );
}
