import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const script = readFileSync('scripts/check-node.cjs', 'utf8');

/** Runs the check as if under another Node. */
function runUnder(node: string, event: string): { code: number | undefined; lines: string[] } {
  const lines: string[] = [];
  let code: number | undefined;
  const process = {
    versions: { node },
    env: { npm_lifecycle_event: event },
    exit: (status: number) => {
      code = status;
    },
  };
  runInNewContext(script, { process, console: { error: (line: string) => lines.push(line) } });
  return { code, lines };
}

describe('check-node', () => {
  test.each([
    ['20.0.0', 'preinstall'],
    ['20.20.2', 'preinstall'],
    ['22.12.0', 'build'],
    ['24.21.0', 'test'],
  ])('lets Node %s go on at %s', (node, event) => {
    expect(runUnder(node, event)).toEqual({ code: undefined, lines: [] });
  });

  test.each([
    ['18.19.0', 'preinstall'],
    ['20.20.2', 'build'],
    ['22.11.0', 'test'],
  ])('stops Node %s at %s with one clear line', (node, event) => {
    const { code, lines } = runUnder(node, event);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`this is Node ${node}`);
    expect(lines[0]).toMatch(/Install|Run `npm ci`/);
  });
});
