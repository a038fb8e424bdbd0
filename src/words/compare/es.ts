// Spanish words of the comparison of states.
import type { CompareWords } from './en.ts';

export const compareEs: CompareWords = {
  'compare.title': 'Comparar Estados',
  'compare.lead': 'Ponga de dos a cuatro Estados lado a lado: respuestas, penas, planes y tratados.',
  'compare.choose': 'Estado {n}',
  'compare.none': 'ninguno',
  'compare.show': 'Comparar',
  'compare.onlyDifferences': 'Solo donde difieren',
  'compare.differs': 'difiere',
  'compare.same': 'igual',
  'compare.tooFew': 'Elija al menos dos Estados.',
  'compare.tooMany': 'Solo se muestran los cuatro primeros Estados de la dirección.',
  'compare.unknown': '«{code}» no es un Estado del atlas y se omitió.',
  'compare.copy': 'Copiar como tabla',
  'compare.csv': 'Archivo CSV',
  'compare.xlsx': 'Archivo XLSX',
  'compare.on': 'Se muestra lo que consta en vigor {date}.',
  'compare.print': 'Imprimir',
  'compare.question': 'Pregunta',
  'compare.noscript':
    'La comparación necesita JavaScript. Las mismas respuestas figuran en la página de cada Estado y en la matriz:',
  'compare.failed': 'No se pudieron cargar las respuestas. Revise la conexión e inténtelo de nuevo.',
  'compare.loading': 'Cargando las respuestas…',
  'compare.group': 'Grupo',
  'compare.measures': 'Pena, planes y autoridad',
  'compare.noDifference': 'Ninguna fila difiere entre estos Estados.',
  'compare.cannotTell': 'no se puede saber',
  'compare.verdict': 'Resultado',
  'compare.tally': '{states} – difiere: {differs}; igual: {same}; no se puede saber: {unknown}.',
  'compare.questions': 'Preguntas que se comparan',
  'compare.questions.hint': 'Si no se elige ninguna, se muestran todas.',
  'compare.questions.all': 'Mostrar todas',
  'compare.allQuestions': 'todas las preguntas',
  'compare.differs.note':
    'Una fila difiere cuando difieren las respuestas o los actos vinculantes que constan, no solo los artículos o las fechas. Si de un lado no consta y el resto coincide, no se puede saber. Los textos no se juzgan.',
};
