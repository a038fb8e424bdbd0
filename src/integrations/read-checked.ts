// Reads the content of a build, checks it, and has pages show it. Called by the integration, and by a build from a kept bundle.
import type { Atlas } from '../atlas/atlas.ts';
import { formatReport } from '../lint/format-report.ts';
import { BUILD_RULES } from '../lint/rules.ts';
import { runLint } from '../lint/run-lint.ts';
import { isDayText } from '../lint/today.ts';
import type { SearchRecord } from '../engine/search-record.ts';
import { contentDir, handAtlas, textsDir } from '../site/frame/get-atlas.ts';
import { toLine } from '../text/to-line.ts';
import { collectRecords } from './index-content.ts';
import { watchAtlas, type KeptBuild } from './kept/kept-build.ts';

/**
 * Ends the process if the content has errors, and has pages show it otherwise.
 * @param kept gets notes of what is read, if what is made is kept
 */
export async function readChecked(kept?: KeptBuild): Promise<Atlas> {
  const today = process.env['ATLAS_TODAY'];
  if (today !== undefined && !isDayText(today)) {
    process.stderr.write(`ATLAS_TODAY="${toLine(today)}" is not a day. Write it as 2026-11-28, or leave it out.\n`);
    process.exit(1);
  }
  const { issues, atlas } = await runLint(contentDir(), BUILD_RULES, today, textsDir());
  if (issues.length) process.stderr.write(formatReport(issues, process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
  if (issues.some(({ severity }) => severity === 'error')) {
    process.stderr.write('The content has errors; nothing was built, and the last good build is as it was.\n');
    process.exit(1);
  }
  const shown = kept ? watchAtlas(atlas, kept.units) : atlas;
  handAtlas(shown);
  return shown;
}

/** Guides are checked with the content where they lie beside it; beside other content they are read here first. Ends the process if one is wrong. */
export async function readRecords(atlas: Atlas): Promise<SearchRecord[]> {
  try {
    return await collectRecords(atlas);
  } catch (error) {
    process.stderr.write(`${toLine(error instanceof Error ? error.message : String(error))}\n`);
    process.exit(1);
  }
}
