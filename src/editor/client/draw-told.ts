// The fields of a text in the languages into which the record is translated, beside the original. Called by fields that are told.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import { idOf, issuesOf } from './frame-field.ts';
import type { FormContext } from './slot.ts';
import { say } from './words.ts';

/**
 * @param key of the text in files of translations
 * @param beside of a name that stays as printed: its language needs no other name
 */
export function drawTold(
  key: string,
  name: string,
  context: FormContext,
  beside?: Readonly<Record<string, unknown>>,
): HTMLElement[] {
  const told = context.told();
  return LANGUAGES.flatMap((language) => {
    const texts = told[language];
    if (!texts || (beside !== undefined && (beside['language'] ?? 'en') === language)) return [];
    return [
      drawToldText(
        `told.${language}.${key}`,
        name,
        language,
        () => texts[key] ?? '',
        (text) => {
          texts[key] = text;
          context.changed();
        },
      ),
    ];
  });
}

/** One text in `language`. */
export function drawToldText(
  path: string,
  name: string,
  language: Language,
  get: () => string,
  set: (text: string) => void,
  isLong = false,
): HTMLElement {
  const id = idOf(path);
  const control = makeElement('textarea', {
    id,
    rows: isLong ? '4' : '2',
    lang: language,
    'aria-describedby': `${id}-issues`,
  });
  control.value = get();
  control.addEventListener('input', () => {
    set(isLong ? control.value : control.value.replace(/\s*\n\s*/g, ' '));
  });
  const label = makeElement('label', { for: id }, say('told.in', { name, language: LANGUAGE_NAMES[language] }));
  return makeElement('div', { class: 'field told' }, label, control, issuesOf(path));
}
