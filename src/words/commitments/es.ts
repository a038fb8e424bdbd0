// Spanish words of commitments, their steps and what came of them.
import type { CommitmentsWords } from './en.ts';

export const commitmentsEs: CommitmentsWords = {
  'commitments.title': 'Compromisos',
  'commitments.lead':
    'Los compromisos de los Estados americanos {aimed}, párrafo por párrafo: quién debía hacer qué, si se renovaron o se restringieron y qué se sabe de su cumplimiento.',
  'commitments.ways': 'Maneras de seguir un compromiso',
  'commitments.way.civilSociety2009':
    'Cada recomendación de la sociedad civil a la Segunda Reunión de Autoridades Nacionales, junto a los textos posteriores que la retomaron.',
  'commitments.way.provisions':
    'Todos los párrafos que piden a alguien que actúe, por verbo, destinatario, fecha, tema y órgano.',
  'commitments.way.practices': 'Lo que hicieron Estados y organizaciones, con resultados, fuentes y límites.',
  'commitments.way.indicators': 'Lo que se puede medir y lo que el atlas calcula a partir de sus propios datos.',
  'commitments.way.workPlan':
    'Los planes de trabajo hemisféricos, las actividades de las que se informó y los Estados que presentaron informes.',
  'commitments.way.map': 'Todos los textos por año y órgano, con los enlaces entre ellos.',
  'commitments.threads': 'Todos los compromisos',
  'commitments.threads.lead':
    'Cada compromiso reúne los párrafos que lo enuncian, lo renuevan, lo refuerzan, lo restringen o lo amplían. Cada párrafo se eligió leyendo los textos.',

  'commitment.over': 'Compromiso',
  'commitment.steps': 'El compromiso a lo largo de los años',
  'commitment.lineage': 'Pasos del compromiso a lo largo de los años',
  'commitment.lineage.text':
    '{count} pasos de {from} a {to}, por fecha. Los números son los de la lista siguiente, que dice lo mismo con palabras.',
  'commitment.words':
    'Los textos que siguen están redactados con nuestras propias palabras, no con las de los textos oficiales. Se comparan los campos, nunca nuestras palabras.',
  'commitment.inPart.one':
    'Uno de estos textos se incluye solo en parte; pueden faltar pasos, y de lo que falta no se concluye nada.',
  'commitment.inPart.other':
    '{count} de estos textos se incluyen solo en parte; pueden faltar pasos, y de lo que falta no se concluye nada.',
  'commitment.outcome': 'Qué resultó de él',
  'commitment.outcome.lead':
    'Lo que consta en el atlas. Lo que falta aparece como «no consta» y nunca vale como un «no»; que algo siga en el tiempo a un compromiso no prueba que sea consecuencia de él.',
  'commitment.law': 'En la legislación nacional',
  'commitment.law.none': 'Ninguna pregunta sobre la legislación nacional corresponde a este compromiso.',
  'commitment.statesByAnswer': 'Estados según su respuesta',
  'commitment.practices': 'Prácticas',
  'commitment.practices.none': 'Ninguna de las prácticas incluidas aquí lo lleva a cabo.',
  'commitment.activities': 'Actividades de las que se informó',
  'commitment.activities.none': 'Ninguna de las actividades incluidas aquí lo lleva a cabo.',
  'commitment.indicators': 'Indicadores',
  'commitment.indicators.none': 'Ninguno de los indicadores incluidos aquí lo mide.',
  'commitment.asked': 'Lo que pidió la sociedad civil en 2009',
  'commitment.asked.lead':
    'Recomendaciones a la Segunda Reunión que corresponden a este compromiso, con lo que fue de ellas.',
  'commitment.notKnown': 'Lo que no se sabe',
  'commitment.of': 'Compromisos',

  'change.states': 'enunciado por primera vez',
  'change.anew': 'enunciado de nuevo',
  'change.renews': 'renovado',
  'change.strengthens': 'reforzado',
  'change.narrows': 'restringido',
  'change.extends': 'ampliado',
  'change.drops': 'abandonado',
  'change.states.text': 'lo dice por primera vez o, como «enunciado de nuevo», sin referirse al texto anterior',
  'change.renews.text': 'vuelve a decir lo mismo',
  'change.strengthens.text': 'un verbo más fuerte, un plazo o un deber más preciso',
  'change.narrows.text': 'un verbo más débil, o menos personas o casos',
  'change.extends.text': 'más personas, formas, órganos o asuntos',
  'change.drops.text': 'ya no lo dice; solo entre dos textos que se incluyen completos',
  'change.did.states': 'Enunció',
  'change.did.renews': 'Renovó',
  'change.did.strengthens': 'Reforzó',
  'change.did.narrows': 'Restringió',
  'change.did.extends': 'Amplió',
  'change.did.drops': 'Abandonó',

  'step.n': 'Paso {n}',
  'step.field': 'Campo',
  'step.date': 'Fecha',
  'step.force': 'Tipo de texto y órgano',
  'step.verb': 'Verbo y fuerza',
  'step.addressee': 'Destinatario',
  'step.due': 'Plazo',
  'step.scope': 'Pregunta sobre la legislación nacional',
  'step.topics': 'Temas',
  'step.digest': 'Con nuestras palabras',
  'step.none': 'no se indica',
  'step.facts': 'Campos de este paso',
  'step.guidance': 'orientación o temario no aprobados por los Estados',
  'step.compareWith': 'Comparar con el paso {n}, {name}',
  'step.compare': 'Comparar dos pasos cualesquiera',
  'step.compare.lead':
    'Campo por campo. Las síntesis están redactadas con nuestras propias palabras: para comparar la redacción, abra los textos oficiales.',
  'step.compare.a': 'Primer paso',
  'step.compare.b': 'Segundo paso',
  'step.compare.caption': 'Pasos {a} y {b}, campo por campo',

  'uptake.title': 'Demandas de la sociedad civil de 2009: qué pasó con ellas',
  'uptake.lead':
    'En marzo de 2009, la sociedad civil de las Américas presentó sus recomendaciones a la Segunda Reunión de Autoridades Nacionales. De cada una se dice si textos oficiales posteriores la retomaron, dónde y por qué lo afirmamos.',
  'uptake.source': 'Las recomendaciones',
  'uptake.counts':
    '{all} recomendaciones: {taken} retomadas, {partly} en parte, {none} no encontradas en los textos incluidos aquí.',
  'uptake.held':
    'Cotejadas con {all} resoluciones, conclusiones y tratados posteriores, de los cuales {complete} se incluyen completos. Lo que no se encontró puede figurar en una parte que no se incluye.',
  'uptake.notFound':
    'No se encontró en los textos incluidos aquí: {complete} de {all} textos posteriores se incluyen completos.',
  'uptake.asked': 'Pedido en',
  'uptake.reason': 'Motivo',
  'uptake.none': 'Todavía no se da seguimiento a ninguna recomendación.',
  'verdict.taken-up': 'retomada',
  'verdict.partly': 'retomada en parte',
  'verdict.not-found': 'no encontrada',
  'verdict.taken-up.text': 'un texto posterior contiene lo esencial',
  'verdict.partly.text': 'un texto posterior contiene una parte, o lo dice con menos fuerza',
  'verdict.not-found.text':
    'en ninguno de los textos incluidos aquí; la mayoría se incluye en parte, así que esto no prueba que se abandonara',

  'uptake.table': 'Cada demanda y su veredicto',
  'uptake.table.number': 'Demanda',
  'uptake.table.asked': 'Lo que se pidió, en nuestras palabras',
  'uptake.table.verdict': 'Veredicto',
  'uptake.table.later': 'Textos posteriores',
  'uptake.later.one': '{count} texto posterior',
  'uptake.later.other': '{count} textos posteriores',
  'uptake.count.one': '{count} demanda',
  'uptake.count.other': '{count} demandas',
  'uptake.words': 'Ese párrafo en nuestras palabras',

  'commitment.finding': 'Enunciado por primera vez en {from}, {change} por última vez en {to}.',
  'commitment.finding.narrowed': 'Restringido en {years}.',
  'commitment.asTable': 'Los pasos en una tabla',
  'commitment.table.number': 'Paso',
  'commitment.table.text': 'Texto y párrafo',
  'commitment.table.change': 'Cambio',
  'commitment.law.key': 'Cómo leer las barras',
};
