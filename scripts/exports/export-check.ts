// What a check of the files that readers take away is given, and what it says. Read by the table of checks.
import type { Atlas } from '../../src/atlas/atlas.ts';
import { listSiteFiles } from '../../src/integrations/files/list-site-files.ts';
import { openFileSource } from '../../src/integrations/files/open-file-source.ts';
import { partsOf, type SiteFile } from '../../src/integrations/files/site-file.ts';
import { getBulkFiles, type BulkFiles } from '../../src/site/frame/bulk-files.ts';
import { fileSite } from '../../src/site/frame/file-site.ts';
import { buildSite } from '../../src/site/locals/site.ts';
import {
  workFilePath,
  WORK_FORMATS,
  type FileSite,
  type WorkEnding,
  type WorkFile,
} from '../../src/exports/work/work-file.ts';

export interface ExportSite {
  site: FileSite;
  /** Every work in the language in which it was written. */
  works: readonly WorkFile[];
  /** Those that are told in a further language, once for each. */
  translations: readonly WorkFile[];
  /** Every file that a build would write. */
  files: readonly SiteFile[];
  bulk: BulkFiles;
  /** Whole address of a path below the base. */
  absolute: (path: string) => string;
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
  const english = buildSite(atlas, pathname, 'en');
  const site = fileSite(english, new URL(origin));
  const { works, translations } = openFileSource(atlas, pathname, new URL(origin));
  return {
    site,
    works,
    translations,
    files: listSiteFiles(atlas, pathname, new URL(origin)),
    bulk: getBulkFiles(english, new URL(origin)),
    absolute: (path) => new URL(path, address).href,
    aknSchema,
  };
}

/** The text of a file. */
export async function readFile({ write }: SiteFile): Promise<string> {
  const made = await write();
  return made instanceof Uint8Array ? new TextDecoder().decode(made) : [...partsOf(made)].join('');
}

/** What `check` finds in the files of all works, in every language, that end so; what it throws is a fault of that file. */
export async function checkFiles(
  { works, translations }: ExportSite,
  ending: WorkEnding,
  check: (text: string, file: WorkFile) => readonly string[] | Promise<readonly string[]>,
): Promise<Checked> {
  const faults: Fault[] = [];
  for (const file of [...works, ...translations]) {
    const path = `${file.work.frontMatter.language}/${workFilePath(file.work, ending)}`;
    try {
      const messages = await check(WORK_FORMATS[ending].write(file), file);
      faults.push(...messages.map((message) => ({ file: path, message })));
    } catch (error) {
      faults.push({ file: path, message: error instanceof Error ? error.message.trim() : String(error) });
    }
  }
  return { count: works.length + translations.length, faults };
}
