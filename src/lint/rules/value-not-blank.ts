// A value that is written says something: blanks or dots in place of words would be a title that nobody reads.
import { issueAt } from '../../corpus/issue.ts';
import { listValues, placeAt, type ContentValue } from '../list-values.ts';
import type { Rule } from '../rule.ts';

const NAME = 'value-not-blank';

export const valueNotBlank: Rule = {
  name: NAME,
  summary: 'No value is empty or made of blanks or signs alone, and none begins or ends with a blank.',
  check({ texts, guides, kept, values = listValues }) {
    return [...texts, ...(guides ?? [])].flatMap(([file, text]) => {
      const check = () => checkText(file, text, values(file, text));
      return kept ? kept.take(`${NAME} ${file}`, [text], check) : check();
    });
  },
};

function checkText(file: string, text: string, values: readonly ContentValue[]) {
  return values.flatMap(({ keys, text: value, start, end }) => {
    const isProse = keys.length === 1 && !/^['"]/.test(text.slice(start, end)) && value.includes('\n');
    // A block of lines ends with its line feed.
    const name = keys.join('.');
    if (value.trim() !== '' && !/[\p{L}\p{N}]/u.test(value)) {
      const message = `"${name}" says nothing: "${value.trim()}" has no letter and no digit. Write its words, or leave the key out.`;
      return [issueAt(placeAt(file, text, isProse ? start + value.search(/\S/) : start), NAME, message)];
    }
    if (isProse || value.replace(/\n$/, '').trim() === (value.replace(/\n$/, '') || undefined)) return [];
    const message = value.trim()
      ? `"${name}" begins or ends with a blank: "${value}". Remove the blank.`
      : `"${name}" says nothing: it is ${value === '' ? 'empty' : 'made of blanks'}. Write its value, or leave the key out.`;
    return [issueAt(placeAt(file, text, start), NAME, message)];
  });
}
