// Spanish words of what helps a reader on: corrections, wrong addresses, help and the quick exit.

import type { HelpWords } from './en.ts';

export const helpEs: HelpWords = {
  'suggest.title': 'Sugerir una corrección',
  'suggest.lead':
    'La redacción puede equivocarse, y falta mucho. Diga dónde, qué y según qué fuente: la página ya queda indicada.',
  'suggest.about': 'Sobre',
  'suggest.label': 'Complete este texto',
  'suggest.text':
    'Página: {address}\nSobre: {about}\n\nQué está mal o qué falta:\n\n\nDónde puede verse (ley y artículo, dirección de la fuente):',
  'suggest.text.address': '(dirección de la página)',
  'suggest.text.about': '(Estado, pregunta o párrafo)',
  'suggest.subject': 'Mandate Atlas, corrección: {about}',
  'suggest.noscript':
    'La página de la que viene figura en la barra de direcciones, detrás de «page=». Añádala al texto.',
  'suggest.send': 'Envíelo',
  'suggest.mail': 'Escribir un correo electrónico',
  'suggest.issue': 'Abrir el formulario de incidencias del proyecto',
  'suggest.issue.text': 'Lo que escriba allí es público.',
  'suggest.copy': 'O copie el texto y envíelo por otro medio.',
  'suggest.copy.only':
    'Esta copia del sitio no indica ninguna dirección de su redacción. Copie el texto y envíelo a quien le dio la dirección del sitio.',
  'suggest.next': 'Qué ocurre después',
  'suggest.next.text':
    'La redacción compara lo que usted dice con la fuente y cambia la ficha, o la deja y anota por qué. Lo corregido figura en:',
};
