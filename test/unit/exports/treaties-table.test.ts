import { describe, expect, test } from 'vitest';
import { toTreatiesTable, TREATY_COLUMNS } from '../../../src/exports/treaties-table.ts';
import { AMERICAN_STATES } from '../../../src/schemas/states.ts';
import { readStates } from '../../helpers/fixture-state.ts';

describe('toTreatiesTable', async () => {
  const { site, argentina } = await readStates();
  const [headings, ...rows] = toTreatiesTable(site.atlas, {
    t: site.t,
    state: site.labels.state,
    treaty: (id) => `<${id}>`,
  });
  const cell = (code: string, id: string) =>
    rows.find((row) => row[0] === code)?.[TREATY_COLUMNS.findIndex((entry) => entry.id === id)];

  test('has a row for each state and treaty', () => {
    expect(rows).toHaveLength(AMERICAN_STATES.length);
    expect(headings?.slice(0, 4)).toEqual(['ISO 3166-1', 'State', 'Treaty (id)', 'Treaty']);
    expect(cell('BO', 'action')).toBe('not recorded');
  });

  test('gives the action with its days and source', () => {
    const written = argentina.treaties['lima-protocol'];
    expect(written?.bound).toBeTruthy();
    expect(cell('AR', 'treaty')).toBe('<lima-protocol>');
    expect(cell('AR', 'action')).toBe('ratification');
    expect(cell('AR', 'bound')).toBe(written?.bound);
    expect(cell('AR', 'source')).toBe(written?.evidence?.source);
    expect(cell('AR', 'read-on')).toBe(written?.evidence?.checkedOn);
  });
});
