// What stands in the folder of a deposit, for whoever opens it in ten years. Called by `npm run release`.
import type { Manifest } from './to-manifest.ts';

export function toDepositReadme({
  name,
  about,
  version,
  date,
  address,
  licence,
  rights,
  citation,
  files,
}: Manifest): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `# ${name}, version ${version}${date === null ? '' : `, content of ${date}`}

${about}

Published at ${address}

- \`data/\`: the whole as tables (CSV, XLSX, Parquet), one database (SQLite), JSON, JSON-LD and N-Triples, with a schema each in
  \`data/schemas/\`. \`data/datapackage.json\` says what each column means.
- \`<language>/\`: each document and law in a file of its own: JSON, JSON-LD, Akoma Ntoso, Markdown, RIS, BibTeX, CSL-JSON.
- \`data/manifest.json\`: all ${files.length} files (${bytes} bytes) with their SHA-256.
- \`SHA256SUMS\`: of every file here; \`sha256sum --check SHA256SUMS\` names those that are missing or changed.
- \`sbom.json\`, \`licences.txt\`: the programs that this edition was made with, as CycloneDX and as a list.

Licence: ${licence.title} (${licence.name}), ${licence.path}. ${rights} See LICENSE for the code, NOTICE.txt for what is others'.

To cite the whole: ${citation}
`;
}
