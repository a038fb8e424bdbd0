// Translations that break what the reader and the rules demand, with the reports that each causes. Used by rules.test.ts.
import { edit, type Files } from '../helpers/make-content.ts';
import { COMMITMENT_ES, IN_SPANISH, PRACTICE_ES, RESOLUTION_ES, STATE_ES } from '../helpers/spanish-content.ts';
import type { Violation } from './reader-violations.ts';

/** A translation of the fixture with one passage replaced. */
export function retold(path: string, from: string, to: string): Files {
  const text = IN_SPANISH[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}.`);
  return { ...IN_SPANISH, [path]: text.replace(from, to) };
}

/** Terms of which lint reads translations, one a line. */
export const TERMS: Files = {
  'vocabularies/terminology.yml': `entries:
- {id: trafficking, group: crime, en: {forms: [trafficking in persons], also: [trafficking]}, es: {forms: [trata de personas, trata], refuse: [{form: tráfico de personas}, {form: traficante, unless: [traficante de drogas], write: tratante}]}, pt: {forms: [tráfico de pessoas], refuse: [{form: tráfico humano}]}, fr: {forms: [traite des personnes, traite]}, reserved: error, source: Palermo Protocol}
- {id: plan, group: OAS, en: {forms: [plan]}, es: {forms: [plan], also: [programa]}, pt: {forms: [plano]}, fr: {forms: [plan]}, required: error, source: Use}
- {id: poverty, group: site, en: {forms: [poverty]}, es: {forms: [pobreza]}, pt: {forms: [pobreza]}, fr: {forms: [pauvreté]}, required: warning, source: Use}
`,
};

/** The Spanish of the fixture with one passage replaced, where the terms are listed. */
function withTerms(path: string, from: string, to: string): Files {
  return { ...retold(path, from, to), ...TERMS };
}

export const TRANSLATION_VIOLATIONS: Record<string, Violation[]> = {
  'translation-whole': [
    {
      what: 'a note of an answer without translation',
      files: { ...IN_SPANISH, [STATE_ES]: 'criteria: {}\n' },
      issues: [
        'content/countries/ar.es.yml:1:1 "criteria.dedicated-law.note" of content/countries/ar.yml is not translated: "Since 2008 it punishes with 4 years or more." Add it.',
      ],
    },
    {
      what: 'a paragraph without translation',
      files: retold(
        RESOLUTION_ES,
        IN_SPANISH[RESOLUTION_ES]?.match(/<Provision n="3.d"[\s\S]*?<\/Provision>\n\n/)?.[0] ?? '-',
        '',
      ),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:1:1 Provision "3.d" of content/resolutions/ag-res-2010.mdx is not translated. Add it.',
      ],
    },
    {
      what: 'a passage without number that has no name in the language',
      files: retold(RESOLUTION_ES, ' label="Preámbulo: pobreza"', ''),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:21:1 Provision "preamble-poverty" has no number, and its name is not translated: label="…". Add it.',
      ],
    },
    {
      what: 'a time that is not translated',
      files: retold(RESOLUTION_ES, ' due="by 2006; en el plazo de dos años"', ''),
      issues: ['content/resolutions/ag-res-2010.es.mdx:15:1 "due" of provision "3.d" is not translated. Add it.'],
    },
    {
      what: 'a note outside paragraphs that is left out',
      files: retold(RESOLUTION_ES, '<Note>\n\nSolo se leyeron dos párrafos.\n\n</Note>\n\n', ''),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:1:1 content/resolutions/ag-res-2010.mdx has 1 <Note> outside provisions, and 0 stand here. Write as many, in the same order.',
      ],
    },
    {
      what: 'a reason that is not translated',
      files: retold(COMMITMENT_ES, "  '2':\n    reason: Los pide de nuevo.\n", ''),
      issues: [
        'content/commitments/adopt-plans.es.mdx:4:13 "steps.2.reason" of content/commitments/adopt-plans.mdx is not translated: "Asks again." Add it.',
      ],
    },
  ],
  'translation-fits': [
    {
      what: 'a paragraph that its original has not',
      files: retold(
        RESOLUTION_ES,
        '<Provision n="preamble',
        '<Provision n="4">\n\nPide otra cosa.\n\n</Provision>\n\n<Provision n="preamble',
      ),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:21:1 Provision "4" is none of content/resolutions/ag-res-2010.mdx. Remove it.',
      ],
    },
    {
      what: 'a fact that is repeated',
      files: { ...IN_SPANISH, [STATE_ES]: `${IN_SPANISH[STATE_ES] ?? ''}code: ar\n` },
      issues: [
        'content/countries/ar.es.yml:4:7 "code" is no text of content/countries/ar.yml that is told in words. Remove it, or correct its key.',
      ],
    },
    {
      what: 'a list where texts stand under their numbers',
      files: { ...IN_SPANISH, [STATE_ES]: `${IN_SPANISH[STATE_ES] ?? ''}plans: [Un plan]\n` },
      issues: [
        `content/countries/ar.es.yml:4:8 "plans" is a list. Write its texts under their numbers, counted from 1, as in "'1': {note: …}".`,
      ],
    },
  ],
  'translation-keeps-facts': [
    {
      what: 'another figure',
      files: retold(STATE_ES, '4 años', '5 años'),
      issues: [
        'content/countries/ar.es.yml:3:11 "criteria.dedicated-law.note" lacks 4 of its original and has 5, which that has not: "Since 2008 it punishes with 4 years or more." Write the same figures.',
      ],
    },
    {
      what: 'a link that leads elsewhere',
      files: retold(RESOLUTION_ES, 'lima-protocol#art-5', 'lima-protocol'),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:1:1 the text before the first provision links to lima-protocol, and its original to lima-protocol#art-5. Write the same links.',
      ],
    },
    {
      what: 'English that was left',
      files: retold(PRACTICE_ES, 'Solo funciona en las ciudades.', 'It works in the cities of the north only.'),
      issues: [
        'content/practices/ar-rescue-programme.es.mdx:8:11 "limits.1.text" reads as "en" in a file of "es": "It works in the cities of the north only." Translate it.',
      ],
    },
  ],
  'translation-keeps-force': [
    {
      what: 'a text of which most is left out',
      files: {
        ...IN_SPANISH,
        'countries/ar.yml': (IN_SPANISH['countries/ar.yml'] ?? '').replace(
          'it punishes with 4 years or more.',
          'it punishes with 4 years or more, whoever the victim is and wherever the crime was planned.',
        ),
      },
      issues: [
        'content/countries/ar.es.yml:3:11 "criteria.dedicated-law.note" has 36 letters, and its original 102: "Since 2008 it punishes with 4 years or more, whoever the victim is and wherever the crime was planned." Write all that stands there, and nothing else.',
      ],
    },
  ],
  'translation-refused-form': [
    {
      what: 'a refused form in a reason, at its place',
      files: withTerms(COMMITMENT_ES, 'Pide planes.', 'Pide planes contra el trafico  de personas.'),
      issues: [
        'content/commitments/adopt-plans.es.mdx:4:35 "trafico de personas" is not written for "trafficking in persons" in this language. Write "trata de personas", or put what others print between quotation marks.',
      ],
    },
    {
      what: 'refused forms in a paragraph, in the plural and over two lines',
      files: withTerms(
        RESOLUTION_ES,
        'La pobreza expone a las personas.',
        'La pobreza expone a los traficantes\ny al tráfico de\npersonas.',
      ),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:23:25 "traficantes" is not written for "trafficking in persons" in this language. Write "tratante", or put what others print between quotation marks.',
        'content/resolutions/ag-res-2010.es.mdx:24:6 "tráfico de personas" is not written for "trafficking in persons" in this language. Write "trata de personas", or put what others print between quotation marks.',
      ],
    },
    {
      what: 'a refused form in a label of a list',
      files: {
        ...TERMS,
        ...edit('vocabularies/topics.yml', 'pt: Before harm.', "pt: 'Antes do mal: o tráfico humano.'"),
      },
      issues: [
        'content/vocabularies/topics.yml:2:165 "tráfico humano" is not written for "trafficking in persons" in this language. Write "tráfico de pessoas", or put what others print between quotation marks.',
      ],
    },
  ],
  'translation-term': [
    {
      what: 'a term that the translation lacks',
      files: withTerms(COMMITMENT_ES, 'Pide planes.', 'Pide algo.'),
      issues: [
        'content/commitments/adopt-plans.es.mdx:4:13 "steps.1.reason" has no "plan", and its original says "plans": "Asks for plans." Write the term, or add the words that answer to it under "also" of "plan" in vocabularies/terminology.yml.',
      ],
    },
    {
      what: 'a term that the original has not',
      files: withTerms(COMMITMENT_ES, 'Se pidió una vez', 'Se pidió una vez contra la trata'),
      issues: [
        'content/commitments/adopt-plans.es.mdx:11:28 the text before the first provision says "trata", which is written for "trafficking in persons", and its original has not that: "Asked for once, and asked for again." In the translation: "Se pidió una vez contra la trata, y se pidió de nuevo." Write another word, or add the English words under "also" of "trafficking" in vocabularies/terminology.yml.',
      ],
    },
  ],
  'french-spaces-hold': [
    {
      what: 'an ordinary space, and none at all',
      files: edit('vocabularies/topics.yml', 'fr: Before harm.', "fr: '« Avant\u00a0» le mal ?'"),
      issues: [
        'content/vocabularies/topics.yml:2:168 "« Avant\u00a0» le mal ?" lacks a no-break space (U+00A0) at a sign. Run `npm run lint:content -- --fix`.',
        'content/vocabularies/topics.yml:2:183 "« Avant\u00a0» le mal ?" lacks a no-break space (U+00A0) at a sign. Run `npm run lint:content -- --fix`.',
      ],
    },
  ],
  'mdx-declarative': [
    {
      what: 'a verb in a translation',
      files: retold(RESOLUTION_ES, 'n="3.d"', 'n="3.d" verb="urges"'),
      issues: [
        'content/resolutions/ag-res-2010.es.mdx:15:1 "verb" of <Provision> is not a known attribute. Known: n, label, due, penaltyNote, place, note, unseen.',
      ],
    },
  ],
  'file-name-is-id': [
    {
      what: 'a translation of what is not there',
      files: { 'countries/zz.es.yml': 'criteria: {}\n' },
      issues: [
        'content/countries/zz.es.yml:1:1 "countries/zz.es.yml" translates "countries/zz.yml", which is not there. Rename or remove it.',
      ],
    },
    {
      what: 'a translation into a language that is none of the four',
      files: { ...IN_SPANISH, 'countries/ar.it.yml': 'criteria: {}\n' },
      issues: [
        'content/countries/ar.it.yml:1:1 "ar.it.yml" is not read: a file here is named after its id, in lower-case letters, digits and hyphens, and ends with ".yml". Rename or remove it.',
      ],
    },
  ],
};
