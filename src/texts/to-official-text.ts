// A segmented document as the text file of a work that is held. Called by the importer.
import type { Work } from '../corpus/types.ts';
import type { Language } from '../schemas/languages.ts';
import type { OfficialTextFacts } from '../schemas/official-text.ts';
import { adoptNumbers, type AdoptedText } from './adopt-numbers.ts';
import type { OfficialText } from './official-text.ts';
import type { SegmentedText } from './segment/segment.ts';

export interface WorkText {
  text: OfficialText;
  /** Of the work: provisions that no paragraph tells, and those at which a paragraph was divided. */
  missing: string[];
  divided: string[];
}

export function toOfficialText(
  segmented: SegmentedText,
  work: Work,
  language: Language,
  facts: Omit<OfficialTextFacts, 'work' | 'language'>,
): WorkText {
  const adopted = adoptNumbers(
    segmented,
    { provisions: work.provisions, language: work.frontMatter.law ? 'en' : work.frontMatter.language },
    language,
  );
  return {
    text: { work: work.workId, language, ...facts, ...toBody(adopted) },
    missing: adopted.missing,
    divided: adopted.divided,
  };
}

/** Body and notes without what only the importer asks. */
export function toBody({ body, notes }: SegmentedText | AdoptedText): Pick<OfficialText, 'body' | 'notes'> {
  return {
    body: body.map((block) => {
      if (block.kind === 'heading') return block;
      const { n, label, passages } = block;
      return { kind: 'paragraph', n, ...(label !== undefined && { label }), passages };
    }),
    notes,
  };
}
