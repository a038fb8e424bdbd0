// The article, section or paragraph that a query names beside a law or treaty: `Ley 26.364 art. 2`, `art. 145 bis AR`.

export interface SplitQuery {
  /** The query without the address. */
  rest: string;
  /** Number of the provision, as it stands in anchors: `145-bis`, `3.d`, `279.01`. */
  number: string | undefined;
}

const ADDRESS =
  /(?<![\p{L}\p{N}])(?:art(?:s|[ií]c?[a-zí]*|igos?)?|s(?:s|ecs?|ections?|ec[cç]i[oó]n)?|par(?:as?|agraphs?|r?[aá]grafos?)?|p[aá]rrafos?|[§¶]+)[.\s]*(?:n?[o°º.]+\s?)?(\d+(?:[.-]?\p{L}\b|[.-]\d+|\(\p{L}\))*(?:[\s-](?:bis|ter|qu[aá]ter|quinquies|octies)\b)?)\)?/iu;

/** Takes the first address out of `query`. A number counts only behind a word or sign such as `art.`, `s.` or `¶`. */
export function splitAddress(query: string): SplitQuery {
  const found = ADDRESS.exec(query);
  const number = found?.[1];
  if (!found || number === undefined) return { rest: query, number: undefined };
  return {
    rest: `${query.slice(0, found.index)} ${query.slice(found.index + found[0].length)}`.trim(),
    number: number
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\((\p{L})\)/gu, '.$1')
      .replace(/\s+/g, '-'),
  };
}

/** The anchor among `numbers` that `number` means: the article, section or paragraph, or the first part of it that is held. */
export function findAnchor(numbers: readonly string[], number: string): string | undefined {
  const spellings = [`art-${number}`, `s-${number}`, number];
  return (
    numbers.find((n) => spellings.includes(n)) ?? numbers.find((n) => spellings.some((one) => n.startsWith(`${one}.`)))
  );
}
