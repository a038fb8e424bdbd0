// What a check of the files that readers take away is given, and what it says. Read by the table of checks.
import type { Atlas } from '../../src/atlas/atlas.ts';
import { fileSite } from '../../src/site/frame/file-site.ts';
import { buildSite } from '../../src/site/locals/site.ts';
import {
  openWorkFile,
  workFilePath,
  WORK_FORMATS,
  type FileSite,
  type WorkEnding,
  type WorkFile,
} from '../../src/exports/work/work-file.ts';

export interface ExportSite {
  site: FileSite;
  works: readonly WorkFile[];
  /** Path of the OASIS schema of Akoma Ntoso, if the caller has one. */
  aknSchema: string | undefined;
}

export interface Fault {
  /** Path below the site: `en/resolutions/ag-res-2348.akn.xml`. */
  file: string;
  message: string;
}

export interface Checked {
  /** How many files, or records of a file, were looked at. */
  count: number;
  faults: readonly Fault[];
}

export interface ExportCheck {
  /** What holds if there is no fault. */
  name: string;
  /** Whether it needs a schema that is not part of the project. */
  needsAknSchema?: boolean;
  run: (given: ExportSite) => Checked | Promise<Checked>;
}

/**
 * All works of `atlas`, in the order of the content.
 * @param address where the site would stand, with its base
 */
export function toExportSite(atlas: Atlas, address: string, aknSchema?: string): ExportSite {
  const { origin, pathname } = new URL(address);
  const site = fileSite(buildSite(atlas, pathname, 'en'), new URL(origin));
  return { site, works: site.atlas.corpus.works.map((work) => openWorkFile(site, work)), aknSchema };
}

/** What `check` finds in the files of all works that end so; what it throws is a fault of that file. */
export async function checkFiles(
  { works }: ExportSite,
  ending: WorkEnding,
  check: (text: string, file: WorkFile) => readonly string[] | Promise<readonly string[]>,
): Promise<Checked> {
  const faults: Fault[] = [];
  for (const file of works) {
    const path = `${file.work.frontMatter.language}/${workFilePath(file.work, ending)}`;
    try {
      const messages = await check(WORK_FORMATS[ending].write(file), file);
      faults.push(...messages.map((message) => ({ file: path, message })));
    } catch (error) {
      faults.push({ file: path, message: error instanceof Error ? error.message.trim() : String(error) });
    }
  }
  return { count: works.length, faults };
}
