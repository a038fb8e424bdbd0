// The files below data/ with their sizes, and the recipes, in the reader's language. Called by DataPage.
import { BULK_ENDINGS, BULK_FORMATS } from '../../exports/tables/bulk-formats.ts';
import { citeData } from '../../exports/tables/edition-facts.ts';
import type { Table } from '../../exports/tables/declare-table.ts';
import { RECIPES, RECIPE_TOOLS, type RecipeTool } from '../../exports/tables/recipes.ts';
import { PUBLIC_FILES } from '../../exports/public-files.ts';
import type { BulkFiles } from '../../site/frame/bulk-files.ts';
import type { Contents } from '../../site/frame/contents.ts';
import type { Site } from '../../site/locals/site.ts';
import { formatDate, formatNumber } from '../../words/format.ts';
import { formatSize } from '../../words/format-size.ts';
import type { Key } from '../../words/translate.ts';

interface FileLink {
  href: string;
  text: string;
  /** Absent where it is not told. */
  size?: string;
}

interface WholeFile extends FileLink {
  holds: string;
  schema: string;
}

interface TableFiles {
  name: string;
  title: string;
  rows: string;
  files: readonly FileLink[];
  schema: string;
  table: Table;
}

interface RecipeView {
  title: string;
  code: string;
}

export interface DataView {
  whole: readonly WholeFile[];
  tables: readonly TableFiles[];
  /** Tables with headings in the reader's language, each as CSV and as a workbook. */
  own: readonly (FileLink & { workbook: string })[];
  counting: readonly string[];
  cite: string;
  recipes: readonly { tool: RecipeTool; title: string; members: readonly RecipeView[] }[];
  contents: Contents;
}

const COUNTING = ['once', 'blank', 'part', 'proposals', 'dates', 'lists', 'formulas'] as const;
const SECTIONS = ['whole', 'tables', 'own', 'count', 'licence', 'recipes', 'columns'] as const;

export async function viewData(site: Site, bulk: BulkFiles): Promise<DataView> {
  const { t, lang, routes } = site;
  const { date } = bulk.facts;
  const sizeOf = (bytes: Uint8Array) => formatSize(bytes.length, t);
  const { atlas, sqlite, datapackage, dcat, works, jsonLd, nTriples, cluster, manifest } = PUBLIC_FILES;
  const link = (path: string) => ({ href: routes.asset(path), text: path.replace('data/', '') });
  return {
    whole: [
      {
        ...link(sqlite.path),
        size: sizeOf(await bulk.sqlite()),
        holds: t('data.sqlite'),
        schema: routes.asset(sqlite.schema),
      },
      {
        ...link(atlas.path),
        size: sizeOf(await bulk.json()),
        holds: t('data.json'),
        schema: routes.asset(atlas.schema),
      },
      ...[works, jsonLd, nTriples, cluster].map(({ path, title, schema }) => ({
        ...link(path),
        holds: t(title),
        schema: routes.asset(schema),
      })),
      { ...link(datapackage.path), holds: t('data.datapackage'), schema: routes.asset(datapackage.schema) },
      { ...link(dcat.path), holds: t('data.dcat'), schema: routes.asset(dcat.schema) },
      { ...link(manifest.path), holds: t('data.manifest'), schema: routes.asset(manifest.schema) },
    ],
    tables: await Promise.all(
      bulk.data().map(async (each) => ({
        name: each.table.name,
        title: t(nameKey(each.table.name)),
        rows: formatNumber(each.rows.length, lang),
        schema: routes.asset(`data/schemas/${each.table.name}.schema.json`),
        files: await Promise.all(
          BULK_ENDINGS.map(async (ending) => ({
            href: routes.asset(`data/${each.table.name}.${ending}`),
            text: BULK_FORMATS[ending].name,
            size: sizeOf(await bulk.table(each.table, ending)),
          })),
        ),
        table: each.table,
      })),
    ),
    own: (['answers', 'treaties', 'figures', 'nationalReport'] as const).map((key) => ({
      href: routes.asset(PUBLIC_FILES[key].path.replace('<lang>', lang)),
      workbook: routes.asset(PUBLIC_FILES[`${key}Xlsx`].path.replace('<lang>', lang)),
      text: t(PUBLIC_FILES[key].title),
    })),
    counting: COUNTING.map((key) => t(`data.count.${key}`)),
    cite: citeData({ ...bulk.facts, date: date === undefined ? undefined : formatDate(date, 'en') }),
    recipes: RECIPE_TOOLS.map((tool) => ({
      tool,
      title: t(`data.tool.${tool}`),
      members: RECIPES.filter((recipe) => recipe.tool === tool).map(({ id, code }) => ({
        title: t(`data.recipe.${id}`),
        code: code(bulk.facts.absolute('data/'), lang),
      })),
    })),
    contents: SECTIONS.map((section) => ({ id: `_${section}`, text: t(`data.${section}`) })),
  };
}

/** `treaty_actions` → its key; every table has one. */
function nameKey(name: string): Key {
  return `data.name.${name}` as Key;
}
