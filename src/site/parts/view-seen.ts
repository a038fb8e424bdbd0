// Where one value was seen: who publishes the source, and how sure it makes the value. Drawn by SeenIn.
import { publisherOf } from '../../atlas/work-queries.ts';
import type { Confidence } from '../../schemas/fields.ts';
import type { Site } from '../locals/site.ts';
import type { Link } from './link.ts';

export interface SeenView {
  publisher: Link;
  confidence: string;
}

export function viewSeen({ source, confidence }: { source: string; confidence: Confidence }, site: Site): SeenView {
  const { t, langOf, atlas } = site;
  const { name, language } = publisherOf(atlas.corpus, source);
  return {
    publisher: { href: source, text: name, lang: language && langOf(language) },
    confidence: t('evidence.confidence', { level: t(`evidence.${confidence}`) }),
  };
}
