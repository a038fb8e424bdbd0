// The settings of a build from the environment, each checked before minutes go into it. Called by the build.
import { existsSync } from 'node:fs';
import { latestDay } from '../../src/lint/today.ts';
import { contactOf } from '../../src/site/frame/contact.ts';
import { searchEngine } from '../../src/site/frame/search-engine.ts';
import { checkContent } from '../terminal/check-content.ts';
import { fromCaller } from '../terminal/project.ts';
import { stop } from '../terminal/stop.ts';
import { checkProcesses } from './count-processes.ts';

const BASE = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/;

export type BuildSettings = NodeJS.ProcessEnv & { ATLAS_CONTENT: string; ATLAS_TEXTS: string };

/** The environment of Astro, in which a setting that is empty is none. Ends the command if one cannot be. */
export function readSettings(environment: NodeJS.ProcessEnv): BuildSettings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => !name.startsWith('ATLAS_') || value?.trim() !== ''),
  );
  const content = fromCaller(given['ATLAS_CONTENT'], 'content');
  checkContent(content, given['ATLAS_CONTENT'] ?? 'content', 'ATLAS_CONTENT');
  const texts = fromCaller(given['ATLAS_TEXTS'], 'texts');
  if (given['ATLAS_TEXTS'] !== undefined && !existsSync(texts))
    stop(
      `There is no folder ${given['ATLAS_TEXTS']}. ATLAS_TEXTS names the one with the official texts; leave it out to have "texts".`,
    );
  const { base } = readPlace(given);
  checkRelease(given);
  checkProcesses(given['ATLAS_PROCESSES']);
  try {
    searchEngine(given['ATLAS_SEARCH']);
    contactOf(given);
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  return {
    // The content check alone asks for the day: nothing can have been adopted or read after it.
    ATLAS_TODAY: latestDay(new Date()),
    ...given,
    ATLAS_BASE: base,
    ATLAS_CONTENT: content,
    ATLAS_TEXTS: texts,
    // Another NODE_ENV would have Astro write the pages of development.
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Where the site is to stand: scheme and host, if told, and its path with a slash at both ends. Ends the command if there can be none. */
export function readPlace(environment: NodeJS.ProcessEnv): { origin: string | undefined; base: string } {
  const base = environment['ATLAS_BASE']?.trim() || '/';
  if (!BASE.test(base)) stop(`ATLAS_BASE="${base}" is no path of a site. Write it as /atlas/.`);
  const address = environment['ATLAS_URL']?.trim() || undefined;
  checkAddress(address, base);
  return {
    origin: address === undefined ? undefined : new URL(address).origin,
    base: `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/'),
  };
}

/** A site for the public says where it stands and who answers for it. */
function checkRelease(given: NodeJS.ProcessEnv): void {
  const release = given['ATLAS_RELEASE'];
  if (release === undefined) return;
  if (release !== '1') stop(`ATLAS_RELEASE="${release}" is not known. Write 1, or leave it out.`);
  const isPublic =
    given['ATLAS_URL'] !== undefined && !/^https?:\/\/(?:localhost|127\.|\[::1)/i.test(given['ATLAS_URL']);
  const missing = [
    ...(isPublic ? [] : ['ATLAS_URL, its public address (https://atlas.example.org)']),
    ...(given['ATLAS_CONTACT'] === undefined ? ['ATLAS_CONTACT, the e-mail address of its editors'] : []),
  ];
  if (missing.length > 0) stop(`A release needs ${missing.join(', and ')}. Set it, or build without ATLAS_RELEASE.`);
}

function checkAddress(text: string | undefined, base: string): void {
  if (text === undefined) return;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    stop(`ATLAS_URL="${text}" is no address of a site. Write it as https://atlas.example.org.`);
  const path = url.pathname.replace(/^\/|\/$/g, '');
  if (path !== '' && path !== base.replace(/^\/|\/$/g, ''))
    stop(`ATLAS_URL="${text}" holds a path. Write ATLAS_URL=${url.origin} and ATLAS_BASE=/${path}/.`);
}
