// What the comparison of official texts loads of one work: its paragraphs in each language in which its text is held, and what the atlas
// records of its provisions, in the reader's language. Written by the endpoint, read by the script of the page.
import type { Work } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from '../../site/locals/site.ts';
import { provisionName, workName } from '../../site/parts/record-name.ts';
import { listStepFields, type StepField } from '../../site/parts/step-fields.ts';
import { layBeside } from '../../texts/lay-beside.ts';
import { listParagraphs } from '../../texts/official-text.ts';

export interface ComparedText {
  n: string;
  /** Number as printed, or empty. */
  label: string;
  text: string;
  /** The provision that tells it, or empty. */
  provision: string;
}

export interface CompareRecord {
  id: string;
  name: string;
  /** Language of the name, where it is not the reader's. */
  nameLang?: string | undefined;
  href: string;
  texts: Partial<Record<Language, readonly ComparedText[]>>;
  /** By number: what each is called, and its fields. */
  provisions: Readonly<Record<string, { name: string; fields: readonly StepField[] }>>;
}

export function toCompareRecord(site: Site, work: Work): CompareRecord {
  const numbers = work.provisions.map(({ n }) => n);
  const name = workName(work, site);
  const date = work.frontMatter.adopted ?? '';
  return {
    id: work.workId,
    name: name.text,
    nameLang: name.lang,
    href: site.routes.work(work),
    texts: Object.fromEntries(
      site.atlas.texts.listOf(work.workId).map((text) => {
        const { provisionOf } = layBeside(numbers, text);
        const paragraphs = listParagraphs(text).map((paragraph): ComparedText => ({
          n: paragraph.n,
          label: paragraph.label ?? '',
          text: paragraph.passages.map((passage) => passage.text).join(' '),
          provision: provisionOf.get(paragraph) ?? '',
        }));
        return [text.language, paragraphs];
      }),
    ),
    provisions: Object.fromEntries(
      work.provisions.map((paragraph) => [
        paragraph.n,
        {
          name: provisionName(paragraph, work, site).text,
          fields: listStepFields({ work, paragraph, date }, site).filter(({ key }) => key !== 'date' || date !== ''),
        },
      ]),
    ),
  };
}
