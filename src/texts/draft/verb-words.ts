// Beginnings of official verbs in the four languages, folded, for verbs of the vocabulary whose own label they do not begin like:
// `exhort` for urges. Read by the proposal of verbs.
import type { Language } from '../../schemas/languages.ts';

/** Id of a verb → beginnings; words of several are separated by spaces, and `*` ends a beginning that goes on in a form of the verb. */
export const VERB_WORDS: Readonly<Record<string, Partial<Readonly<Record<Language, string>>>>> = {
  adopts: { en: 'approv*', es: 'adopt*', pt: 'adot*, adopt*', fr: 'approuv*' },
  authorises: { en: 'authoriz*' },
  commits: { en: 'undertak*, pledg*', es: 'comprometer*, comprometid*', pt: 'comprometer*', fr: 'engag*' },
  considers: {
    en: 'bearing in mind, taking into account',
    es: 'teniendo presente, teniendo en cuenta, tomando en cuenta',
    pt: 'tendo presente, tendo em conta, levando em conta',
    fr: 'tenant compte, ayant a l esprit',
  },
  decides: { es: 'resuelv*, resolv*, acuerd*', pt: 'resolv*' },
  encourages: { es: 'alent*, aliente*, fomentar, promover', pt: 'encoraj*, estimul*' },
  instructs: {
    en: 'direct, directs, mandat*, entrust*',
    es: 'encomend*, encarg*, instru*',
    pt: 'encarreg*, encomend*, instru*',
    fr: 'chargent, confi*',
  },
  notes: {
    en: 'having seen, taking note, take note, noting',
    es: 'visto*, habiendo visto, tomar nota, tomando nota',
    pt: 'visto*, tendo visto, tomar nota, tomando nota',
    fr: 'ayant vu, vu, prendre note, prenant note, prendre acte, prenant acte',
  },
  recalls: { es: 'record*', pt: 'lembr*', fr: 'rappel*' },
  recognises: {
    en: 'recogniz*, acknowledg*, express* appreciation, thank*',
    es: 'reconoc*, agradec*',
    pt: 'agradec*',
    fr: 'reconnaiss*, reconnaitre, remerci*',
  },
  recommends: { es: 'recomend*' },
  reiterates: { en: 'reaffirm*', es: 'reafirm*', pt: 'reafirm*', fr: 'reaffirm*, reiter*' },
  renews: { es: 'renov*' },
  requests: { en: 'ask*', es: 'ped*, pid*', pt: 'ped*', fr: 'pri*, prier' },
  states: {
    en: 'declar*, affirm*, express*',
    es: 'declar*, manifest*, expres*',
    pt: 'declar*, manifest*, express*',
    fr: 'declar*, exprim*',
  },
  stresses: {
    en: 'emphasiz*, emphasis*, underscor*, underlin*, highlight*',
    es: 'destac*, resalt*, enfatiz*',
    pt: 'destac*, sublinh*, enfatiz*',
    fr: 'insist*',
  },
  urges: {
    en: 'exhort*, call upon, calls upon',
    es: 'exhort*',
    pt: 'exort*, conclam*',
    fr: 'exhort*, invit* instamment',
  },
  welcomes: { es: 'acoge*, celebr*', pt: 'acolh*, congratul*', fr: 'accueill*, felicit*' },
};
