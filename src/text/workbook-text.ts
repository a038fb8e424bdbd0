// The text of a cell as a workbook can hold it. Called by the writers of workbooks.
import { cleanText } from './clean-text.ts';

/** Signs that a cell of a spreadsheet holds at most. */
const LIMIT = 32_767;
const CUT = ' […]';

/** A workbook reads `_x000D_` as the sign of that number: its underscore is written so that it stays what it is. */
export function workbookText(text: string): string {
  const cleaned = cleanText(text);
  const whole = cleaned.length <= LIMIT ? cleaned : cleaned.slice(0, LIMIT - CUT.length).toWellFormed() + CUT;
  return whole.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
