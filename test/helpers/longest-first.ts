// The order of test files: one project after the other, since a worker that changes projects loses what it has made, and of each the
// longest first, so that no worker is left with one of them at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
  'browser/accessibility',
  'browser/zoom',
  'browser/search',
  'browser/development',
  'browser/back',
  'browser/narrow-screens',
  'browser/provisions',
  'browser/compare',
  'site/shares',
  'site/kept',
  'site/every-page',
  'site/growth',
  'site/second-atlas',
  'site/every-attribute',
  'site/html',
  'unit/editor/every-file',
  'unit/exports/work/work-files',
  'unit/scripts/build/build',
  'unit/engine/lost-pieces',
].map((name) => `/test/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) =>
      a.project.name === b.project.name ? place(a) - place(b) : a.project.name < b.project.name ? -1 : 1,
    );
  }
}
