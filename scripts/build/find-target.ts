// Where a build puts its site: links are followed, and folders that are something else than a site are refused. Called by the build.
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PROJECT } from '../terminal/project.ts';
import { stop } from '../terminal/stop.ts';
import { isReplaceable } from './is-site.ts';

/** What belongs to the project. */
const KEPT = /^(?:content|src|public|scripts|test|docs|node_modules|\.git|\.github|\.ci|\.astro)$/;

/**
 * @param path as the caller means it, resolved
 * @param named as the caller wrote it
 */
export function findTarget(path: string, named: string, content: string): string {
  const target = followLinks(path);
  const project = realpathSync.native(PROJECT);
  if (contains(target, project))
    stop(`${named} is the project itself, or holds it. Name a folder of its own for the site.`);
  if (contains(target, followLinks(homedir()))) stop(`${named} holds your home folder. Name a folder of its own.`);
  if (contains(target, followLinks(content)) || contains(followLinks(content), target))
    stop(`${named} is the content folder, holds it or is in it. Name a folder of its own for the site.`);
  const inProject = contains(project, target) ? relative(project, target).split(sep) : [];
  const [first, second] = inProject;
  if (first !== undefined && (KEPT.test(first) || (first === '.build' && (second === undefined || OWN.test(second)))))
    stop(`${named} belongs to the project. Name dist, or a folder of its own.`);
  if (existsSync(target) && !statSync(target).isDirectory()) stop(`${named} is a file. Name a folder for the site.`);
  return target;
}

/** Names below `.build` that builds come and go with. */
const OWN = /^(?:(?:fresh|old|claim|build|stale|shares)-.*|swap)$/;

/** Whether the site may replace what is in `target`. */
export function isFree(target: string): boolean {
  return !existsSync(target) || isReplaceable(target);
}

/** `path` without links, also where its end does not exist yet or is a link to what does not. */
function followLinks(path: string, depth = 0): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  if (depth < 40 && isLink(absolute)) {
    const to = readlinkSync(absolute);
    return followLinks(isAbsolute(to) ? to : join(dirname(absolute), to), depth + 1);
  }
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(followLinks(parent, depth), basename(absolute));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Whether one of two folders is the other or below it. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [followLinks(one), followLinks(other)];
  return contains(a, b) || contains(b, a);
}

/** Whether `inner` is `outer` or below it. */
function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
