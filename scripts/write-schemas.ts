// JSON Schemas of the files of content/ and where they apply, for text editors that check while one writes. Called by `npm run docs`.
import { z } from 'astro/zod';
import { FILE_KINDS, type FileKind } from '../src/editor/record-files.ts';

/** Files below .vscode/ with their texts. */
export function listEditorFiles(): { name: string; text: string }[] {
  const schemas = FILE_KINDS.filter(({ ending }) => ending === '.yml');
  const settings = {
    'yaml.schemas': Object.fromEntries(schemas.map((kind) => [`./.vscode/schemas/${kind.name}.json`, globsOf(kind)])),
    'yaml.format.enable': false,
    'files.associations': { 'content/**/*.mdx': 'mdx' },
    'files.eol': '\n',
    'files.insertFinalNewline': true,
  };
  return [
    { name: '.vscode/settings.json', text: toJson(settings) },
    ...schemas.map((kind) => ({ name: `.vscode/schemas/${kind.name}.json`, text: toJson(toSchema(kind)) })),
  ];
}

/** Translations hold texts alone, under keys of their own. */
function globsOf({ place, isList, ending }: FileKind): string[] {
  if (isList) return [`content/${place}`];
  return [
    `content/${place}/*${ending}`,
    ...['es', 'pt', 'fr'].map((language) => `!content/${place}/*.${language}${ending}`),
  ];
}

function toSchema({ schema }: FileKind): unknown {
  if (!(schema instanceof z.ZodType)) return {};
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // The reader fills it in from the host of the source.
      const isFilled = (key: string) => {
        const property = jsonSchema.properties?.[key];
        return typeof property === 'object' && (property.description?.startsWith('Left out') ?? false);
      };
      if (jsonSchema.required) jsonSchema.required = jsonSchema.required.filter((key) => !isFilled(key));
    },
  });
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
