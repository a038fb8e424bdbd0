import { serveBulkTables } from '../../site/parts/serve-tables.ts';

export const { getStaticPaths, GET } = serveBulkTables('xlsx');
