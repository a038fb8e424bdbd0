// What a shard is made from, in three hashes: shards of one site have the same. Called where shards are made and merged.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashFolder } from './hash-folder.ts';
import type { BuildSettings } from './read-settings.ts';

const CODE = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'NOTICE'];

/** Settings that leave no trace in a site: where the content lies, and what is asked of the machine. */
const TRACELESS = new Set(['ATLAS_CONTENT', 'ATLAS_TEXTS', 'ATLAS_TODAY', 'ATLAS_PROCESSES']);

export interface Sources {
  code: string;
  content: string;
  /** With the version of Node. */
  settings: string;
}

/** Paths are those of the project. */
export function hashSources(env: BuildSettings): Sources {
  const settings = Object.entries(env)
    .filter(([name]) => name.startsWith('ATLAS_') && !TRACELESS.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    code: hashAll(CODE),
    content: hashAll([env.ATLAS_CONTENT, env.ATLAS_TEXTS]),
    settings: sha256(JSON.stringify([process.version, settings])),
  };
}

/** What pages are made from beside the facts of the content, in one hash: code, settings, guides and official texts. */
export function hashKept(env: BuildSettings): string {
  const { code, settings } = hashSources(env);
  const others = [join(env.ATLAS_CONTENT, 'guides'), env.ATLAS_TEXTS];
  return sha256([code, settings, env.ATLAS_CONTENT, hashAll(others)].join('\n'));
}

function hashAll(paths: readonly string[]): string {
  return sha256(paths.map(hashOne).join('\n'));
}

function hashOne(path: string): string {
  if (!existsSync(path)) return '';
  return statSync(path).isDirectory() ? hashFolder(path) : sha256(readFileSync(path));
}

function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}
