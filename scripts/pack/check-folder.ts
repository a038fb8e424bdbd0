// npm run pack -- --check FOLDER: which files of a copy are missing or changed, by the list that came with it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST, parseFileList } from '../../src/exports/stick/file-list.ts';
import { explainError } from '../terminal/explain-error.ts';
import { Refusal } from '../terminal/stop.ts';

export interface Checked {
  /** How many files the copy has besides its list. */
  count: number;
  missing: string[];
  changed: string[];
  /** Files that are there and cannot be read, with the reason. */
  unread: string[];
}

/**
 * @param named the folder as the caller wrote it
 * @throws Refusal where there is no list to check by
 */
export function checkFolder(dir: string, named: string): Checked {
  const list = join(dir, FILE_LIST);
  if (!existsSync(list))
    throw new Refusal(`${named} has no ${FILE_LIST}. Name the folder in which OPEN-ME.html stands, or copy it again.`);
  const files = parse(readFileSync(list, 'utf8'), named);
  const checked: Checked = { count: files.length, missing: [], changed: [], unread: [] };
  for (const { path, sha256 } of files) {
    const file = join(dir, path);
    if (!existsSync(file) || !statSync(file).isFile()) checked.missing.push(path);
    else
      try {
        if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256) checked.changed.push(path);
      } catch (error) {
        checked.unread.push(`${path}: ${explainError(error) ?? String(error)}`);
      }
  }
  return checked;
}

function parse(text: string, named: string): ReturnType<typeof parseFileList> {
  try {
    return parseFileList(text);
  } catch (error) {
    throw new Refusal(`${named}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
