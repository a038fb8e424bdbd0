import { describe, expect, test } from 'vitest';
import { ProvisionSchema } from '../../../../src/schemas/provision.ts';
import { proposeDue } from '../../../../src/texts/draft/propose-due.ts';

describe('proposeDue', () => {
  test.each([
    ['to report by 2014 on lamps', 'by 2014; until the year 2014'],
    ['to report by the end of 2014', 'by 2014; by the end of 2014'],
    ['to report within two years', 'within two years'],
    ['to meet every two years', 'every two years'],
    ['to report to it at its sixty-first regular session', 'at its sixty-first regular session'],
    ['que informe antes de 2014', 'by 2014; antes de 2014'],
    [
      'que informe en su cuadragésimo período ordinario de sesiones',
      'en su cuadragésimo período ordinario de sesiones',
    ],
    ['de faire rapport avant 2014', 'by 2014; avant 2014'],
  ])('%s', (text, due) => {
    expect(proposeDue(text)?.value).toBe(due);
    expect(ProvisionSchema.safeParse({ n: '1', due }).success).toBe(true);
  });

  test('proposes nothing where no time is given', () => {
    expect(proposeDue('to thank those who met in 2005 on the coast')).toBeUndefined();
  });
});
