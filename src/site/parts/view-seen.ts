// Where one value was seen, and how sure that makes it. Drawn by SeenIn.
import { publisherOf } from '../../atlas/work-queries.ts';
import type { Confidence } from '../../schemas/fields.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';
import { endName } from './record-name.ts';

export interface SeenView {
  /** The publisher of an address, or the document that the editors have read. */
  source: Link;
  confidence: string;
}

const DOCUMENT = 'document:';

export function viewSeen({ source, confidence }: { source: string; confidence: Confidence }, site: Site): SeenView {
  const { t, langOf, atlas } = site;
  const level = t('evidence.confidence', { level: t(`evidence.${confidence}`) });
  if (source.startsWith(DOCUMENT)) return { source: endName(source.slice(DOCUMENT.length), site), confidence: level };
  const { name, language } = publisherOf(atlas.corpus, source, site.lang);
  return { source: { href: source, text: name, lang: language && langOf(language) }, confidence: level };
}
