// What we tell of a document is in our own words: no more than twelve in a row of its official text, where that is held.
import { issueAt, type Place } from '../../corpus/issue.ts';
import type { Language } from '../../schemas/languages.ts';
import type { ReadOfficialText } from '../../texts/official-text.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Rule } from '../rule.ts';

const NAME = 'digest-own-words';

/** Words in a row that may be those of an official text. */
const MOST = 12;

interface OwnText {
  work: string;
  language: Language;
  what: string;
  text: string;
  place: Place;
}

export const digestOwnWords: Rule = {
  name: NAME,
  summary: `No text of ours has more than ${MOST} words in a row of the official text, outside quotation marks, where that text is held.`,
  check({ atlas, corpus }) {
    if (atlas.texts.isEmpty) return [];
    const own: OwnText[] = [
      ...corpus.works.flatMap(({ workId, frontMatter: { language }, provisions }) =>
        provisions.map(({ n, digest, place }) => ({
          work: workId,
          language,
          what: `The digest of "${n}"`,
          text: digest.text,
          place,
        })),
      ),
      ...corpus.translations.texts.map(({ language, what, text, place }) => ({
        work: /([^/]+?)\.[a-z]{2}\.mdx$/.exec(place.file)?.[1] ?? '',
        language,
        what: what.replace(/^the/, 'The'),
        text,
        place,
      })),
    ];
    const runs = new Map<ReadOfficialText, ReadonlySet<string>>();
    return own.flatMap(({ work, language, what, text, place }) => {
      const official = atlas.texts.find(work, language);
      if (!official) return [];
      const printed = runs.get(official) ?? listRuns(toText(official));
      runs.set(official, printed);
      const copied = [...listRuns(text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' | '))].find((run) => printed.has(run));
      return copied === undefined
        ? []
        : [
            issueAt(
              place,
              NAME,
              `${what} has more than ${MOST} words in a row of the official text: "${copied} …". Say it in other words, or put the words between quotation marks.`,
              'warning',
            ),
          ];
    });
  },
};

function toText({ body }: ReadOfficialText): string {
  return body
    .flatMap((part) => (part.kind === 'heading' ? [part.text] : part.passages.map((passage) => passage.text)))
    .join(' | ');
}

/** Every run of one word more than may be copied, within what no bar divides. */
function listRuns(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const part of foldText(text).split('|')) {
    const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + MOST < words.length; at++) runs.add(words.slice(at, at + MOST + 1).join(' '));
  }
  return runs;
}
