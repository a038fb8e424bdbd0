// Spanish words of a copy of the site that opens from a disk.
import type { stickEn } from './en.ts';

export const stickEs: Record<keyof typeof stickEn, string> = {
  'stick.title': '{atlas} sin conexión',
  'stick.lead':
    'Todo lo que hay en esta carpeta se abre desde el disco o la memoria USB en que está, sin conexión: documentos, leyes, Estados, compromisos, prácticas y tablas, en español.',
  'stick.open': 'Abrir el atlas',
  'stick.has': 'Qué contiene',
  'stick.part': 'Parte',
  'stick.files': 'Archivos',
  'stick.tables': 'Tablas como archivos (CSV y Excel)',
  'stick.shared': 'Estilos, consulta, licencias y esta página',
  'stick.lacks': 'Qué no contiene',
  'stick.lacks.search':
    'La búsqueda en los textos. El cuadro encuentra documentos, leyes, Estados, temas y términos por su signatura, número o nombre.',
  'stick.lacks.tools':
    'Los filtros, y las tablas y gráficos que se forman según lo que se elige. Todo aquello entre lo que eligen está aquí.',
  'stick.lacks.files':
    'Los demás idiomas, los canales de novedades y los archivos para programas y gestores de referencias.',
  'stick.lacks.site': 'El sitio tiene todo eso:',
  'stick.edition': 'Edición y licencia',
  'stick.notice': 'Lo que pertenece a otros',
  'stick.licence': 'Licencia del código',
  'stick.whole': '¿Está completa esta copia?',
  'stick.whole.ok':
    'Están las {count} carpetas de esta copia. FILES.txt permite saber si está cada uno de sus archivos.',
  'stick.whole.missing': 'Falta, o se copió solo en parte:',
  'stick.whole.count':
    'La carpeta tiene {files} archivos, {size} en total. Compárelo con lo que su computadora dice de la carpeta.',
  'stick.whole.list':
    '{list} contiene cada archivo con su SHA-256. En una terminal abierta en esta carpeta, esto los comprueba todos (Linux, macOS):',
  'stick.whole.again':
    'Si una página no se abre o falta una carpeta, copie de nuevo la carpeta entera desde donde la tenga. Mientras tanto puede leerse lo que está aquí.',
  'stick.notPacked': '(fuera de esta copia)',
  'stick.onSite':
    'Filtrar y elegir solo es posible en el sitio, no en esta copia. Todo aquello entre lo que se elige puede leerse completo:',
  'stick.onSite.address': 'En el sitio:',
  'stick.search':
    'En esta copia no se puede buscar en los textos. El cuadro encuentra documentos, leyes, Estados, temas y términos por su signatura, número o nombre; las listas llevan a todo:',
  'stick.search.address': 'Para buscar en todos los textos:',
  'stick.look.label': 'Consultar una signatura, un número o un nombre',
  'stick.look.hint': 'Signatura, número o nombre',
  'stick.look.button': 'Consultar',
  'stick.look.all': 'Todo lo encontrado para «{query}»',
  'stick.look.found': 'Encontrado por signatura, número o nombre',
  'stick.look.none': 'Nada de lo que hay aquí lleva esa signatura, número o nombre.',
  'stick.look.lost':
    'Falta en esta copia el archivo stick/look-up.js, por lo que nada puede consultarse. Cópiela de nuevo.',
};
