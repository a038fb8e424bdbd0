import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runLatest } from '../../../../src/integrations/development/run-latest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('runLatest', () => {
  test('runs once after a burst', async () => {
    const task = vi.fn(() => Promise.resolve());
    const call = runLatest(task, 40);
    call();
    await vi.advanceTimersByTimeAsync(30);
    call();
    await vi.advanceTimersByTimeAsync(30);
    expect(task).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10);
    expect(task).toHaveBeenCalledTimes(1);
  });

  test('runs again, and never beside itself, where it is called while it runs', async () => {
    let running = 0;
    let runs = 0;
    const ends: (() => void)[] = [];
    const call = runLatest(async () => {
      expect(++running).toBe(1);
      runs++;
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
    }, 40);
    call();
    await vi.advanceTimersByTimeAsync(40);
    call();
    await vi.advanceTimersByTimeAsync(40);
    expect(runs).toBe(1);
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(runs).toBe(2);
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(runs).toBe(2);
  });
});
