// What a record is called in lists of the editor, from its facts as they are written, whole or not.
import { isRecord } from './splice/write-yaml.ts';

const TEXTS = [
  'citation',
  'symbol',
  'title',
  'name',
  'host',
  'measure',
  'role',
  'work',
  'recommendation',
  'text',
  'en',
  'id',
] as const;
const LABELS = ['labels', 'names', 'terms', 'shortTitle', 'titles'] as const;

/** The first name that `value` has; undefined if it has none. */
export function titleOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const labels = LABELS.map((key) => value[key]).find((group) => isRecord(group) && Object.keys(group).length);
  const label = isRecord(labels) ? (labels['en'] ?? Object.values(labels)[0]) : undefined;
  const mark = [value['symbol'], value['citation']].find((text) => typeof text === 'string');
  if (typeof label === 'string') return typeof mark === 'string' ? `${mark}: ${label}` : label;
  const text = TEXTS.map((key) => value[key]).find((found) => typeof found === 'string');
  if (typeof text !== 'string') return undefined;
  const date = value['date'] ?? value['year'];
  const whole = typeof date === 'string' || typeof date === 'number' ? `${date}: ${text}` : text;
  return whole.length > 120 ? `${whole.slice(0, 119)}…` : whole;
}
