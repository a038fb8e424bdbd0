// The order of test files of the browser: the longest first, so that no worker is left with one of them at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = ['accessibility', 'search', 'narrow-screens', 'policy'].map((name) => `/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
