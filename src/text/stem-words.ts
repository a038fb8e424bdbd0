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
    'organ:organs intern:interns,internship internal:internally authority:authorities minority:minorities university:universities policy:policies police: child:children woman:women man:men community:communities informal: importance:important import: personal: integrity: integral: objective:objectives humanity: humane: nationality: one:ones convention:conventions executive: execution:executions designate:designated,designates,designating traffick:traffic,trafficking,trafficked,traffickers,trafficker,traffics general:generally repression: presentation:presentations major:majority united: witness:witnesses severe:severely pay:pays,paying,paid may: later: delay:delays,delayed,delaying history:histories fill:fills,filled,filling march:marches cell:cells port:ports suit:suits,suited commit~:commit,committed national~:national good~:good response~:response,responses organised~:organised public~:public forces~:forces damage~:damage relatives~:relatives provisions~:provisions directive~:directive,directives dependants~:dependants natural~:natural new~:new signed~:signed air~:air counsel~:counsel being~:being practical~:practical effective~:effective,effectives closely~:closely measure~:measure,measures last~:last live~:live like~:like,likes prosecut:prosecution',
  ),
  es: listApart(
    'organo:organos organismo:organismos mujer:mujeres menor:menores menorista: autor:autores autoridad:autoridades trata:tratas trato:tratos tratado:tratados caso:casos genero:generos general:generales medio:medios media:medias medida:medidas libro:libros cargo:cargos objeto:objetos parte:partes publicidad: secretaria:secretarias unidad:unidades refugio:refugios visa:visas viena: contra: foro:foros salida:salidas indice:indices acta:actas marco:marcos numero:numeros estudiante:estudiantes encuentro:encuentros dano:danos pena:penas leyo~:leyo,leyos comun~:comun,comunes,comune informe~:informe,informes organizada~:organizada,organizado,organizadas,organizados publico~:publico,publica,publicos,publicas activos~:activos,activo nacionalidad~:nacionalidad debida~:debida,debidas interes~:interes,intere,intereses doc~:doc costa~:costa,costas directo~:directo,directamente,directos,directamentes ejecutivo~:ejecutivo,ejecutivos firme~:firme,firmes formar~:formar indicadores~:indicadores,indicadore meses~:meses,mese nueve~:nueve,nueves ordenamiento~:ordenamiento,ordenamientos plano~:plano,planos permanente~:permanente,permanentes procedimiento~:procedimiento,procedimientos procurar~:procurar relativo~:relativo,relativos sala~:sala,salas titulo~:titulo,titulos razonables~:razonables,razonable iniciativa~:iniciativa,iniciativas delegadas~:delegadas,delegada deb:deberes juez:jueces vez:veces gobiern:gobiernos tare:tareas lug:lugares hog:hogares line:lineas acto:actos minim:minimos eficaz:eficaces directriz:directrices ano:anos dia:dias otra:otras',
  ),
  pt: listApart(
    'orgao:orgaos organismo:organismos mulher:mulheres autor:autores autoridade:autoridades trata:tratas trato:tratos tratado:tratados caso:casos genero:generos geral:gerais medo:medos media:medias medida:medidas pena:penas parte:partes publicidade: unidade:unidades brasilia: conta:contas copia:copias cadeia:cadeias maioria:maiorias interesse:interesses contra: foro:foros indice:indices acta:actas marco:marcos numero:numeros estudante:estudantes nome:nomes tem~:tem oit~:oit objeto~:objeto,objetos ativos~:ativos,ativo organizada~:organizada,organizado,organizadas,organizados publico~:publico,publica,publicos,publicas nacional~:nacional,nacionais final~:final,finais dados~:dados devida~:devida,devidas lideres~:lideres,lidere vida~:vida,vidas contem~:contem executivo~:executivo,executivos indicadores~:indicadores,indicadore iniciativa~:iniciativa,iniciativas mesa~:mesa,mesas nove~:nove,noves portaria~:portaria,portarias procurar~:procurar provem~:provem relativo~:relativo,relativos regulamento~:regulamento,regulamentos praticados~:praticados,praticado especialistas~:especialistas,especialista pode~:pode,podem,podes foram~:foram forcas~:forcas,forca torno~:torno,tornos visto~:visto,vistos bem:bens fim:fins lei:leis ato:atos ano:anos dia:dias minim:minimos alto:altos ma~:maos propri:propria obrigatori:obrigatoria',
  ),
  fr: listApart(
    'organe:organes autorite:autorites traite:traites partie:parties delai:delais visa:visas departement:departements suite:suites entree:entrees serie:series contre: para: cour~:cour avoir~:avoir biens~:biens foyer~:foyer fonds~:fonds communication~:communication,communications publication~:publication organise~:organise,organises,organisee rapporteur:rapporteuse rapporteuse~:rapporteuses parle~:parle,parles part~:part direction~:direction direct~:direct,directement definitive~:definitive,definitives executer~:executer indicateurs~:indicateurs raison~:raison relations~:relations reglement~:reglement accord~:accord,accords sorte~:sorte,sortes dispositions~:dispositions comporte~:comporte,comportes conduit~:conduit former~:former dons~:dons demande~:demande,demandes cop~:cop etre~:etre comme~:comme,commes donnees~:donnees,donnee comm:commise,commises public:publique,publiques loi:lois lieu:lieux etrang:etrangers,etrangeres premi:premiere soum:soumises numero:numeros connu:connus perdu:perdus revenu:revenus convenu:convenus particuli:particuliere',
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
    // Plurals that change their last letters: nacionais, responsáveis, jovens, comuns.
    [/(.{3})ais$/, '$1al'],
    [/(.{3})eis$/, '$1el'],
    [/(.{2})ens$/, '$1em'],
    [/(.{2})uns$/, '$1um'],
  ],
  // A participle without its accent looks like no feminine of the masculine: organisée, organisé.
  fr: [[/(.{3})ees?$/, '$1e']],
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
