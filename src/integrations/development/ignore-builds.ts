// What the server for editing does not watch: folders in which builds come and go with thousands of files. Called by the integration.
import { resolve, sep } from 'node:path';

/**
 * Whether a path lies in a folder of builds of `project`, or is one.
 * @param content watched wherever it lies
 */
export function ignoreBuilds(project: string, content: string): (path: string) => boolean {
  const builds = ['.build', 'dist'].map((name) => resolve(project, name));
  const isIn = (path: string, folder: string) => path === folder || path.startsWith(folder + sep);
  return (given) => {
    const path = resolve(given);
    return builds.some((folder) => isIn(path, folder) && !isIn(path, content) && !isIn(content, path));
  };
}
