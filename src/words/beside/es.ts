// Spanish words of what is said while a text is shown in a second language.
import type { BesideWords } from './en.ts';

export const besideEs: BesideWords = {
  'beside.loading': '{language}: cargando…',
  'beside.shown': '{language}: se muestra con cada párrafo.',
  'beside.part': '{language}: se muestra con {count} de {all} partes. Las demás no están.',
  'beside.none': '{language}: este texto aún no está redactado en este idioma.',
  'beside.hidden': 'De nuevo se muestra en un solo idioma.',
  'beside.failed': '{language}: el texto no llegó. Compruebe la conexión.',
  'beside.offline':
    '{language}: no hay red y el texto en este idioma no está en este dispositivo. Cuando haya red, descargue su paquete para leer sin ella.',
  'beside.pack': 'Paquete de ese idioma',
  'beside.retry': 'Intentar de nuevo',
};
