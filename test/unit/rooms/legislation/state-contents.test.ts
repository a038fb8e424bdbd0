import { describe, expect, test } from 'vitest';
import { listStateContents } from '../../../../src/rooms/legislation/state-contents.ts';
import { viewState } from '../../../../src/rooms/legislation/view-state.ts';
import { readStates } from '../../../helpers/fixture-state.ts';

describe('listStateContents', () => {
  test('begins with the laws in force, then the answers, and ends with how fresh it is and how to cite it', async () => {
    const { site, argentina } = await readStates();
    const contents = listStateContents(site, viewState(site, argentina, '2020-01-02'));
    expect(contents.slice(0, 3).map(({ id, note }) => [id, note])).toEqual([
      ['_laws', '(1)'],
      ['_penalty', undefined],
      ['_criteria', '(1 of 2)'],
    ]);
    expect(contents.slice(-2).map(({ id }) => id)).toEqual(['_freshness', '_cite']);
  });

  test('counts all that was done, not the activities alone', async () => {
    const { site, bolivia } = await readStates();
    const view = viewState(site, bolivia, '2020-01-02');
    const [link] = [{ href: '/m/', text: 'A meeting', lang: undefined }];
    const contents = listStateContents(site, { ...view, meetings: [link], reports: [link] });
    expect(contents.find(({ id }) => id === '_done')?.note).toBe('(2)');
  });

  test('leaves out a strip of years that is not drawn', async () => {
    const { site, bolivia } = await readStates();
    const contents = listStateContents(site, viewState(site, bolivia, '2020-01-02'));
    expect(contents.filter(({ id }) => id === '_timeline')).toEqual([]);
    expect(contents.find(({ id }) => id === '_missing')?.note).toBe('(2)');
  });
});
