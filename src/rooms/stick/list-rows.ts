// What a copy has, part by part, as its cover tells it: a row for each part of the site, one for tables, one for what all share.
import { MARK } from '../../exports/stick/list-parts.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { compareLabels } from '../../words/format.ts';
import type { Translate } from '../../words/translate.ts';
import type { CoverRow } from './render-cover.ts';

export interface CopiedFile {
  path: string;
  bytes: number;
  /** Heading of a page. */
  title?: string | undefined;
}

export function listRows(files: readonly CopiedFile[], t: Translate): CoverRow[] {
  const byPart = new Map<string, CopiedFile[]>();
  for (const file of files) {
    const part = partOf(file.path);
    byPart.set(part, [...(byPart.get(part) ?? []), file]);
  }
  const rowOf = (part: string): Omit<CoverRow, 'title'> => {
    const own = byPart.get(part) ?? [];
    return { count: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
  const byLabel = compareLabels(t.language);
  const pages = [...byPart].flatMap(([part, own]): CoverRow[] => {
    const first = own.find(({ path }) => path === `${part}/index.html`);
    return first ? [{ title: first.title ?? part, href: first.path, ...rowOf(part) }] : [];
  });
  const isHome = ({ href = '' }: CoverRow) => href.split('/').length === 2;
  return [
    ...pages.sort((a, b) => Number(isHome(b)) - Number(isHome(a)) || byLabel(a.title, b.title)),
    ...(byPart.has('data') ? [{ title: t('stick.tables'), ...rowOf('data') }] : []),
    { title: t('stick.shared'), ...rowOf('') },
  ];
}

/** `es/topics` for all below it, `es` for the home page, `data` for tables, nothing for the rest and for marks of folders. */
function partOf(path: string): string {
  if (path.endsWith(`/${MARK}`)) return '';
  const [first = '', second = '', third] = path.split('/');
  if (first === 'data') return first;
  if (!LANGUAGES.some((language) => language === first)) return '';
  return third === undefined ? first : `${first}/${second}`;
}
