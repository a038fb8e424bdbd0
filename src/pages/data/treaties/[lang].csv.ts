import { serveReaderTable } from '../../../site/parts/serve-tables.ts';

export const { getStaticPaths, GET } = serveReaderTable('treaties', 'csv');
