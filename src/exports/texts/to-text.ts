// An official text as the JSON file of its work writes it. Called by the writer of that file.
import { layBeside } from '../../texts/lay-beside.ts';
import type { Passage, ReadOfficialText } from '../../texts/official-text.ts';
import { reportAlignment } from '../../texts/report-alignment.ts';
import type { OpenWork } from '../work/work-file.ts';
import { textFileAddress } from './text-file.ts';
import type { TextRecord } from './text-schema.ts';

export function toText({ work, absolute, routes }: OpenWork, text: ReadOfficialText): TextRecord {
  const { language, source, imported, licence, partial = null, body, notes } = text;
  const { provisionOf } = layBeside(
    work.provisions.map(({ n }) => n),
    text,
  );
  return {
    language,
    official: true,
    akn: absolute(textFileAddress(work, language, routes)),
    file: source.file,
    sha256: source.sha256,
    url: source.url ?? null,
    imported,
    licence,
    partial,
    whole: reportAlignment(work, text).isWhole,
    body: body.map((block) =>
      block.kind === 'heading'
        ? { kind: 'heading', level: block.level, text: block.text }
        : {
            kind: 'paragraph',
            n: block.n,
            provision: provisionOf.get(block) ?? null,
            label: block.label ?? null,
            text: joinPassages(block.passages),
          },
    ),
    notes: notes.map((note) => ({ id: note.id, text: note.text })),
  };
}

function joinPassages(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n\n');
}
