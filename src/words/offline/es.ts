// Spanish words of the page on reading without network.
import type { offlineEn } from './en.ts';

export const offlineEs: Record<keyof typeof offlineEn, string> = {
  'nav.offline': 'Leer sin red',
  'offline.lead': 'Guarde el atlas en este dispositivo para leer, buscar y comparar donde no haya conexión.',
  'offline.noscript': 'Para guardar páginas hace falta JavaScript. Sin él, el sitio funciona solo con red.',
  'offline.pack': 'Todo en español',
  'offline.pack.text':
    'Un paquete contiene todas las páginas en este idioma, la búsqueda, la comparación de Estados y el explorador de párrafos. No incluye los archivos para descargar (tablas, citas), los demás idiomas ni los textos oficiales de otros sitios.',
  'offline.looking': 'Se mira lo que está guardado…',
  'offline.none': 'Aún no está en este dispositivo. Por descargar: {bytes}. En el dispositivo ocupa {stored}.',
  'offline.unknown': 'No está en este dispositivo. No hay red, por lo que ahora no se puede consultar su tamaño.',
  'offline.loading': 'Descargando: {done} de {bytes}.',
  'offline.elsewhere': 'Otra pestaña o ventana lo está descargando. Esta página avisará cuando esté completo.',
  'offline.half': 'Descargado a medias: {done} de {bytes} están aquí. Continúa donde se detuvo.',
  'offline.lost': 'Se perdió la conexión. {done} de {bytes} están aquí. Continúa donde se detuvo.',
  'offline.broken':
    'Lo último que llegó estaba dañado y se descartó. {done} de {bytes} están aquí. Inténtelo de nuevo.',
  'offline.full':
    'El disco está lleno: hacen falta {need} más. El navegador dice que este sitio usa {used} y puede usar {quota}. Libere espacio en el dispositivo y continúe.',
  'offline.newer':
    'Llegó una edición más reciente antes de que esta estuviera completa. Hay que descargarla de nuevo: {bytes}; en el dispositivo, {stored}.',
  'offline.whole': 'Todo está en este dispositivo: {stored}, contenido del {date}.',
  'offline.whole.undated': 'Todo está en este dispositivo: {stored}.',
  'offline.outdated':
    'El paquete de este dispositivo es de una edición anterior; funciona hasta que la nueva esté completa. Por descargar: {bytes}. En el dispositivo ocupa {stored}.',
  'offline.load': 'Descargar el paquete',
  'offline.goOn': 'Continuar la descarga',
  'offline.update': 'Descargar la edición más reciente',
  'offline.stop': 'Detener',
  'offline.remove': 'Borrar el paquete',
  'offline.mayGo':
    'El navegador puede borrarlo si falta espacio en el dispositivo. Lo conserva con más seguridad si el sitio está instalado.',
  'offline.http':
    'Esta dirección es http simple, y los navegadores solo guardan páginas de https. Con red, el sitio funciona como siempre.',
  'offline.unsupported': 'Este navegador no puede guardar páginas. Con red, el sitio funciona como siempre.',
  'offline.denied':
    'El navegador no permite que este sitio guarde nada: una ventana privada o un ajuste. Con red, el sitio funciona como siempre.',
  'offline.refused':
    'El navegador no pudo admitir el pequeño programa que responde sin red: {reason}. Con red, el sitio funciona como siempre.',
  'offline.off': 'No se guarda nada, como usted eligió. Con red, el sitio funciona como siempre.',
  'offline.allow': 'Volver a guardar páginas',
  'offline.read': 'Lo que ha leído',
  'offline.read.text':
    'Las páginas que abre se guardan solas, las últimas {count}. Las que tienen el enlace «{exit}» no se guardan nunca.',
  'offline.read.none': 'Aún no se ha guardado ninguna página.',
  'offline.read.count.one': '{count} página guardada',
  'offline.read.count.other': '{count} páginas guardadas',
  'offline.read.remove': 'Borrar las páginas leídas',
  'offline.others': 'Paquetes de otros idiomas',
  'offline.app': 'Como aplicación',
  'offline.app.text':
    'El menú del navegador pone el atlas entre sus aplicaciones: «Instalar» o «Añadir a la pantalla de inicio». Es el mismo sitio.',
  'offline.all': 'Borrar todo',
  'offline.all.text':
    'Se borran de este dispositivo los paquetes, las páginas leídas y el «worker», el pequeño programa que responde sin red. No se guarda nada más hasta que lo permita aquí.',
  'offline.all.done': 'Borrado. De este sitio ya solo quedan sus preferencias.',
  'offline.space': 'Este sitio usa {used} en este dispositivo; el navegador le permite {quota}.',
};
