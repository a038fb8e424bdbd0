// Statements about works: the JSON-LD, expanded by a reader that may fetch nothing, says what our N-Triples say. n3 reads both.
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { toAtlasJsonLd, toAtlasNTriples, toWorkNTriples } from '../../src/exports/atlas-files.ts';
import { checkFiles, type Checked, type ExportSite } from './export-check.ts';

/** Each work's own file. */
export function checkStatements(given: ExportSite): Promise<Checked> {
  return checkFiles(given, 'jsonld', (text, file) => listDifferences(text, toWorkNTriples(file)));
}

/** The two files of the whole atlas. */
export async function checkAllStatements({ site, works }: ExportSite): Promise<Checked> {
  const triples = [...toAtlasNTriples(site, works)].join('');
  const faults = await listDifferences([...toAtlasJsonLd(site, works)].join(''), triples);
  return {
    count: triples.split('\n').length - 1,
    faults: faults.map((message) => ({ file: 'data/atlas.jsonld', message })),
  };
}

/** What the one says and the other does not. */
export async function listDifferences(jsonLd: string, nTriples: string): Promise<string[]> {
  const expanded = readStatements(await expandToQuads(jsonLd));
  const written = readStatements(nTriples);
  return [
    ...[...expanded].filter((one) => !written.has(one)).map((one) => `Only the JSON-LD says: ${one}`),
    ...[...written].filter((one) => !expanded.has(one)).map((one) => `Only the N-Triples say: ${one}`),
    ...(written.size === 0 ? ['Nothing is said.'] : []),
  ];
}

/** As N-Quads; anything that would be dropped in silence is an error. */
export async function expandToQuads(text: string): Promise<string> {
  const refuse = (url: string) => Promise.reject(new Error(`The context asks for ${url}. Put it into the file.`));
  const options = { format: 'application/n-quads', safe: true, documentLoader: refuse } as const;
  const quads: unknown = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, options);
  if (typeof quads !== 'string') throw new Error('The reader of JSON-LD gave no text.');
  return quads;
}

function readStatements(text: string): Set<string> {
  const quads = new Parser({ format: 'N-Triples' }).parse(text);
  return new Set(
    quads.map(({ subject, predicate, object }) => {
      const about = object.termType === 'Literal' ? `^${object.datatype.value}@${object.language}` : '';
      return JSON.stringify([subject.value, predicate.value, object.termType, object.value, about]);
    }),
  );
}
