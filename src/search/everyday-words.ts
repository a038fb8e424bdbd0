// Words that readers ask with and that neither the glossary nor the official terms have: what is written in English alone is found by them
// in every language. Called by list-concepts.
import type { Labels } from '../schemas/fields.ts';

/** English, Spanish, Portuguese, French; several forms of one language are separated by semicolons. */
const WORDS: readonly (readonly [en: string, es: string, pt: string, fr: string])[] = [
  ['victim', 'víctima', 'vítima', 'victime'],
  ['witness', 'testigo', 'testemunha', 'témoin'],
  ['child; children', 'niño; niña; niñez', 'criança', 'enfant'],
  ['woman; women', 'mujer; mujeres', 'mulher; mulheres', 'femme'],
  ['young people; youth', 'jóvenes; juventud', 'jovens; juventude', 'jeunes; jeunesse'],
  ['shelter', 'albergue; casa de acogida', 'abrigo; casa de acolhimento', 'foyer; hébergement'],
  ['housing', 'vivienda; alojamiento', 'moradia; alojamento', 'logement'],
  ['visa', 'visa; visado', 'visto', 'visa'],
  ['asylum', 'asilo', 'asilo', 'asile'],
  ['passport', 'pasaporte', 'passaporte', 'passeport'],
  ['border', 'frontera', 'fronteira', 'frontière'],
  ['repatriation', 'repatriación', 'repatriação', 'rapatriement'],
  ['police', 'policía', 'polícia', 'police'],
  ['prosecutor', 'fiscal', 'promotor; procurador', 'procureur'],
  ['judge', 'juez; jueza; jueces', 'juiz; juíza; juízes', 'juge'],
  ['court', 'tribunal; juzgado', 'tribunal', 'tribunal; cour'],
  ['lawyer', 'abogado; abogada', 'advogado; advogada', 'avocat; avocate'],
  ['legal aid', 'asistencia jurídica', 'assistência jurídica', 'aide juridique'],
  ['interpreter', 'intérprete', 'intérprete', 'interprète'],
  ['conviction', 'condena', 'condenação', 'condamnation'],
  ['investigation', 'investigación', 'investigação', 'enquête'],
  ['survey', 'encuesta', 'levantamento', 'enquête; sondage'],
  ['hotline', 'línea telefónica; línea de denuncia', 'linha telefônica; disque-denúncia', 'ligne d’appel; numéro vert'],
  ['campaign', 'campaña', 'campanha', 'campagne'],
  ['training', 'capacitación; formación', 'capacitação; formação', 'formation'],
  ['school', 'escuela', 'escola', 'école'],
  ['health', 'salud', 'saúde', 'santé'],
  ['budget', 'presupuesto', 'orçamento', 'budget'],
  ['statistics; figures', 'estadística; cifra', 'estatística; número', 'statistique; chiffre'],
  ['recruitment', 'reclutamiento; captación', 'recrutamento; aliciamento', 'recrutement'],
  ['employer', 'empleador; empleadora', 'empregador; empregadora', 'employeur'],
  [
    'domestic worker',
    'trabajadora del hogar; trabajadora doméstica',
    'trabalhadora doméstica',
    'travailleuse domestique',
  ],
  ['prostitution', 'prostitución', 'prostituição', 'prostitution'],
  ['forced marriage', 'matrimonio forzado', 'casamento forçado', 'mariage forcé'],
  ['money laundering', 'lavado de activos; blanqueo', 'lavagem de dinheiro', 'blanchiment'],
  ['tourism', 'turismo', 'turismo', 'tourisme'],
  ['deception', 'engaño', 'engano', 'tromperie'],
  ['threat', 'amenaza', 'ameaça', 'menace'],
  ['indigenous', 'indígena', 'indígena', 'autochtone'],
  ['social networks', 'redes sociales', 'redes sociais', 'réseaux sociaux'],
];

export const EVERYDAY_WORDS: readonly Labels[] = WORDS.map(([en, es, pt, fr]) => ({ en, es, pt, fr }));
