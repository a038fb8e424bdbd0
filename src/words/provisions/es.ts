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

  'provisions.title': 'Explorador de párrafos',
  'provisions.lead':
    'Todos los párrafos de las resoluciones, conclusiones, tratados e informes incluidos aquí, según lo que piden, a quién, sobre qué y para cuándo. Los mandatos, las propuestas y las declaraciones van por separado.',
  'provisions.toSearch': '¿Busca documentos, leyes o Estados? Use la búsqueda',
  'provisions.words': 'Palabras del párrafo',
  'provisions.words.find': 'Buscar',
  'provisions.words.hint': 'Palabras, «frase exacta», -palabra, OR, palabra*. Un mismo párrafo debe contenerlas todas.',
  'provisions.words.loading': 'Buscando las palabras…',
  'provisions.words.failed':
    'No se buscaron las palabras: no se pudo cargar el índice de búsqueda. Lo que se muestra depende solo de los filtros.',
  'provisions.noscript':
    'Para filtrar y guardar una lista hace falta JavaScript. Los mismos párrafos pueden leerse completos en las páginas siguientes.',
  'provisions.views': 'Qué se muestra',
  'provisions.list.lead':
    'Los párrafos que usted marcó, del más antiguo al más reciente. La lista está en la dirección de esta página: si guarda o comparte la dirección, guarda o comparte la lista.',
  'provisions.list.empty': 'La lista está vacía. Marque párrafos en las demás vistas para ponerlos aquí.',
  'provisions.list.unknown': '«{value}» no es un párrafo incluido aquí y se dejó fuera de la lista.',
  'provisions.list.clear': 'Vaciar la lista',
  'provisions.list.count.one': '{count} párrafo en la lista',
  'provisions.list.count.other': '{count} párrafos en la lista',
  'provisions.tick': 'En su lista: {name}',
  'provisions.tick.hint': 'Marque un párrafo para ponerlo en su lista.',
  'provisions.fit.one': '{count} de {all} párrafos',
  'provisions.fit.other': '{count} de {all} párrafos',
  'provisions.whole.one': '{count} párrafo',
  'provisions.whole.other': '{count} párrafos',
  'provisions.none': 'Ningún párrafo cumple todo lo elegido.',
  'provisions.loading': 'Cargando los párrafos…',
  'provisions.failed':
    'No se pudieron cargar los párrafos. Compruebe la conexión e inténtelo de nuevo, o léalos en las páginas siguientes.',
  'provisions.more': 'Mostrar más párrafos',
  'provisions.citations': 'Copiar las citas',
  'provisions.threads': 'Forma parte del compromiso',
  'provisions.years.tick': 'Marcar estos años',
  'provisions.csv.kind': 'Clase',
  'provisions.csv.all': 'CSV de mandatos, propuestas y declaraciones',
  'provisions.csv.title': 'Título',
  'provisions.csv.number': 'Número',
  'provisions.csv.digest': 'Síntesis (nuestra, no oficial)',
  'provisions.csv.address': 'Dirección',
  'provisions.byTopic': 'Todos los párrafos por tema',
  'provisions.byTopic.lead': 'Un párrafo sobre varios temas figura en cada uno de ellos.',
  'provisions.noTopic': 'Sin tema',
  'provisions.byAddressee': 'Mandatos por destinatario',
  'provisions.byAddressee.lead':
    'Todos los mandatos incluidos aquí, bajo aquellos a quienes piden que actúen, del más reciente al más antiguo. Un mandato con varios destinatarios figura bajo cada uno de ellos.',
};
