// Spanish words of official texts beside the digests.
import type { TextsWords } from './en.ts';

export const textsEs: TextsWords = {
  'texts.title': 'Texto oficial',
  'texts.lead':
    'Cada párrafo figura aquí dos veces: con palabras nuestras, como resumen nuestro, y tal como está en el texto oficial, palabra por palabra. Lo oficial lo dice y lleva una barra al lado. Para citar, tome el texto oficial.',
  'texts.ours': 'Resumen nuestro',
  'texts.official': 'Texto oficial',
  'texts.missing': 'No se encontró párrafo del texto oficial incluido aquí para este resumen.',
  'texts.show': 'Mostrar',
  'texts.show.both': 'Ambos',
  'texts.show.digest': 'Solo nuestros resúmenes',
  'texts.show.official': 'Solo el texto oficial',
  'texts.languages': 'Idioma del texto',
  'texts.file': 'Tomado del archivo',
  'texts.sha256': 'SHA-256 del archivo',
  'texts.imported': 'Importado',
  'texts.licence': 'Derechos',
  'texts.licence.unrecorded': 'Es texto de quien lo emitió; al importarlo no se registró qué puede hacerse con él.',
  'texts.state': 'Cuánto contiene',
  'texts.whole': 'Completo: cada resumen tiene su párrafo oficial y cada párrafo del texto oficial tiene su resumen.',
  'texts.told': '{told} de {all} resúmenes tienen su párrafo oficial.',
  'texts.partial': 'El texto oficial está aquí solo en parte: {missing}',
  'texts.onlyInWork': 'Resúmenes sin párrafo oficial',
  'texts.onlyInText': 'Párrafos oficiales sin resumen',
  'texts.more.one': '{count} más',
  'texts.more.other': '{count} más',
  'texts.rest': 'Texto oficial que ningún resumen recoge',
  'texts.rest.lead':
    'Encabezamiento, títulos y párrafos que no tienen resumen aquí, palabra por palabra y en su orden.',
  'texts.rest.open.one': 'Mostrar {count} pasaje',
  'texts.rest.open.other': 'Mostrar {count} pasajes',
  'texts.notes': 'Notas del texto oficial',
};
