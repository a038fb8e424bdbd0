// Stems of folded forms, a language each. Called by the builder of the index and by queries; a language's rules are loaded
// only where they are used.
import { foldText } from './fold-text.ts';
import type { Language } from '../schemas/languages.ts';

/** Folded form → stem. Numbers and short words are their own stems. */
export type Stemmer = (form: string) => string;

// Words that the rules of a language would throw together with others of another meaning, or with words of another language that readers
// of both have in one search (país and pay): form → stem of its own.
const APART: Record<Language, Readonly<Record<string, string>>> = {
  en: listApart(
    'organ:organs intern:interns,internship internal:internally authority:authorities minority:minorities university:universities policy:policies police: child:children woman:women man:men community:communities informal: importance:important import: personal: integrity: integral: objective:objectives humanity: humane: nationality: one:ones convention:conventions executive: execution:executions designate:designated,designates,designating traffick:traffic,trafficking,trafficked,traffickers,trafficker,traffics general:generally repression: presentation:presentations major:majority united: witness:witnesses severe:severely pay:pays,paying,paid may: later: delay:delays,delayed,delaying history:histories fill:fills,filled,filling march:marches cell:cells port:ports suit:suits,suited',
  ),
  es: listApart(
    'organo:organos organismo:organismos mujer:mujeres menor:menores menorista: autor:autores autoridad:autoridades trata:tratas trato:tratos tratado:tratados caso:casos genero:generos general:generales medio:medios media:medias medida:medidas libro:libros comun:comunes cargo:cargos objeto:objetos parte:partes publicidad: secretaria:secretarias unidad:unidades refugio:refugios visa:visas viena: contra: foro:foros salida:salidas indice:indices acta:actas marco:marcos numero:numeros estudiante:estudiantes encuentro:encuentros dano:danos pena:penas',
  ),
  pt: listApart(
    'orgao:orgaos organismo:organismos mulher:mulheres autor:autores autoridade:autoridades trata:tratas trato:tratos tratado:tratados caso:casos genero:generos geral:gerais medo:medos media:medias medida:medidas pena:penas parte:partes publicidade: unidade:unidades brasilia: conta:contas copia:copias cadeia:cadeias maioria:maiorias interesse:interesses contra: foro:foros indice:indices acta:actas marco:marcos numero:numeros estudante:estudantes nome:nomes',
  ),
  fr: listApart(
    'organe:organes autorite:autorites traite:traites partie:parties delai:delais visa:visas departement:departements suite:suites entree:entrees serie:series contre: para:',
  ),
};
// "organis-" keeps its last letters, so that organisations are not organs.
const KEPT = /^(organis(?=[aei])|international)/;
const ROMAN = /^x{0,4}l?x{0,3}(?:ix|iv|v?i{0,3})$/;
/** Ends a stem that has become as short as a word of its own: `use` and `used` are not `US`, `age` is not `AG`. */
const SHORT = '~';

// The rules know endings by their accents, which folded forms have lost.
const ACCENTS: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [],
  es: [[/([cs])ion$/, '$1ión']],
  pt: [
    [/oes$/, 'ao'],
    [/cao$/, 'ção'],
    [/([^ç])ao$/, '$1ão'],
  ],
  fr: [],
};

/** `organ:organs` → both have the stem `organ`. */
function listApart(groups: string): Record<string, string> {
  return Object.fromEntries(
    groups.split(' ').flatMap((group) => {
      const [stem = '', forms = ''] = group.split(':');
      return [stem, ...forms.split(',').filter(Boolean)].map((form) => [form, stem]);
    }),
  );
}

/** The stemmer of `language`. @throws if its rules cannot be had */
export async function loadStemmer(language: Language): Promise<Stemmer> {
  const rules: unknown = await loadRules(language);
  // A script that came empty is a module without exports.
  if (!isStemmer(rules)) throw new TypeError(`The rules of stems (${language}) are not whole.`);
  const known = new Map<string, string>();
  return (form) => {
    let stem = known.get(form);
    if (stem === undefined) {
      stem = stemForm(form, language, rules);
      known.set(form, stem);
    }
    return stem;
  };
}

function isStemmer(value: unknown): value is Stemmer {
  return typeof value === 'function';
}

async function loadRules(language: Language): Promise<Stemmer> {
  switch (language) {
    case 'en':
      return (await import('@orama/stemmers/english')).stemmer;
    case 'es':
      return (await import('@orama/stemmers/spanish')).stemmer;
    case 'pt':
      return (await import('@orama/stemmers/portuguese')).stemmer;
    case 'fr':
      return (await import('@orama/stemmers/french')).stemmer;
  }
}

function stemForm(form: string, language: Language, rules: Stemmer): string {
  if (form.length < 3 || /[^a-z]/.test(form) || ROMAN.test(form)) return form;
  const own = Object.hasOwn(APART[language], form) ? APART[language][form] : undefined;
  if (own !== undefined) return own;
  const kept = language === 'en' ? KEPT.exec(form)?.[0] : undefined;
  if (kept !== undefined) return kept;
  let accented = form;
  for (const [pattern, replacement] of ACCENTS[language]) accented = accented.replace(pattern, replacement);
  const stem = foldText(rules(accented));
  if (stem === '') return form;
  return stem.length < 3 && `${stem}s` !== form ? `${stem}${SHORT}` : stem;
}
