import { serveWorkFiles } from '../../site/frame/serve-work-files.ts';

export const { getStaticPaths, GET } = serveWorkFiles('md');
