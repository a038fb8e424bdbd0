import { describe, expect, test } from 'vitest';
import type { PackInfo } from '../../../../src/rooms/offline/pack-format.ts';
import { viewPack, type PackState } from '../../../../src/rooms/offline/view-pack.ts';

function infoOf(edition: string): PackInfo {
  const sizes = { files: 4, bytes: 100, stored: 1000, pieces: [60, 40] };
  return { edition, index: '0', date: '2026-11-29', file: `en-${edition}.bin`, ...sizes, headers: {} };
}

const OLD = infoOf('old');
const NEW = infoOf('new');
const half = { info: NEW, done: 1 };
const space = { used: 900, quota: 1000 };

describe('viewPack', () => {
  const cases: [title: string, state: PackState, key: string, actions: string][] = [
    ['what stands against it', { obstacle: 'http', offered: NEW }, 'http', ''],
    ['that the reader has sent it away', { obstacle: 'off' }, 'off', 'allow'],
    ['that it can be loaded', { offered: NEW }, 'none', 'load'],
    ['that its size cannot be asked for', {}, 'unknown', ''],
    ['that it is being loaded', { offered: NEW, loading: { by: 'here', bytes: 30 } }, 'loading', 'stop'],
    ['that another page loads it', { offered: NEW, loading: { by: 'elsewhere', bytes: 0 } }, 'elsewhere', ''],
    ['that it is half-loaded', { offered: NEW, half }, 'half', 'goOn remove'],
    ['that it is half-loaded, without network', { half }, 'half', 'goOn remove'],
    ['that the connection was lost', { half, failure: 'lost' }, 'lost', 'goOn remove'],
    ['that the disk is full', { offered: NEW, half, failure: 'full', space }, 'full', 'goOn remove'],
    [
      'that a newer edition came',
      { offered: NEW, half: { info: OLD, done: 1 }, failure: 'lost' },
      'newer',
      'update remove',
    ],
    ['that it is whole', { offered: NEW, whole: NEW }, 'whole', 'remove'],
    ['that it is whole, without network', { whole: OLD }, 'whole', 'remove'],
    ['that it is outdated', { offered: NEW, whole: OLD }, 'outdated', 'update remove'],
  ];

  test.each(cases)('says %s', (_, state, key, actions) => {
    const view = viewPack(state);
    expect([view.key, view.actions.join(' ')]).toEqual([key, actions]);
  });

  test('gives the sizes of what is to come', () => {
    expect(viewPack({ offered: NEW }).sizes).toEqual({ bytes: 100, stored: 1000 });
    expect(viewPack({ offered: NEW, whole: OLD }).sizes).toEqual({ bytes: 100, stored: 1000 });
  });

  test('gives what has come, and on a full disk what is missing', () => {
    const { sizes, progress } = viewPack({ half, failure: 'full', space });
    expect(sizes).toEqual({ done: 60, bytes: 100, need: 400, used: 900, quota: 1000 });
    expect(progress).toEqual({ done: 60, bytes: 100 });
  });
});
