// Akoma Ntoso by the schema of OASIS, which the caller names: it is no part of the project.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Refusal } from '../terminal/stop.ts';
import { checkFiles, type Checked, type ExportSite } from './export-check.ts';

export async function checkAknSchema(given: ExportSite): Promise<Checked> {
  const validator = readSchema(given.aknSchema ?? '');
  try {
    return await checkFiles(given, 'akn.xml', (text) => {
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
        return [];
      } finally {
        document.dispose();
      }
    });
  } finally {
    validator.dispose();
  }
}

function readSchema(path: string): XsdValidator {
  const bytes = readFileSync(path);
  // The schema imports another one that lies beside it.
  xmlRegisterFsInputProviders();
  try {
    const document = XmlDocument.fromBuffer(bytes, { url: resolve(path) });
    return XsdValidator.fromDoc(document);
  } catch (error) {
    const why = error instanceof Error ? error.message.trim().split('\n')[0] : String(error);
    throw new Refusal(
      `"${path}" cannot be read as a schema: ${why} Name akomantoso30.xsd of OASIS, with the xml.xsd that it imports beside it.`,
    );
  }
}
