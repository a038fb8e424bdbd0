import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from 'astro';
import { toAnswersTable } from '../../../../exports/answers-table.ts';
import { recordParams } from '../../../../site/frame/record-params.ts';
import { inEndings, tableResponse } from '../../../../site/frame/table-files.ts';
import { answerTableWords } from '../../../../site/parts/answer-table-words.ts';

const KINDS = ['criterion', 'question'] as const;
export const getStaticPaths = async () => inEndings((await Promise.all(KINDS.map(recordParams))).flat());
type Paths = typeof getStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<Paths>, InferGetStaticParamsType<Paths>> = (context) => {
  const { site } = context.locals;
  const { id, labels } = context.props.record;
  const name = site.label(labels);
  const words = answerTableWords(site, () => name, context.site);
  return tableResponse(toAnswersTable(site.atlas, words, [id]), { ...context.params, name });
};
