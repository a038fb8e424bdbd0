// The official text that stands beside the digests of a work, as plain values: which text, where it came from, what is missing on either
// side. Called by the page of the work; without a text nothing of it is drawn.
import { lawLanguage } from '../../atlas/law-language.ts';
import { restAnchor } from '../../addresses/text-anchors.ts';
import type { Work } from '../../corpus/types.ts';
import { textFileAddress } from '../../exports/texts/text-file.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { layBeside, type TextBeside } from '../../texts/lay-beside.ts';
import { listParagraphs, type ReadOfficialText, type TextParagraph } from '../../texts/official-text.ts';
import { reportAlignment } from '../../texts/report-alignment.ts';
import { provisionName } from '../../site/parts/record-name.ts';
import { formatDate } from '../../words/format.ts';

export interface TextView {
  text: ReadOfficialText;
  beside: TextBeside;
  /** Of its words, where it is not that of the page. */
  lang: string | undefined;
  language: string;
  /** Pages of the work that show its text in another language. */
  others: Link[];
  imported: string;
  /** Where it is compared with others; undefined where there is no other in its language. */
  compare: string | undefined;
  /** Address of the text as a file. */
  akn: string;
  isWhole: boolean;
  /** How many digests have their official paragraph; undefined where the work has no digests. */
  told: string | undefined;
  /** Digests without official paragraph. */
  onlyInWork: Link[];
  /** Official paragraphs without digest. */
  onlyInText: Link[];
}

const FIRST_WORDS = 6;

/** Undefined where no text of the work is held. Of several that in the reader's language is shown, else that of the work. */
export function viewText(site: Site, work: Work): TextView | undefined {
  const { t, lang, langOf, routes, atlas } = site;
  const own = lawLanguage(work.frontMatter) ?? work.frontMatter.language;
  const text = atlas.texts.choose(work.workId, [lang, own]);
  if (!text) return undefined;
  const { isWhole, told, provisions, onlyInWork, onlyInText } = reportAlignment(work, text);
  const beside = layBeside(
    work.provisions.map(({ n }) => n),
    text,
  );
  return {
    text,
    beside,
    lang: langOf(text.language),
    language: t(`language.${text.language}`),
    others: atlas.texts
      .listOf(work.workId)
      .filter((other) => other !== text)
      .map(({ language }) => ({
        text: t(`language.${language}`),
        href: routes.path(pathOf(site, work), language),
        lang: undefined,
      })),
    imported: formatDate(text.imported, lang),
    compare: hasOther(site, text) ? routes.compareTexts([work.workId]) : undefined,
    akn: textFileAddress(work, text.language, routes),
    isWhole,
    told: provisions > 0 ? t('texts.told', { told, all: provisions }) : undefined,
    onlyInWork: work.provisions
      .filter(({ n }) => onlyInWork.includes(n))
      .map((provision) => ({ ...provisionName(provision, work, site), href: `#${provision.n}` })),
    onlyInText: listParagraphs(text)
      .filter(({ n }) => onlyInText.includes(n))
      .map((paragraph) => ({
        text: beginningOf(paragraph),
        href: `#${restAnchor(paragraph.n)}`,
        lang: langOf(text.language),
      })),
  };
}

/** Printed number and first words: a letter alone names no paragraph. */
function beginningOf({ label, passages }: TextParagraph): string {
  const words = (passages[0]?.text ?? '').split(' ');
  const first = words.slice(0, FIRST_WORDS).join(' ');
  return `${label === undefined ? '' : `${label} `}${first}${words.length > FIRST_WORDS ? '…' : ''}`;
}

function pathOf({ routes }: Site, work: Work): string {
  return routes.work(work).slice(routes.path('').length);
}

function hasOther({ atlas: { texts } }: Site, { work, language }: ReadOfficialText): boolean {
  return texts.works.some((other) => other !== work && texts.find(other, language) !== undefined);
}
