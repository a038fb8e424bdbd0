import { serveAnswersToOne } from '../../../../site/parts/serve-tables.ts';

export const { getStaticPaths, GET } = serveAnswersToOne('xlsx');
