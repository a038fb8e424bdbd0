// Words that say what a question wants rather than what it is about, in each language. Called by the reader of questions.
import type { Language } from '../../schemas/languages.ts';

/**
 * not: those that have it not; states: all that have it; promise: a commitment; define: a term; differ: several terms beside each other;
 * and: what stands between them; filler: what is said around it. The subject of the whole atlas is filler too; its words are content.
 */
export type Role = 'not' | 'states' | 'promise' | 'define' | 'differ' | 'and' | 'filler';

const WORDS: Record<Language, Record<Role, string>> = {
  en: {
    not: 'no not non none never without lack lacks lacking missing haven hasn don doesn didn isn aren',
    states: 'state states country countries nations',
    promise: 'promise promised promises commit committed commitment commitments pledge pledged agree agreed',
    define: 'definition definitions define defined meaning',
    differ: 'difference differences differ differs distinguish distinguished vs versus',
    and: 'and between from or',
    filler:
      'crime offence offences part tell say says said about any all under according can could should must may please show find list give given get exist exists party parties ratify ratifies ratified sign signed join joined accede acceded bound member members protect against person persons people convention treaty national american americas region law laws legal read year yet still principle ilo t',
  },
  es: {
    not: 'no sin ni ningun ninguno ninguna carece carecen falta faltan nunca tampoco',
    states: 'estado estados pais paises naciones',
    promise:
      'prometer prometio prometieron promesa promesas comprometer comprometieron compromiso compromisos acordaron',
    define: 'definicion definiciones define definir significa significado',
    differ: 'diferencia diferencias diferencian distingue distinguen distinguir vs',
    and: 'y e o u',
    filler:
      'hace hacen forma forman formar van delito delitos dice decir dicen acerca existe existen hay tiene tienen tener haber cual cuales cuanto cuantos puede pueden parte partes ratifico ratificado ratificaron ratificar firmo firmado firmaron firmar adhirio adherido adhirieron vigente persona personas contra caso segun ley leyes nacional region americas mostrar lista ano aun todavia ver lee principio oit',
  },
  pt: {
    not: 'nao sem nem nenhum nenhuma carece falta faltam nunca',
    states: 'estado estados pais paises nacoes',
    promise: 'prometer prometeu prometeram promessa promessas comprometeram compromisso compromissos acordaram',
    define: 'definicao definicoes define definir significa significado',
    differ: 'diferenca diferencas difere diferem distingue distinguir vs',
    and: 'e ou',
    filler:
      'faz fazem fazer crime crimes diz dizer dizem acerca existe existem tem teem ter haver quais quanto quantos pode podem parte partes ratificou ratificado ratificaram ratificar assinou assinado assinaram assinar aderiu aderiram vigente pessoa pessoas contra caso segundo lei leis nacional regiao americas mostrar lista ano ainda ver principio oit',
  },
  fr: {
    not: 'non sans pas aucun aucune jamais manque manquent ni',
    states: 'etat etats pays nations',
    promise: 'promettre promis promesse promesses engager engage engages engagement engagements convenu',
    define: 'definition definitions definir signifie signification',
    differ: 'difference differences differe different distingue distinguer vs',
    and: 'et ou',
    filler:
      'fait font faire crime crimes infraction infractions dit dire disent propos existe existent ont avoir ait combien peut peuvent partie parties ratifie ratifies ratifier signe signer adhere adherer lie lies vigueur personne personnes contre cas selon loi lois national region ameriques montrer liste annee encore principe oit quels quelles t il ils elle y',
  },
};

const ROLES = { en: listRoles('en'), es: listRoles('es'), pt: listRoles('pt'), fr: listRoles('fr') };

function listRoles(language: Language): Record<Role, ReadonlySet<string>> {
  const setOf = (role: Role) => new Set(WORDS[language][role].split(' '));
  return {
    not: setOf('not'),
    states: setOf('states'),
    promise: setOf('promise'),
    define: setOf('define'),
    differ: setOf('differ'),
    and: setOf('and'),
    filler: setOf('filler'),
  };
}

/** Whether `form` (folded) has `role` in one of `languages`. */
export function hasRole(form: string, role: Role, languages: readonly Language[]): boolean {
  return languages.some((language) => ROLES[language][role].has(form));
}
