// Spanish words of the home page and the lists: meetings, bodies, topics, glossary, practices, initiatives.
import type { ListsWords } from './en.ts';

export const listsEs: ListsWords = {
  'documents.title': 'Documentos',
  'documents.lead':
    'Resoluciones, conclusiones de reuniones, tratados, planes de trabajo e informes del sistema interamericano, con los textos de las Naciones Unidas en que se apoyan.',
  'documents.years': 'de {from} a {to}',
  'documents.across': 'Por otras vías',

  'practices.title': 'Prácticas',
  'practices.lead':
    'Lo que hicieron Estados y organizaciones de la región, qué resultó de ello y según qué fuente, y en qué se queda corto.',
  'practices.caption': 'Prácticas por nombre; si los años no constan, se indica.',
  'practices.filter.text': 'Palabras de la práctica',
  'practice.over': 'Práctica',
  'practice.name': 'Práctica',
  'practice.where': 'Dónde',
  'practice.years': 'Años',
  'practice.scope': 'Alcance',
  'practice.done': 'Qué se hizo',
  'practice.results': 'Resultados',
  'practice.results.none': 'No consta ningún resultado con fuente.',
  'practice.limits': 'Límites',
  'practice.limits.none': 'No consta ningún límite; eso no significa que no lo haya.',
  'practice.mandates': 'Mandatos que lleva a cabo',
  'practice.mandates.none': 'No consta ningún párrafo que lleve a cabo.',
  'practice.commitments': 'Compromisos',
  'practice.commitments.none': 'No forma parte de ningún compromiso.',
  'practice.of': 'Prácticas',
  'practice.of.none': 'No consta aquí ninguna práctica.',
  'network.title': 'Autoridades nacionales',
  'network.lead':
    'Para cada uno de los 35 Estados: la autoridad, el órgano de coordinación y la unidad especializada, con su fuente. Ni nombres de personas ni teléfonos: cambian, y uno equivocado hace daño.',
  'network.count': 'Consta una autoridad para {count} de {all} Estados.',

  'initiatives.title': 'Iniciativas y acuerdos',
  'initiatives.lead': 'Procesos, redes, coaliciones y acuerdos regionales y bilaterales {aimed}, y campañas.',
  'initiatives.filter': 'Palabras del nombre o del resumen',
  'initiatives.count.one': '{count} iniciativa',
  'initiatives.count.other': '{count} iniciativas',
  'initiative.kind.process': 'Procesos',
  'initiative.kind.network': 'Redes',
  'initiative.kind.coalition': 'Coaliciones',
  'initiative.kind.agreement': 'Acuerdos',
  'initiative.kind.mechanism': 'Mecanismos',
  'initiative.kind.programme': 'Programas',
  'initiative.kind.campaign': 'Campañas',
  'initiative.members': 'Estados',
  'initiative.organisations': 'Organizaciones',

  'training.title': 'Capacitación',
  'training.lead': 'Programas y cursos que mencionan las fuentes, y cinco lecciones con este atlas.',
  'training.programmes': 'Programas y cursos',
  'training.programmes.lead':
    'Hasta donde los mencionan las fuentes. Si un curso se sigue impartiendo, no consta, salvo que se indique.',
  'training.provider': 'Ofrecido por',
  'training.audience': 'Destinatarios',

  'home.searchTitle': 'Buscar en los mandatos',
  'home.doors': 'Tres vías de entrada',
  'home.door.state': 'La ley de un Estado',
  'home.door.state.text': 'Qué responde a {questionCount} preguntas, en qué artículo, desde cuándo y con qué certeza.',
  'home.door.state.choose': 'Elegir un Estado',
  'home.door.commitment': 'Un compromiso a lo largo de los años',
  'home.door.commitment.text':
    'Qué textos lo enuncian, lo renuevan o lo restringen, y qué leyes y prácticas resultaron de él.',
  'home.door.commitment.choose': 'Elegir un compromiso',
  'home.door.symbol': 'Un documento por su signatura',
  'home.door.symbol.text': 'Tal como lo recuerde: 2348, AG/RES. 2348, RTP-II o Ley 26.364 art 2.',
  'home.door.symbol.choose': 'Signatura o número',
  'home.door.symbol.open': 'Buscar',
  'home.facts': 'En cuatro cifras',
  'home.fact.dedicated-law': 'Estados tienen una ley propia {aimed}.',
  'home.fact.non-punishment':
    'Estados en los que consta que no se castiga a las víctimas por lo que se las obligó a hacer; de {blank} no consta nada.',
  'home.fact.palermo': 'Estados están obligados por el Protocolo de Palermo.',
  'home.fact.palermo.source': 'Protocolo de Palermo, Estado por Estado',
  'home.fact.demands':
    'demandas de la sociedad civil de 2009 se retomaron en textos posteriores incluidos aquí, y {partly} en parte.',
  'home.facts.note':
    'Cifras contadas a partir de los registros de este atlas. Cada una lleva a sus registros, con fuente, fecha y grado de confianza.',
  'home.examples': 'Por ejemplo',
  'home.held': 'Qué incluye el atlas y qué no',
  'home.held.text':
    'El atlas incluye {works}: {whole} completos, {part} en parte y {listed} solo con el título. Contienen {provisions}, enlazados por {relations}.',
  'home.held.note':
    'La página de cada documento incluido en parte lo indica, y de lo que aquí no se incluye no se concluye nada.',
  'home.latest': 'Últimos cambios',
  'home.allChanges': 'Todos los cambios',

  'meetings.title': 'Reuniones',
  'meetings.lead':
    'Reuniones de autoridades nacionales, de ministros, de expertos y de la sociedad civil: quién las convocó y qué resultó de ellas.',
  'meeting.dates': 'Fechas',
  'meeting.firstConvenedFor': 'Convocada inicialmente para',
  'meeting.place': 'Lugar',
  'meeting.host': 'Anfitrión',
  'meeting.body': 'Serie',
  'meeting.number': 'Número en su serie',
  'meeting.participants': 'Participantes',
  'meeting.officers': 'Mesa directiva',
  'meeting.works': 'Documentos de la reunión',
  'meeting.works.none': 'No se incluye ningún documento de esta reunión.',
  'meeting.reported': 'Estados que informaron',
  'meeting.reported.by':
    '{report}, que da cuenta de esta reunión, nombra a {count} de {all} Estados por haber presentado un informe.',
  'meeting.reported.others': 'No se nombra a',
  'meeting.reported.note': 'Un Estado que no se nombra puede haber informado en otro lugar o en otro momento.',
  'meeting.reported.none': 'No consta qué Estados informaron: ningún documento incluido aquí los nombra.',
  'meeting.relations': 'Mencionada en',

  'bodies.title': 'Órganos',
  'bodies.lead': 'Órganos de la OEA y otros que aprueban los mandatos, los ejecutan o son sus destinatarios.',
  'body.kind': 'Tipo',
  'body.acronym': 'Sigla',
  'body.names': 'Nombres',
  'body.works': 'Documentos',
  'body.works.none': 'No se incluye ningún documento de este órgano.',
  'body.addressed': 'Párrafos dirigidos a este órgano',
  'body.proposed': 'Sus propuestas',
  'body.meetings': 'Reuniones',

  'topics.title': 'Temas',
  'topics.lead': 'Todos los párrafos incluidos aquí, según su tema.',
  'topic.mandates': 'Mandatos',
  'topic.mandates.lead': 'Párrafos que piden a alguien que actúe, del más reciente al más antiguo.',
  'topic.proposals': 'Propuestas',
  'topic.proposals.lead':
    'Presentadas por un Estado, un órgano o la sociedad civil; nunca se cuentan como compromisos.',
  'topic.other': 'Declaraciones e informes',
  'topic.filter': 'Palabras de un párrafo, su documento, verbo o destinatario',
  'topic.none': 'No se incluye ningún párrafo sobre este tema.',

  'glossary.title': 'Glosario',
  'glossary.lead': 'Términos de la materia en los cuatro idiomas. Las definiciones son nuestras, en lenguaje sencillo.',
  'glossary.seeAlso': 'Véase también',
  'glossary.used': 'Texto',
  'glossary.official': 'Términos oficiales',
  'glossary.official.lead':
    'Términos técnicos tal como figuran impresos en los textos oficiales. La forma en otro idioma se da cuando se ha visto.',
  'glossary.match': 'Correspondencia',
  'glossary.match.parallel-text': 'mismo lugar del mismo texto',
  'glossary.match.paired-by-meaning': 'por el significado',
  'glossary.match.none-seen': 'visto en un solo idioma',
  'glossary.filter': 'Palabras de un término, una traducción o una definición',
  'glossary.count.one': '{count} término',
  'glossary.count.other': '{count} términos',
  'glossary.letters': 'De la A a la Z',
  'glossary.verbs': 'Verbos de los párrafos',
  'glossary.verbs.lead': 'Lo que significa cada verbo de un párrafo, de la orden a la simple mención. Más:',

  'calendar.link': 'Archivo de calendario (iCalendar)',
  'calendar.lead':
    'Reuniones cuyos días constan y días en que vence el plazo que fija un texto; no figura lo que se conoce solo por mes o por año.',
  'calendar.due': 'Plazo',

  'changes.title': 'Cambios',
  'changes.lead': 'Lo añadido, corregido o suprimido, de lo más reciente a lo más antiguo.',
  'changes.added': 'Añadido',
  'changes.corrected': 'Corregido',
  'changes.removed': 'Suprimido',
  'changes.several': 'Varios Estados',
  'changes.general': 'Listas, documentos y páginas',
  'changes.byState': 'Cambios de un Estado',
  'changes.count.one': '{count} cambio',
  'changes.count.other': '{count} cambios',

  'parts.byYear': 'Por año',
  'parts.byMonth': 'Por mes',
  'parts.page': '{part}, página {page}',
  'parts.latest': 'Aquí figuran los {shown} más recientes de {all}; las páginas por año los contienen todos.',
  'parts.latestMonth': 'Aquí figuran los {shown} más recientes de {all}; las páginas por mes los contienen todos.',
  'parts.part': 'En esta página figuran {shown} de {all}.',
  'parts.table':
    'Esta tabla contiene {shown} de {all}: de {from} a {to}. Los filtros y el orden solo alcanzan a estos; las páginas por año los contienen todos.',
  'parts.filtered': 'Estos filtros solo alcanzan a {shown} de {all}.',
  'parts.search': 'Filtrarlos todos en la búsqueda',

  'languages.title': 'Idiomas del atlas',
  'languages.lead': 'Cuánto del atlas está contado en cada idioma, cómo se tradujo y cómo ayudar.',
  'languages.stand': 'Estado de cada idioma',
  'languages.kind': 'Tipo de registro',
  'languages.of': '{count} de {all}',
  'languages.behind': 'Textos cuyo original en inglés cambió después',
  'languages.english':
    'El atlas se escribe en inglés. Lo que aún no está contado en un idioma figura en inglés en sus páginas, señalado como tal.',
  'languages.how': 'Cómo se traduce',
  'languages.how.meaning':
    'Por el sentido y no palabra por palabra, en el lenguaje llano de las leyes, con los términos del Protocolo de Palermo y de la OEA. Lo que se pide conserva su fuerza: instar, solicitar e invitar son tres cosas distintas.',
  'languages.how.titles':
    'Los títulos y nombres se dejan tal como se imprimieron. Si no se conoce ninguno en un idioma, primero va el nuestro y al lado el impreso.',
  'languages.how.readers':
    'Cada parte se leyó por segunda vez, aparte de la traducción, y de cada una se sortearon sesenta textos que se compararon con el inglés: quién debe hacer qué, para quién y cuándo. Ambas cosas se hicieron con ayuda de programas; todavía nadie que tenga ese idioma como lengua propia lo ha leído todo.',
  'languages.how.fresh':
    'Cuando cambia un texto en inglés, la página de su traducción indica qué párrafos han quedado atrás hasta que alguien los revise.',
  'languages.help': 'Quién puede ayudar',
  'languages.help.text':
    'Cualquiera que lea uno de estos idiomas. Indique la página y el párrafo, qué suena mal y qué escribiría; basta una palabra. En los ministerios, los tribunales y las organizaciones saben cómo se llama cada cosa en su país.',
  'languages.help.whole':
    'Quien quiera ocuparse de un idioma entero encuentra el estilo, los términos y el método en el código del atlas, en docs/translating.md.',
};
