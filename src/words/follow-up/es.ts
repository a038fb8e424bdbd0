// Spanish words of indicators, the national report and the work plans.
import type { FollowUpWords } from './en.ts';

export const followUpEs: FollowUpWords = {
  'indicators.title': 'Indicadores',
  'indicators.lead':
    'Lo que se puede medir de los compromisos: estructura (leyes e instituciones), proceso (lo que se hace) y resultado (lo que cambia). Algunos los calcula el atlas a partir de sus propios datos.',
  'indicators.computed': 'Calculados a partir del atlas',
  'indicators.computed.lead':
    'Sobre 35 Estados. Un Estado cuya respuesta no consta sale del denominador; se muestran ambos números. Aquí, una confianza baja se refiere a la fuente del método; las fuentes de las respuestas figuran con cada Estado.',
  'indicators.frameworks': 'Marcos de referencia',
  'indicator.type.structure': 'Estructura',
  'indicator.type.process': 'Proceso',
  'indicator.type.outcome': 'Resultado',
  'indicator.type.structure.text': 'Leyes, instituciones y planes: si existen las condiciones.',
  'indicator.type.process.text': 'Qué se hace, cuánto y para quién.',
  'indicator.type.outcome.text': 'Qué cambia para las personas afectadas.',
  'indicator.area.prevention': 'prevención',
  'indicator.area.prosecution': 'persecución penal',
  'indicator.area.protection': 'protección',
  'indicator.area.assistance': 'asistencia',
  'indicator.area.restoration': 'restitución de derechos',
  'indicator.unit': 'Unidad',
  'indicator.framework': 'Marco de referencia',
  'indicator.disaggregation': 'Desglosado por',
  'indicator.figure': '{numerator} de {denominator} ({percent}); {all} Estados menos {blanks} cuyo dato no consta.',
  'indicator.partial': 'Con respuesta parcial, fuera del numerador: {partial}.',
  'indicator.noData': 'No consta para ninguno de los {all} Estados.',
  'indicator.formula': 'Fórmula',
  'indicator.formula.criterion':
    'Estados cuya ley responde «sí» ÷ (35 menos los Estados cuya respuesta no consta); la pregunta es:',
  'indicator.formula.plan':
    'Estados de los que consta un plan cuyos años abarcan {year} ÷ (35 menos los Estados de los que no consta ningún plan con fecha de fin). Un plan terminado no dice nada de otro posterior que no conste.',
  'indicator.formula.treaties':
    'Estados vinculados por ratificación o adhesión ÷ (35 menos los Estados cuyo acto no consta), para cada tratado',
  'indicator.plan.covers': 'consta un plan que abarca {year}',
  'indicator.plan.ended': 'el último plan que consta ha terminado',
  'indicator.date': 'Fecha de los datos',

  'report.title': 'Modelo de informe nacional',
  'report.lead':
    'Todos los puntos del temario anotado de 2009, desde el enfoque hasta los temas de ambos grupos de trabajo, en forma de formulario: para un resumen nacional, un informe sombra o una clase. Imprímalo o complete la tabla.',
  'report.from': 'Origen de los puntos, redactados con nuestras propias palabras',
  'report.none': 'El temario no está incluido.',
  'report.csv': 'Tabla para completar (CSV)',
  'report.print': 'Para imprimir, use la orden de impresión del navegador; el formulario está preparado para el papel.',
  'report.section': 'Sección',
  'report.number': 'Número',
  'report.point': 'Punto',
  'report.answer': 'Qué existe y desde cuándo',
  'report.law': 'Ley y artículo, u órgano',
  'report.source': 'Fuente',
  'report.date': 'Fecha de la respuesta',
  'report.blank': 'por completar',
  'report.head.state': 'Estado',
  'report.head.authority': 'Autoridad que informa',
  'report.head.period': 'Período',
  'report.head.contact': 'Contacto',

  'workPlan.title': 'Planes de trabajo e informes',
  'workPlan.lead':
    'Los planes de trabajo hemisféricos {aimed}, las actividades de las que se informó en su marco y qué Estados presentaron informes.',
  'workPlan.plans': 'Los planes',
  'workPlan.none': 'No se incluye ningún plan de trabajo.',
  'workPlan.held':
    'Las listas de acciones de los planes no se incluyen; la página de cada plan indica cuánto se incluye de él. El primer plan abarcó de 2010 a 2012 y se prorrogó hasta 2014.',
  'workPlan.activities': 'Actividades de las que se informó',
  'workPlan.activities.lead':
    'Según lo informado por la Secretaría General y otros, con el día y el lugar cuando el informe los da.',
  'workPlan.what': 'Actividad',
  'workPlan.states': 'Estados que informaron',
  'workPlan.states.lead':
    'Estados de los que se dice que presentaron un informe. Un Estado que no figura puede haber informado en otro lugar o en otro momento.',
  'workPlan.states.count': 'Figuran {count} de {all} Estados.',
  'workPlan.reported': 'informó',
  'workPlan.notNamed': 'no figura allí',
  'workPlan.threads': 'Compromisos con un paso en un plan',

  'indicators.table': 'Todos los indicadores en una tabla',
  'indicators.table.number': 'N.º',
  'indicators.table.name': 'Indicador',
  'indicators.table.figure': 'Cifra',
  'indicators.table.unit': 'Unidad',
  'indicators.notComputed': 'no se calcula aquí',
  'indicators.finding': '{computed} de {all} indicadores pueden calcularse con lo que se registra aquí.',

  'indicator.short': '{numerator} de {denominator} ({percent})',

  'workPlan.noState': 'En otro lugar, o lugar no registrado',
  'workPlan.finding': 'Actividades informadas: {count}; con el Estado donde se realizaron: {placed} ({states}).',
};
