// A work as JSON-LD: legislation of schema.org, with the terms of ELI.
import { sitePrefixes } from '../graph/graph-site.ts';
import { toJsonLd } from '../graph/to-json-ld.ts';
import type { WorkFile } from './work-file.ts';

export function toWorkJsonLd(file: WorkFile): string {
  const records = file.jsonLd();
  return [...toJsonLd([records.text], records.terms, sitePrefixes(file))].join('');
}
