// Spanish words of the map of mandates and the timeline.
import type { MapWords } from './en.ts';

export const mapEs: MapWords = {
  'map.title': 'Mapa de mandatos',
  'map.lead':
    'Quién aprobó qué y cuándo, y qué texto se apoya en cuál: los mandatos, tratados y reuniones que el atlas incluye, en una sola imagen.',
  'map.held': 'Se muestran {works}, {meetings} y {relations} entre ellos.',
  'map.meetings.one': '{count} reunión',
  'map.meetings.other': '{count} reuniones',
  'map.picture': 'Imagen',
  'map.text':
    'Los años, de {from} a {to}, van de izquierda a derecha; cada órgano tiene su franja. Un círculo es un documento, mayor cuantos más de sus párrafos se incluyen; un trazo corto es una reunión; una línea une un texto con otro, por lo general anterior, sobre el que actúa.',
  'map.readout':
    'Señale una marca, o llegue a ella con la tecla de tabulación, para leer su nombre y ver solo sus líneas.',
  'map.skip': 'Omitir la imagen e ir a la tabla',
  'map.legend': 'Leyenda',
  'map.legend.marks': 'Marcas',
  'map.legend.lines': 'Líneas, con un enlace a la lista de cada una',
  'map.legend.meeting': 'reunión',
  'map.lane.other': 'Otros órganos',
  'map.other': 'Los órganos con uno o dos documentos comparten la franja «Otros órganos»: {bodies}.',
  'map.undated': 'sin fecha',
  'map.undated.text': 'Aquello cuya fecha no consta figura aparte, a la derecha, y no se sitúa en ningún año.',
  'map.breaks':
    'Dos o más años seguidos sin documentos ni reuniones se dibujan como un corte estrecho, señalado con ⋯.',
  'map.scroll': 'La imagen es más ancha que una pantalla estrecha: desplácela hacia los lados.',
  'map.leftOut':
    'No se dibujan {inside} dentro de un mismo documento ni {elsewhere} con leyes o prácticas. Figuran en las páginas de los documentos.',
  'map.focus': 'Centrarse en un documento, una relación o un tema',
  'map.focus.work': 'Documento o reunión',
  'map.focus.relation': 'Relación',
  'map.focus.topic': 'Tema',
  'map.focus.clear': 'Mostrar todo',
  'map.focus.unknown': '«{value}» no está en el mapa y se omitió.',
  'map.focus.shown': 'Se muestran {relations} de {allRelations} y {records} de {allRecords}.',
  'map.records.one': '{count} documento o reunión',
  'map.records.other': '{count} documentos y reuniones',
  'map.focus.list': 'Relaciones destacadas',
  'map.focus.none': 'Ninguna relación del mapa corresponde a esta elección.',
  'map.table': 'En forma de tabla',
  'map.paper':
    'En papel figuran la imagen y los documentos destacados. Se omiten la tabla de todos los documentos, las relaciones por clase y los documentos por tema; están en {address}',
  'map.table.open': 'Todos los documentos y reuniones con sus relaciones',
  'map.table.order': 'Del más antiguo al más reciente; al final, aquello cuya fecha no consta.',
  'map.out': 'Sobre qué actúa',
  'map.in': 'Qué actúa sobre él',
  'map.none': 'no consta ninguna',
  'map.byRelation': 'Relaciones por tipo',
  'map.byRelation.lead': 'Cada línea de la imagen: el texto que actúa, lo que hace y el otro texto.',
  'map.byTopic': 'Documentos por tema',
  'map.byTopic.lead':
    'Documentos de los que se incluye algún párrafo sobre el tema. Los que figuran solo con el título no están en ninguno.',
  'map.toTimeline': 'Cronología de documentos, reuniones y leyes',

  'timeline.title': 'Cronología',
  'timeline.lead': 'Qué se aprobó, cuándo se reunieron las autoridades y cuándo legislaron los Estados, año por año.',
  'timeline.picture': 'Recuento por año',
  'timeline.text':
    'Tres filas de barras de {from} a {to}, a la misma escala: documentos, reuniones y leyes nacionales. Cada año lleva a sus entradas en la lista siguiente.',
  'timeline.note':
    'Se cuenta lo que el atlas incluye. Un año sin barra es un año del que no se incluye nada. Un código cuenta una vez en cada año en que cambiaron sus artículos, salvo si el atlas incluye la ley que los cambió.',
  'timeline.breaks':
    'Dos o más años seguidos de los que no se incluye nada se dibujan como un corte estrecho, señalado con ⋯.',
  'timeline.laws.one': '{count} ley',
  'timeline.laws.other': '{count} leyes',
  'timeline.year': '{year}: {works}; {meetings}; {laws}',
  'timeline.list': 'Año por año',
  'timeline.choose': 'Elegir lo que muestra la lista',
  'timeline.kind': 'Tipo',
  'timeline.kind.all': 'Todos los tipos',
  'timeline.kind.work': 'documento',
  'timeline.kind.meeting': 'reunión',
  'timeline.kind.law': 'ley',
  'timeline.order': 'Orden',
  'timeline.order.newest': 'Lo más reciente primero',
  'timeline.order.oldest': 'Lo más antiguo primero',
  'timeline.unknown': '«{value}» no es una opción de esta lista y se omitió.',
  'timeline.published': 'publicación: {date}',
  'timeline.undated': 'La fecha no consta',
  'timeline.skip': 'Omitir la imagen e ir a la lista',
  'timeline.toMap': 'Mapa de los mandatos y sus relaciones',
  'map.drawn':
    'La imagen muestra {marks} documentos y reuniones de {allMarks}, los más relacionados, y {arcs} de las {allArcs} líneas que los unen: primero las que representan más relaciones y después las que unen a los más relacionados. Las páginas por año contienen cada documento y cada reunión con todas sus relaciones.',
  'map.byYear': 'Por año, cada documento y cada reunión con todas sus relaciones:',
  'map.relationYears': 'Cada tipo de relación por los años de los textos que actúan:',
  'map.topicCounts':
    'Cada tema con el número de documentos que tienen un párrafo sobre él y un enlace a todos esos párrafos:',
  'map.more': '{count} más en su página',
  'timeline.earlier': 'Años anteriores',

  'picture.csv': 'Tabla en CSV',
  'picture.xlsx': 'Tabla en XLSX',
  'picture.svg': 'Imagen en SVG',

  'map.show': 'Se muestra',
  'map.show.chain': 'La cadena más larga, {from}–{to}',
  'map.show.all': 'Todo',
  'map.chain.finding':
    'La cadena más larga que se registra aquí: {count} documentos de un mismo órgano ({body}), de {from} a {to}, cada uno de los cuales actúa sobre el anterior.',
  'map.chain.list': 'La cadena, de lo más antiguo a lo más reciente',

  'timeline.finding':
    'La mitad de las {count} entradas con fecha son de los años {from} a {to}; el año con más entradas es {fullest}.',
  'timeline.entries.one': '{count} entrada',
  'timeline.entries.other': '{count} entradas',
};
