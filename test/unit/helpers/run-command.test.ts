import { describe, expect, test } from 'vitest';
import { runCommand } from '../../helpers/run-command.ts';

describe('runCommand', () => {
  test('gives the status and all that was printed, of both streams', async () => {
    const ended = await runCommand(['-e', "console.log('one'); console.error('two'); process.exitCode = 3"]);
    expect(ended.status).toBe(3);
    expect(ended.output.split('\n').toSorted()).toEqual(['', 'one', 'two']);
  });
});
