// How sure something is: a word with a mark before it, which the style adds; never colour alone. Drawn by Evidence and by the paragraphs of
// record pages.
import type { Confidence } from '../../schemas/fields.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Translate } from '../../words/translate.ts';

export function renderConfidence(level: Confidence, t: Translate): string {
  return `<span class="confidence-${level}">${escapeHtml(t(`evidence.${level}`))}</span>`;
}

/** The same as a phrase, `confidence: high`, for running text. */
export function sayConfidence(level: Confidence, t: Translate): string {
  return `<span class="confidence-${level}">${escapeHtml(t('evidence.confidence', { level: t(`evidence.${level}`) }))}</span>`;
}
