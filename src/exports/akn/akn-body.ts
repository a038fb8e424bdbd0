// What a reader of an Akoma Ntoso file reads: the notice, titles, summary and digests, all marked as the editors' own words.
import type { Provision } from '../../corpus/types.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import { identifierOf } from '../graph/graph-site.ts';
import { bareNumber } from '../work/printed-number.ts';
import type { WorkFile } from '../work/work-file.ts';
import { toAknProse } from './akn-prose.ts';
import { element } from './element.ts';
import { provisionElement } from './element-id.ts';

const EDITORIAL = { status: 'editorial' };

/** A sentence of the editors. */
function remark(text: string): string {
  return element('p', {}, element('remark', EDITORIAL, escapeXml(text)));
}

export function toAknPreface(file: WorkFile): string {
  const { work, t } = file;
  const { symbol, law, language } = work.frontMatter;
  const mark = law?.citation ?? symbol;
  return element(
    'preface',
    {},
    element(
      'longTitle',
      {},
      ...(mark ? [element('p', {}, element('docNumber', {}, escapeXml(mark)))] : []),
      ...listTitles(file).map((title) => element('p', {}, title)),
    ),
    element('container', { eId: 'preface__notice', name: 'notice' }, remark(t('file.unofficial'))),
    ...[work.summary, ...work.notes].flatMap((prose, index) => {
      const name = index === 0 ? 'summary' : 'note';
      const eId = index === 0 ? 'preface__summary' : `preface__note_${index}`;
      const text = proseOf(file, prose);
      return text === '' ? [] : [element('container', { eId, name, ...EDITORIAL, 'xml:lang': language }, text)];
    }),
  );
}

/** Official ones in their languages, and our rendering of that of a law, marked so. */
function listTitles({ work: { frontMatter }, t }: WorkFile): string[] {
  const { titles, law } = frontMatter;
  const official = Object.entries({
    ...titles,
    ...(law?.originalTitle && { [law.originalTitle.language]: law.originalTitle.text }),
  }).map(([language, text]) => element('docTitle', { 'xml:lang': language }, escapeXml(text ?? '')));
  const own = law?.englishTitle;
  const all = [
    ...official,
    ...(own === undefined ? [] : [element('docTitle', { ...EDITORIAL, 'xml:lang': 'en' }, escapeXml(own))]),
  ];
  return all.length ? all : [element('docTitle', { status: 'unknown' }, escapeXml(t('common.noTitle')))];
}

/** @param name `body` of an act, `mainBody` of others */
export function toAknBody(file: WorkFile, name: 'body' | 'mainBody'): string {
  const { work, t } = file;
  if (!work.provisions.length) {
    const content = element('content', EDITORIAL, remark(t('work.held.none')));
    return element(name, {}, element('hcontainer', { eId: 'none', name: 'none' }, content));
  }
  const sections = [...Map.groupBy(work.provisions, ({ section }) => section)];
  return element(
    name,
    {},
    ...sections.map(([heading, provisions], index) => {
      const inner = provisions.map((provision) => toAknProvision(file, provision));
      if (heading === '') return inner.join('');
      return element(
        'hcontainer',
        { eId: `hdg_${index + 1}`, name: 'heading' },
        element('heading', { 'xml:lang': work.frontMatter.language }, escapeXml(heading)),
        ...inner,
      );
    }),
  );
}

/** A number that is not printed in the official text is no `num`. */
function toAknProvision(file: WorkFile, provision: Provision): string {
  const { name, eId } = provisionElement(provision);
  const { editorial, topics, digest } = provision;
  return element(
    name,
    {
      eId,
      name: name === 'hcontainer' ? 'provision' : undefined,
      refersTo: topics.map((topic) => `#topic_${topic}`).join(' '),
    },
    editorial ? '' : element('num', {}, escapeXml(bareNumber(provision, file.t))),
    element(
      'content',
      { eId: `${eId}__content`, ...EDITORIAL, 'xml:lang': file.work.frontMatter.language },
      proseOf(file, digest),
    ),
  );
}

function proseOf(file: WorkFile, prose: Provision['digest']): string {
  return toAknProse(prose, (end) => identifierOf(file, end));
}
