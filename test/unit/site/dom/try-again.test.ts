import { describe, expect, test, vi } from 'vitest';
import { LostFile, LostScript } from '../../../../src/engine/lost-file.ts';
import { LostConnection } from '../../../../src/site/dom/load-file.ts';
import { tryAgain } from '../../../../src/site/dom/try-again.ts';

describe('tryAgain', () => {
  test.each<[string, unknown, boolean]>([
    ['asks anew for a file that is not whole', new LostFile('a'), true],
    ['asks anew after a lost connection', new LostConnection('a'), true],
    ['loads the page anew for a lost script, which a browser does not ask for twice', new LostScript('a'), false],
    ['loads the page anew after a mistake of the program', new TypeError('a'), false],
    ['loads the page anew where it is not known what failed', undefined, false],
  ])('%s', (_, error, asks) => {
    const [askAnew, reload] = [vi.fn(), vi.fn()];
    tryAgain(error, askAnew, reload);
    expect(askAnew).toHaveBeenCalledTimes(asks ? 1 : 0);
    expect(reload).toHaveBeenCalledTimes(asks ? 0 : 1);
  });
});
