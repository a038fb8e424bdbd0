// Spanish words of the worker and of the notice of a newer edition.
import type { KeptWords } from './en.ts';

export const keptEs: KeptWords = {
  'kept.title': 'Esta página no se ha guardado',
  'kept.text':
    'No hay red y este dispositivo no tiene copia de esta página. Se abrirá en cuanto vuelva a tener conexión.',
  'kept.list': 'Páginas guardadas',
  'kept.offline': 'Lo guardado en este dispositivo',
  'kept.newer': 'Hay una edición más reciente del atlas.',
  'kept.load': 'Cargarla',
  'kept.later': 'Más tarde',
};
