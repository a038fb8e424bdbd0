import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../../../../src/schemas/languages.ts';
import type { Verb } from '../../../../src/schemas/vocabulary.ts';
import { proposeVerb } from '../../../../src/texts/draft/propose-verb.ts';

const { entries } = parse(readFileSync('content/vocabularies/verbs.yml', 'utf8')) as { entries: Verb[] };

const CASES: [Language, string, string][] = [
  ['en', 'To request the keepers to count', 'requests'],
  ['en', 'That the keepers be urged to count', 'low'],
  ['en', 'RECALLING what was said', 'recalls'],
  ['en', 'To emphasize the need', 'stresses'],
  ['en', 'HAVING SEEN the report', 'notes'],
  ['en', 'To instruct the office', 'instructs'],
  ['es', 'Solicitar a los guardas que cuenten', 'requests'],
  ['es', 'Exhortar a los guardas', 'urges'],
  ['es', 'RECORDANDO lo dicho', 'recalls'],
  ['es', 'Encomendar a la oficina', 'instructs'],
  ['es', 'Tomar nota del informe', 'notes'],
  ['es', 'Reafirmar la voluntad', 'reiterates'],
  ['pt', 'Solicitar aos faroleiros', 'requests'],
  ['pt', 'Exortar os faroleiros', 'urges'],
  ['pt', 'TENDO VISTO o relatório', 'notes'],
  ['pt', 'Incentivar os faroleiros', 'encourages'],
  ['fr', 'Demander aux gardiens', 'requests'],
  ['fr', 'Exhorter les gardiens', 'urges'],
  ['fr', 'RAPPELANT ce qui fut dit', 'recalls'],
  ['fr', 'Prendre note du rapport', 'notes'],
  ['fr', 'Charger le bureau', 'instructs'],
];

describe('proposeVerb', () => {
  test.each(CASES)('%s: %s', (language, text, verb) => {
    const proposal = proposeVerb(text, entries, language);
    expect(verb === 'low' ? proposal?.confidence : proposal?.value).toBe(verb);
    expect(proposal?.because).toBeTruthy();
  });

  test.each(['The keepers met in winter.', 'Recommendations of the keepers', ''])('proposes nothing for %j', (text) => {
    const proposal = proposeVerb(text, entries, 'en');
    expect(proposal === undefined || proposal.confidence === 'low').toBe(true);
  });
});
