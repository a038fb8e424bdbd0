// Words by which a duty, an advice and a negation are told in each language. Called by the rule translation-keeps-force.
import type { TranslatedLanguage } from '../corpus/translation-name.ts';

/** Whole words; a hyphen stands for any letters, a low line for a space. */
function words(list: string): RegExp {
  const forms = list.replaceAll('-', '\\p{L}*').replaceAll('_', '\\s+').split(' ');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

interface ForceWords {
  /** Any word by which a duty can be told. */
  duty: RegExp;
  /** The verb of duty in the indicative: as strong as "must". */
  must: RegExp;
  advice: RegExp;
  negation: RegExp;
}

export const ENGLISH = {
  must: words('must shall'),
  should: words('should'),
  /** Whatever the verb of duty of a translation may stand for. */
  duty: words(
    'must shall should ought is_to are_to be_to to_be is_also_to was_to were_to has_to have_to had_to need- oblig- requir- dut- bound owe- cannot may_not due demand- compel- ask- force- only mandat- nobody_may',
  ),
  negation: words('not never without neither nor none nobody nothing cannot no'),
  /** What holds a word of negation and denies nothing that a translation must deny by one. */
  noNegation:
    /\bno\.\s*(?=\d)|\bwhether or not\b|\bnot only\b|\bno (?:more|less|later|longer|charge|detention)\b|\bwithout charge\b|\bnot (?:known|found)\b|\bcannot be waived\b|\bwith no\b|\bif no\b/giu,
};

export const FORCE_WORDS: Readonly<Record<TranslatedLanguage, ForceWords>> = {
  es: {
    duty: words(
      'deb- ha_de han_de había_de habrá_de habrán_de tien-_que ten-_que tendrá-_que oblig- exig- exij- requ- necesi- hay_que correspond- proh- no_pod- no_pued- incumb- encarg- precis- hace_falta imp- vincul- orden- sea sean mand- toca',
    ),
    must: words('debe deben deberá deberán'),
    advice: /\p{L}(?:ría|rían)(?!\p{L})|(?<!\p{L})(?:recom|conv|deba|deban)/iu,
    negation: words(
      'no ni nunca jamás sin ningun- ningún nadie nada tampoco desconoc- falt- carec- ausen- ignor- impid- irrenunci- ajen- excep- salvo prohíb- prohib- irregular- indocument-',
    ),
  },
  pt: {
    duty: words(
      'dev- há_de hão_de tem_que têm_que tem_de têm_de tinha-_de oblig- obrig- exig- exij- requ- necess- precis- cab- proíb- proib- não_pod- incumb- encarreg- impõ- impos- vincul- determin- mand- seja sejam',
    ),
    must: words('deve devem deverá deverão'),
    advice: /\p{L}(?:ria|riam)(?!\p{L})|(?<!\p{L})(?:recom|conv|deva|devam)/iu,
    negation: words(
      'não nem nunca jamais sem nenhum- ninguém nada tampouco desconhec- falt- carec- ausên- ignor- imped- irrenunci- alhei- exce- salvo proíb- proib- irregular- indocument-',
    ),
  },
  fr: {
    duty: words(
      'doi- dev- dû due dus dues oblig- exig- requ- nécess- fau- besoin ten- interdi- ne_peu- incomb- charg- impos- li- ordonn- soit soient est_à sont_à',
    ),
    must: words('doit doivent devra devront'),
    advice: /\p{L}(?:rait|raient)(?!\p{L})|(?<!\p{L})(?:recom|conv)/iu,
    negation: words(
      'ne n ni sans aucun- jamais pas non rien nul nulle inconnu- manqu- faute absen- ignor- empêch- secr- interdi- sauf refus- irrégul-',
    ),
  },
};
