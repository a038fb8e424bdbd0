// Spanish words of the provision explorer.
import type { ProvisionsWords } from './en.ts';

export const provisionsEs: ProvisionsWords = {
  'facet.topic': 'Tema',
  'facet.verb': 'Verbo',
  'facet.addressee': 'Destinatario',
  'facet.due': 'Plazo señalado',
  'facet.due.given': 'con plazo',
  'facet.due.none': 'sin plazo',
  'facet.year': 'Año',
  'facet.body': 'Órgano',
  'facet.collection': 'Colección',
  'facet.criterion': 'Pregunta sobre la legislación nacional',
  'facet.proponent': 'Proponente',
  'facet.unknown': '«{value}» no es un valor conocido aquí y no se tuvo en cuenta.',

  'provisions.title': 'Explorador de disposiciones',
  'provisions.lead':
    'Todas las disposiciones de las resoluciones, conclusiones, tratados e informes incluidos aquí, según lo que piden, a quién, sobre qué y para cuándo. Los mandatos, las propuestas y las declaraciones van por separado.',
  'provisions.toSearch': '¿Busca documentos, leyes o Estados? Use la búsqueda',
  'provisions.words': 'Palabras de la disposición',
  'provisions.words.find': 'Buscar',
  'provisions.words.hint':
    'Palabras, «frase exacta», -palabra, OR, palabra*. Una misma disposición debe contenerlas todas.',
  'provisions.words.loading': 'Buscando las palabras…',
  'provisions.words.failed':
    'No se buscaron las palabras: no se pudo cargar el índice de búsqueda. Lo que se muestra depende solo de los filtros.',
  'provisions.noscript':
    'Para filtrar y guardar una lista hace falta JavaScript. Las mismas disposiciones pueden leerse completas en las páginas siguientes.',
  'provisions.views': 'Qué se muestra',
  'provisions.list': 'Su lista',
  'provisions.list.lead':
    'Las disposiciones que usted marcó, de la más antigua a la más reciente. La lista está en la dirección de esta página: si guarda o comparte la dirección, guarda o comparte la lista.',
  'provisions.list.empty': 'La lista está vacía. Marque disposiciones en las demás vistas para ponerlas aquí.',
  'provisions.list.full': 'La lista está llena: admite {count} disposiciones.',
  'provisions.list.unknown': '«{value}» no es una disposición incluida aquí y se dejó fuera de la lista.',
  'provisions.list.clear': 'Vaciar la lista',
  'provisions.list.count.one': '{count} disposición en la lista',
  'provisions.list.count.other': '{count} disposiciones en la lista',
  'provisions.tick': 'En su lista: {name}',
  'provisions.tick.hint': 'Marque una disposición para ponerla en su lista.',
  'provisions.fit.one': '{count} de {all} disposiciones',
  'provisions.fit.other': '{count} de {all} disposiciones',
  'provisions.whole.one': '{count} disposición',
  'provisions.whole.other': '{count} disposiciones',
  'provisions.none': 'Ninguna disposición cumple todo lo elegido.',
  'provisions.loading': 'Cargando las disposiciones…',
  'provisions.failed':
    'No se pudieron cargar las disposiciones. Compruebe la conexión e inténtelo de nuevo, o léalas en las páginas siguientes.',
  'provisions.more': 'Mostrar más disposiciones',
  'provisions.citations': 'Copiar las citas',
  'provisions.cite': '{body}, {work}, {number}, {date}. Síntesis no oficial, Mandate Atlas, {address}',
  'provisions.threads': 'Forma parte del compromiso',
  'provisions.csv.title': 'Título',
  'provisions.csv.number': 'Número',
  'provisions.csv.digest': 'Síntesis (nuestra, no oficial)',
  'provisions.csv.address': 'Dirección',
  'provisions.byTopic': 'Todas las disposiciones por tema',
  'provisions.byTopic.lead': 'Una disposición sobre varios temas figura en cada uno de ellos.',
  'provisions.noTopic': 'Sin tema',
  'provisions.byAddressee': 'Mandatos por destinatario',
  'provisions.byAddressee.lead':
    'Todos los mandatos incluidos aquí, bajo aquellos a quienes piden que actúen, del más reciente al más antiguo. Un mandato con varios destinatarios figura bajo cada uno de ellos.',
};
