// One source in words: a document of the project, or a web address with its title, who publishes it, its host and kind.
// Drawn by SourceLine.
import { publisherOf } from '../../atlas/work-queries.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';
import { endName, type RecordName } from './record-name.ts';
import { sourceTitle } from './source-title.ts';

export type SourceView =
  /** A document; the link is that of the work, where it is held. */
  | { kind: 'document'; link: Link | undefined }
  | {
      kind: 'address';
      link: Link;
      /** Named apart where the link is the title. */
      publisher: RecordName | undefined;
      /** Host and kind in brackets. */
      about: string;
    };

const DOCUMENT = 'document:';

export function viewSource({ source, kind }: Pick<Evidence, 'source' | 'kind'>, site: Site): SourceView {
  const { t, langOf } = site;
  const { corpus } = site.atlas;
  if (source.startsWith(DOCUMENT)) {
    const id = source.slice(DOCUMENT.length);
    if (!corpus.workById.has(id)) return { kind: 'document', link: undefined };
    const { href, text, lang } = endName(id, site);
    return { kind: 'document', link: { href, text, lang } };
  }
  const { name, host, language } = publisherOf(corpus, source, site.lang);
  const publisher = { text: name, lang: language && langOf(language) };
  const title = sourceTitle(source, site);
  const link = { ...(title ?? publisher), href: source };
  const kindName = t(`evidence.${kind}`);
  return {
    kind: 'address',
    link,
    publisher: title && name !== host ? publisher : undefined,
    about: link.text === host ? `(${kindName})` : `(${t('common.semicolon', { one: host, other: kindName })})`,
  };
}
