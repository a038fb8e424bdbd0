// What failed in a report of vitest, told once more at the end of `npm test`: the place, the sentence, the first lines of the reason.
import { relative } from 'node:path';

/** Lines of a reason that are told, those of the tools left out; the whole stands further up. */
const TOLD = 12;

/** The part of vitest's JSON report that is read. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    /** Absolute path of the file. */
    readonly name: string;
    readonly status: string;
    /** Why the file as a whole failed, e.g. could not be read. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** One text a failed test, and one a file that failed without a failed test of its own. */
export function listFailures(report: TestReport): string[] {
  return report.testResults.flatMap((file) => {
    const place = relative('.', file.name).replaceAll('\\', '/');
    const failed = file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => tell(`${place}: ${test.fullName}`, test.failureMessages?.join('\n') ?? ''));
    return failed.length === 0 && file.status === 'failed' ? [tell(place, file.message ?? '')] : failed;
  });
}

function tell(place: string, reason: string): string {
  const own = reason.split('\n').filter((line) => !/^\s+at .*(?:node_modules|node:internal|new Promise)/.test(line));
  return [place, ...own.slice(0, TOLD)].join('\n');
}
