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
  'suggest.subject': '{atlas}, corrección: {about}',
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

  'guides.help.text': 'Lugares oficiales para quien necesita ayuda, y cómo leer aquí sin dejar rastro.',
  'practice.help': '¿Necesita ayuda usted?',
  'exit.leave': 'Salir de esta página',
  'exit.keys': 'O pulse Esc tres veces.',
  'nav.help': 'Ayuda',
  'help.title': 'Ayuda',
  'help.lead':
    'Para quien es o fue víctima de explotación, y para quien se preocupa por alguien. Este sitio habla de leyes y promesas; no puede ayudar directamente, y aquí nadie lee las peticiones de ayuda. Los lugares de abajo sí pueden ayudar.',
  'help.now': 'Si está en peligro',
  'help.now.safe': 'Su seguridad es lo primero. Haga solo lo que pueda hacer sin que nadie lo note.',
  'help.now.emergency':
    'Llame al número de emergencias del país donde está, o vaya a donde haya gente: un hospital, una iglesia, una comisaría, si puede confiar en ella.',
  'help.now.abroad':
    'En el exterior puede ayudar el consulado de su país, también sin documentos. La oficina de migración de otro país quizá no sea el primer lugar donde preguntar.',
  'help.places': 'Páginas donde hay ayuda',
  'help.places.lead':
    'Páginas de Estados y de organizaciones internacionales, y líneas que pagan los Estados. Cada una, o una página oficial que la nombra, se leyó el día indicado. Aquí no hay números de teléfono: cambian, y uno equivocado hace daño.',
  'help.places.others':
    'De los demás Estados no se encontró ninguna página oficial que pudiera leerse, por lo que no se indica ninguna. Quién es responsable en cada Estado figura en:',
  'help.read': 'Visto',
  'help.can': 'Qué puede hacer',
  'help.can.decide':
    'Usted decide a quién contarlo, qué contar y cuándo. Lo que le hicieron no es culpa suya, aunque alguna vez haya aceptado algo.',
  'help.can.language': 'Puede pedir a alguien que hable su idioma, y hablar con una mujer o con un hombre.',
  'help.can.other':
    'Si se preocupa por otra persona: no se enfrente a nadie ni haga preguntas donde otros puedan oírlas.',
  'help.can.note': 'Anote qué vio, dónde y cuándo, y cuéntelo en uno de los lugares de arriba.',
  'help.traces': 'Leer sin dejar rastro',
  'help.traces.exit':
    '«Salir de esta página», arriba, o Esc tres veces, abre otro sitio en lugar de esta página: «Atrás» no vuelve aquí. Si el navegador no ejecuta JavaScript, es un enlace corriente.',
  'help.traces.history':
    'El navegador puede conservar la visita en su historial. Una ventana privada no guarda nada; o borre después el historial. El sitio mismo guarda las demás páginas que usted lee, pero no esta; en «Leer sin red», al pie de cada página, puede borrarlas.',
  'help.traces.device':
    'Si alguien controla su teléfono o su computadora, use los de una persona de confianza o los de una biblioteca.',
  'help.promised': 'Qué le han prometido los Estados',
  'help.promised.text':
    'Los Estados han prometido asistencia, protección y que no se castigue a las víctimas por lo que se las obligó a hacer. Qué ha convertido cada uno en ley figura aquí:',
  'help.campaigns': 'Campañas que informan al público, en la medida en que las fuentes las mencionan:',

  'lessons.title': 'Cinco lecciones',
  'lessons.lead':
    'Encontrar, leer, citar, seguir, comparar: una hora con el atlas. Lo hecho se guarda solo en su navegador.',
  'lessons.right': 'Correcto.',
  'lessons.wrong': 'Todavía no. Vuelva a mirar o abra la solución.',
  'lessons.unkept': 'Su navegador no guarda nada aquí; dura hasta que salga de la página.',
  'lessons.done': '{done} de {all} lecciones hechas.',
  'lessons.check': 'Comprobar',
  'lessons.solution': 'Solución',
  'lessons.print': 'Imprimir',
  'lessons.find': 'Encontrar',
  'lessons.find.task': 'Busque 2348, abra la resolución que lleva ese número y mire su fecha.',
  'lessons.find.place': 'Búsqueda',
  'lessons.find.question': '¿En qué año se aprobó?',
  'lessons.read': 'Leer',
  'lessons.read.task': 'Lea el párrafo 3.d. Junto a su verbo se dice qué fuerza tiene, de 1 a 5.',
  'lessons.read.place': 'Párrafo 3.d',
  'lessons.read.question': '¿Qué fuerza tiene su verbo?',
  'lessons.cite': 'Citar',
  'lessons.cite.task': 'Abra el menú junto al párrafo 3.d, elija un estilo y copie la cita.',
  'lessons.cite.place': 'Párrafo 3.d',
  'lessons.cite.question': 'Pegue aquí la cita',
  'lessons.trace': 'Seguir',
  'lessons.trace.task': 'Abra el compromiso de ratificar el Protocolo de Palermo y mire su primer paso.',
  'lessons.trace.place': 'El compromiso',
  'lessons.trace.question': '¿En qué año se prometió por primera vez?',
  'lessons.compare': 'Comparar',
  'lessons.compare.task': 'Ponga Argentina junto a México en la no punibilidad de las víctimas.',
  'lessons.compare.place': 'La comparación',
  'lessons.compare.question': '¿Qué responde la ley de Argentina: sí, en parte, no o no consta?',
  'lessons.teacher': 'Para docentes',
  'lessons.teacher.text':
    'Haga trabajar por parejas, quince minutos por lección, y pida las cinco respuestas con la dirección de cada página. Impresa, esta página lleva las soluciones abiertas.',
  'lessons.teacher.marks':
    'Una buena respuesta nombra el párrafo o el artículo, no solo la página, y dice dónde el atlas tiene un espacio en blanco: «no consta» no es «no».',
};
