// What tables and columns of the data mean, under the English texts of their declarations.
import type { Meanings } from './tell-meaning.ts';

export const meaningsEs: Meanings = {
  'A resolution, conclusions of a meeting, treaty, report or law':
    'Una resolución, las conclusiones de una reunión, un tratado, un informe o una ley',
  'Count rows. Laws are works too: they stand here and, with what only laws have, in `laws`; never add the two. Most works are held in part: read `complete` before saying that a work does not have something.':
    'Cuente filas. Las leyes también son documentos: figuran aquí y, con lo que solo las leyes tienen, en `laws`; nunca sume las dos tablas. La mayoría de los documentos está recogida en parte: lea `complete` antes de decir que un documento no contiene algo.',
  'Permanent id': 'Identificador permanente',
  'Permanent address of the record': 'Dirección permanente del registro',
  'Part of the atlas in which it stands': 'Parte del atlas en que figura',
  'What it is: resolution, declaration, protocol, statute, code …':
    'Qué es: resolución, declaración, protocolo, ley, código …',
  'Official symbol as printed; empty if none is known':
    'Signatura oficial tal como está impresa; vacía si no se conoce ninguna',
  'Every other mark that it is known by': 'Las demás signaturas con que se lo conoce',
  'Title: the English one, else the first of Spanish, Portuguese, French, else ours; empty if not known':
    'Título: el inglés; si no, el primero entre español, portugués y francés; si no, el nuestro; vacío si no se conoce',
  'Official title where it was seen, in English': 'Título oficial, si se vio, en inglés',
  'Official title where it was seen, in Spanish': 'Título oficial, si se vio, en español',
  'Official title where it was seen, in Portuguese': 'Título oficial, si se vio, en portugués',
  'Official title where it was seen, in French': 'Título oficial, si se vio, en francés',
  'What links call it, given by the editors: no official title, in English':
    'Nombre no oficial que le dan los enlaces, puesto por los editores, en inglés',
  'What links call it, given by the editors: no official title, in Spanish':
    'Nombre no oficial que le dan los enlaces, puesto por los editores, en español',
  'What links call it, given by the editors: no official title, in Portuguese':
    'Nombre no oficial que le dan los enlaces, puesto por los editores, en portugués',
  'What links call it, given by the editors: no official title, in French':
    'Nombre no oficial que le dan los enlaces, puesto por los editores, en francés',
  'Language of summary and digests: ISO 639-1': 'Idioma del resumen y de las síntesis: ISO 639-1',
  'Body that adopted or issued it': 'Órgano que lo aprobó o publicó',
  'Author as printed, where it says more than the body': 'Autor tal como está impreso, si dice más que el órgano',
  'Date of adoption or issue': 'Fecha de aprobación o publicación',
  'Entry into force': 'Entrada en vigor',
  'Standing of the text; of a law see `legal_force` in `laws`':
    'Situación del texto; la de una ley está en `legal_force` de `laws`',
  'Session or meeting, in words': 'Período de sesiones o reunión, en palabras',
  'Place of adoption': 'Lugar de aprobación',
  'Meeting to which it belongs': 'Reunión a la que pertenece',
  'What it is to that meeting': 'Qué es para esa reunión',
  'Dates of amendment': 'Fechas de enmienda o reforma',
  'Years that a plan covers': 'Años que abarca un plan',
  'Series in which the text is printed': 'Serie en que está impreso el texto',
  'Where the text itself can be read; empty if no address is recorded':
    'Dónde se puede leer el texto mismo; vacío si no consta ninguna dirección',
  'Kind of that address': 'Tipo de esa dirección',
  'Whether every provision of the source is held here; nothing follows from an absence in a work where it is false':
    'Si todas las disposiciones de la fuente están recogidas aquí; de una ausencia en un documento en que es false no se deduce nada',
  'Provisions held here': 'Disposiciones recogidas aquí',
  'Provisions that the source has; empty if not counted': 'Disposiciones que tiene la fuente; vacío si no se contaron',
  'Whose numbers the provisions carry': 'De quién son los números que llevan las disposiciones',
  'How the numbers came about': 'Cómo surgieron los números',
  'What it is about, in the editors’ own words; unofficial': 'De qué trata, en palabras de los editores; no oficial',
  'What the reader should know of the text': 'Lo que conviene saber del texto',
  'Further notes of the editors': 'Otras notas de los editores',
  'What could not be found': 'Lo que no se pudo encontrar',
  'Organisations that signed it, each with the code of its state in brackets':
    'Organizaciones que lo firmaron, cada una con el código de su Estado entre paréntesis',
  'States that handed in reports': 'Estados que presentaron informes',
  'Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded':
    'Fuente principal: una dirección web, o document:<work_id> si es un documento recogido aquí y leído completo; vacío si no consta ninguna',
  'issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary':
    'issuer: quien hizo el texto o lo conserva oficialmente; copy: una réplica; press: la prensa; secondary: lo que otros dicen de él; generated: un resumen hecho por máquina',
  'How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded':
    'Grado de certeza de los hechos de la fila. high: un texto oficial o dos fuentes independientes; medium: una fuente secundaria; low: no se vio; vacío: no consta nada',
  'Day on which the main source was read': 'Día en que se leyó la fuente principal',
  'Date that the main source itself gives for its facts; empty where it gives none':
    'Fecha que la propia fuente principal da a sus hechos; vacío si no da ninguna',
  provisions: 'disposiciones',
  'A paragraph, recommendation or article of a work, told in the editors’ own words':
    'Un párrafo, una recomendación o un artículo de un documento, contado en palabras de los editores',
  'Count rows, each once. Articles of laws are among them. Proposals are no commitments: count mandates by `is_mandate`. What is not here may still stand in the source: see `complete` in `works`.':
    'Cuente filas, cada una una sola vez. Entre ellas están los artículos de las leyes. Las propuestas no son compromisos: cuente los mandatos por `is_mandate`. Lo que no está aquí puede estar en la fuente: vea `complete` en `works`.',
  'Permanent id: work_id#n': 'Identificador permanente: work_id#n',
  'Work in which it stands': 'Documento en que figura',
  'Number, and anchor on the page of its work': 'Número, y ancla en la página de su documento',
  'Number as printed, where it cannot be read off n': 'Número tal como está impreso, si no se puede deducir de n',
  'Earlier numbers, which stay as anchors': 'Números anteriores, que se conservan como anclas',
  'Place in the work, from 1': 'Lugar en el documento, a partir de 1',
  'Heading under which it stands; empty if none': 'Título bajo el que figura; vacío si no hay ninguno',
  'Whether the number is the editors’, not printed in the official text':
    'Si el número es de los editores y no está impreso en el texto oficial',
  'What it does': 'Qué hace',
  'Whether it is a mandate: a mandating verb with an addressee, no proposal and no mere reproduction':
    'Si es un mandato: un verbo de mandato con un destinatario, que no es una propuesta ni una mera reproducción',
  'Who is asked to act; empty if nobody is': 'A quién se pide que actúe; vacío si no se pide a nadie',
  'What it is about': 'De qué trata',
  'Official terms of art as printed': 'Términos oficiales tal como están impresos',
  'Language of each of the terms: ISO 639-1': 'Idioma de cada uno de los términos: ISO 639-1',
  'Latest day, month or year that the text gives': 'Último día, mes o año que da el texto',
  'ISO 8601 duration between two occurrences': 'Duración ISO 8601 entre una vez y la siguiente',
  'The time in plain words; empty where the text gives none':
    'El plazo en palabras sencillas; vacío si el texto no da ninguno',
  'States or bodies that proposed it: a proposal': 'Estados u órganos que la propusieron: es una propuesta',
  'Questions of national law that it asks for, or answers':
    'Preguntas sobre la legislación nacional que pide resolver, o que responde',
  'Date or period of a reported activity': 'Fecha o período de una actividad de la que se informa',
  'Place of a reported activity': 'Lugar de una actividad de la que se informa',
  'What it says, in the editors’ own words; unofficial. In the language of the work':
    'Qué dice, en palabras de los editores; no oficial. En el idioma del documento',
  'How the fact is known, in a line': 'Cómo se conoce el hecho, en una línea',
  'Commitments in whose thread it stands': 'Compromisos en cuyo hilo figura',
  'Records and provisions with which it is joined by a relation, whichever side acts; the relations themselves stand in `relations`':
    'Registros y disposiciones con los que la une una relación, sea cual sea el lado que actúa; las relaciones mismas están en `relations`',
  'One record acts on another: recalls, renews, amends, implements …':
    'Un registro actúa sobre otro: lo recuerda, lo renueva, lo enmienda, lo aplica …',
  'Count rows. Each relation is written once, on the acting side; `inverse` names it as seen from the other, so never count both. No row is not “no relation”: most works are held in part.':
    'Cuente filas. Cada relación se escribe una vez, del lado que actúa; `inverse` la nombra vista desde el otro, así que nunca cuente ambas. Que no haya fila no es «ninguna relación»: la mayoría de los documentos está recogida en parte.',
  'from_id, predicate and to_id, in this order; with a number where they occur again':
    'from_id, predicate y to_id, en este orden; con un número si se repiten',
  'What the acting side does to the other': 'Qué hace el lado que actúa al otro',
  'The same as seen from the other side': 'Lo mismo visto desde el otro lado',
  'Acting side: work_id, provision_id, practice_id or meeting_id':
    'Lado que actúa: work_id, provision_id, practice_id o meeting_id',
  'Its permanent address': 'Su dirección permanente',
  'Id of the work on this side, of a provision that of its work; empty if the side is none':
    'Identificador del documento de este lado; de una disposición, el de su documento; vacío si el lado no es ni lo uno ni lo otro',
  'Id of the provision on this side; empty if the side is a whole record':
    'Identificador de la disposición de este lado; vacío si el lado es un registro entero',
  'Id of the practice on this side, of a provision that of its work; empty if the side is none':
    'Identificador de la práctica de este lado; de una disposición, el de su práctica; vacío si el lado no es ni lo uno ni lo otro',
  'Other side: work_id, provision_id, practice_id or meeting_id':
    'El otro lado: work_id, provision_id, practice_id o meeting_id',
  'Id of the meeting on this side, of a provision that of its work; empty if the side is none':
    'Identificador de la reunión de este lado; de una disposición, el de su reunión; vacío si el lado no es ni lo uno ni lo otro',
  'The relation in a line': 'La relación en una línea',
  'Where the relation was seen; empty: in the sources of the acting side':
    'Dónde se vio la relación; vacío: en las fuentes del lado que actúa',
  'How sure it is, where it has a source of its own; empty: as sure as the acting side':
    'Su grado de certeza, si tiene una fuente propia; vacío: el mismo que el del lado que actúa',
  'A state of the Americas': 'Un Estado de las Américas',
  'Always 35 rows. The four counts of answers add up to all questions of the checklist; a question that is not recorded is no “no”.':
    'Siempre 35 filas. Los cuatro recuentos de respuestas suman todas las preguntas de la lista; una pregunta que no consta no es un «no».',
  'ISO 3166-1 alpha-2, lower case': 'ISO 3166-1 alfa-2, en minúsculas',
  'Short name, in English': 'Nombre corto, en inglés',
  'Short name, in Spanish': 'Nombre corto, en español',
  'Short name, in Portuguese': 'Nombre corto, en portugués',
  'Short name, in French': 'Nombre corto, en francés',
  'Official name, in English': 'Nombre oficial, en inglés',
  'Official name, in Spanish': 'Nombre oficial, en español',
  'Official name, in Portuguese': 'Nombre oficial, en portugués',
  'Official name, in French': 'Nombre oficial, en francés',
  'Groups of states to which it belongs, in English': 'Grupos de Estados a los que pertenece, en inglés',
  'Whether it is a member of the OAS': 'Si es miembro de la OEA',
  'Member since; empty if not recorded': 'Miembro desde; vacío si no consta',
  'No longer a member from this day': 'Desde este día ya no es miembro',
  'What the reader should know of that': 'Lo que conviene saber de ello',
  'Laws of the state that are held here': 'Leyes del Estado recogidas aquí',
  'Questions of the checklist that its law answers with “yes” today':
    'Preguntas de la lista que su legislación responde hoy con «yes»',
  'Questions of the checklist that its law answers with “partial” today':
    'Preguntas de la lista que su legislación responde hoy con «partial»',
  'Questions of the checklist that its law answers with “no” today':
    'Preguntas de la lista que su legislación responde hoy con «no»',
  'Questions of the checklist that its law answers with “not-recorded” today':
    'Preguntas de la lista que su legislación responde hoy con «not-recorded»',
  'Least prison term of the basic offence, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisión mínima del tipo básico, en la unidad de `penalty_unit`; vacío si no se fija o no consta ninguna, o si es perpetua',
  'Whether the least term is for life; empty where no penalty is recorded':
    'Si la pena mínima es perpetua; vacío si no consta ninguna pena',
  'Greatest prison term of the basic offence, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisión máxima del tipo básico, en la unidad de `penalty_unit`; vacío si no se fija o no consta ninguna, o si es perpetua',
  'Whether the greatest term is for life; empty where no penalty is recorded':
    'Si la pena máxima es perpetua; vacío si no consta ninguna pena',
  'Unit of both terms': 'Unidad de ambas penas',
  'Law that sets it': 'Ley que la fija',
  'Article that sets it': 'Artículo que la fija',
  'What the reader should know of the penalty': 'Lo que conviene saber de la pena',
  'What of it could not be found': 'Lo que de ella no se pudo encontrar',
  'Meetings that it hosted': 'Reuniones de las que fue sede',
  'Of the penalty. Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded':
    'De la pena. Fuente principal: una dirección web, o document:<work_id> si es un documento recogido aquí y leído completo; vacío si no consta ninguna',
  'Of the penalty. issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary':
    'De la pena. issuer: quien hizo el texto o lo conserva oficialmente; copy: una réplica; press: la prensa; secondary: lo que otros dicen de él; generated: un resumen hecho por máquina',
  'Of the penalty. How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded':
    'De la pena. Grado de certeza de los hechos de la fila. high: un texto oficial o dos fuentes independientes; medium: una fuente secundaria; low: no se vio; vacío: no consta nada',
  'Of the penalty. Day on which the main source was read': 'De la pena. Día en que se leyó la fuente principal',
  'Of the penalty. Date that the main source itself gives for its facts; empty where it gives none':
    'De la pena. Fecha que la propia fuente principal da a sus hechos; vacío si no da ninguna',
  laws: 'leyes',
  questions: 'preguntas',
  'as penalty_unit says': 'según penalty_unit',
  'A question put to national law': 'Una pregunta que se hace a la legislación nacional',
  'Count rows where `in_checklist` is true: only these are in the counts of the site.':
    'Cuente las filas en que `in_checklist` es true: solo estas entran en los recuentos del sitio.',
  'The question in plain words, in English': 'La pregunta en palabras sencillas, en inglés',
  'The question in plain words, in Spanish': 'La pregunta en palabras sencillas, en español',
  'The question in plain words, in Portuguese': 'La pregunta en palabras sencillas, en portugués',
  'The question in plain words, in French': 'La pregunta en palabras sencillas, en francés',
  'Why it matters, in English': 'Por qué importa, en inglés',
  'Why it matters, in Spanish': 'Por qué importa, en español',
  'Why it matters, in Portuguese': 'Por qué importa, en portugués',
  'Why it matters, in French': 'Por qué importa, en francés',
  'Whether it is one of the checklist': 'Si es una de las de la lista de preguntas',
  'Group of the checklist in which it stands': 'Grupo de la lista en que figura',
  'Provisions of mandates and treaties that ask for it': 'Disposiciones de mandatos y tratados que la piden',
  'What counts as yes, in English': 'Qué cuenta como «sí», en inglés',
  'What counts as yes, in Spanish': 'Qué cuenta como «sí», en español',
  'What counts as yes, in Portuguese': 'Qué cuenta como «sí», en portugués',
  'What counts as yes, in French': 'Qué cuenta como «sí», en francés',
  'What counts as partial, in English': 'Qué cuenta como «en parte», en inglés',
  'What counts as partial, in Spanish': 'Qué cuenta como «en parte», en español',
  'What counts as partial, in Portuguese': 'Qué cuenta como «en parte», en portugués',
  'What counts as partial, in French': 'Qué cuenta como «en parte», en francés',
  'What counts as no, in English': 'Qué cuenta como «no», en inglés',
  'What counts as no, in Spanish': 'Qué cuenta como «no», en español',
  'What counts as no, in Portuguese': 'Qué cuenta como «no», en portugués',
  'What counts as no, in French': 'Qué cuenta como «no», en francés',
  'What does not count, in English': 'Qué no cuenta, en inglés',
  'What does not count, in Spanish': 'Qué no cuenta, en español',
  'What does not count, in Portuguese': 'Qué no cuenta, en portugués',
  'What does not count, in French': 'Qué no cuenta, en francés',
  'What the law of one state answers to one question': 'Lo que la legislación de un Estado responde a una pregunta',
  'One row for each state and question, blanks too. Count states by `answer_now`, within `in_checklist`; the four answers add up to all states. not-recorded says that nothing was found, never no: leave it out of the denominator.':
    'Una fila por Estado y pregunta, también las que quedan en blanco. Cuente los Estados por `answer_now`, dentro de `in_checklist`; las cuatro respuestas suman todos los Estados. not-recorded dice que no se encontró nada, nunca que no: déjelo fuera del denominador.',
  'state/question': 'Estado/pregunta',
  'Address of the answer on the page of its state': 'Dirección de la respuesta en la página de su Estado',
  'State whose law answers': 'Estado cuya legislación responde',
  'Question that it answers': 'Pregunta que responde',
  'Whether the question is one of the checklist; others are in no count of the site':
    'Si la pregunta es una de las de la lista; las demás no entran en ningún recuento del sitio',
  'The answer as recorded; `no` rests on a source that says so or on the full text':
    'La respuesta tal como consta; `no` se apoya en una fuente que lo dice o en el texto completo',
  'The answer today: not-recorded once it has ended': 'La respuesta de hoy: not-recorded cuando ya terminó',
  'Law that answers': 'Ley que responde',
  'Articles of that law; empty for the law as a whole': 'Artículos de esa ley; vacío si es la ley en su conjunto',
  'Further laws that answer as a whole or by an article': 'Otras leyes que responden en su conjunto o por un artículo',
  'Articles of those laws': 'Artículos de esas leyes',
  'Where else it stands: a plan, a body, a ruling, a law not held':
    'Dónde más figura: un plan, un órgano, un fallo, una ley no recogida aquí',
  'Day from which it holds; empty if not recorded': 'Día desde el que rige; vacío si no consta',
  'What `since` is the day of': 'De qué es el día de `since`',
  'Day from which it no longer holds': 'Día desde el que ya no rige',
  'What ended it': 'Qué le puso fin',
  'What the reader should know of it': 'Lo que conviene saber de ella',
  'What was corrected and why': 'Qué se corrigió y por qué',
  'A law, code, decree, plan or constitution of one state':
    'Una ley, un código, un decreto, un plan o una constitución de un Estado',
  'Count rows. Each row is the row of `works` with the same id, once more with what only laws have. A state without a law here is not a state without law.':
    'Cuente filas. Cada fila es la de `works` con el mismo identificador, otra vez, con lo que solo las leyes tienen. Un Estado sin ninguna ley aquí no es un Estado sin ley.',
  'Permanent id, the same as in `works`': 'Identificador permanente, el mismo que en `works`',
  'State whose law it is': 'Estado al que pertenece la ley',
  'How it is cited': 'Cómo se cita',
  'Every other way in which people write it': 'Todo otro modo en que se la escribe',
  'Title as in `works`': 'Título como en `works`',
  'The editors’ English rendering of the title': 'La traducción del título al inglés hecha por los editores',
  'Official title in a language other than the four': 'Título oficial en un idioma distinto de los cuatro',
  'Its language: ISO 639-1': 'Su idioma: ISO 639-1',
  'What it is': 'Qué es',
  'Date of adoption': 'Fecha de aprobación',
  'Date of publication': 'Fecha de publicación',
  'Whether it is in force': 'Si está en vigor',
  'Whether every article is held here': 'Si todos los artículos están recogidos aquí',
  'Articles held here': 'Artículos recogidos aquí',
  articles: 'artículos',
  'An article or section of a law, told in the editors’ own words':
    'Un artículo o una sección de una ley, contado en palabras de los editores',
  'Count rows. Each row is the row of `provisions` with the same id, once more with its days and penalty. Of most laws only the articles that answer a question are held.':
    'Cuente filas. Cada fila es la de `provisions` con el mismo identificador, otra vez, con sus días y su pena. De la mayoría de las leyes solo están recogidos los artículos que responden una pregunta.',
  'Permanent id, the same as in `provisions`': 'Identificador permanente, el mismo que en `provisions`',
  'Law in which it stands': 'Ley en que figura',
  'Number, and anchor on the page of its law': 'Número, y ancla en la página de su ley',
  'What it says, in the editors’ own words; unofficial': 'Qué dice, en palabras de los editores; no oficial',
  'Questions of national law that it answers': 'Preguntas sobre la legislación nacional que responde',
  'Least prison term of the article, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisión mínima del artículo, en la unidad de `penalty_unit`; vacío si no se fija o no consta ninguna, o si es perpetua',
  'Greatest prison term of the article, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisión máxima del artículo, en la unidad de `penalty_unit`; vacío si no se fija o no consta ninguna, o si es perpetua',
  'What the terms of the penalty leave out': 'Lo que la duración de la pena no dice',
  'Day from which it says this; empty if not recorded': 'Día desde el que dice esto; vacío si no consta',
  'Day from which it no longer says it': 'Día desde el que ya no lo dice',
  'Whether `since` is the article’s own day or that of its law; empty where neither is recorded':
    'Si `since` es el día propio del artículo o el de su ley; vacío si no consta ninguno de los dos',
  'work_id of the law that gave the wording, or the source of the days':
    'work_id de la ley que dio la redacción, o la fuente de los días',
  'What one state did under one treaty': 'Lo que hizo un Estado respecto de un tratado',
  'One row for each state and treaty. Bound are ratification, accession and succession. none: no binding action in the list consulted, as of its day; to-verify is counted nowhere; not-recorded is no “none”.':
    'Una fila por Estado y tratado. Obligan la ratificación, la adhesión y la sucesión. none: ningún acto que obligue en la lista consultada, al día de ella; to-verify no se cuenta en ningún lugar; not-recorded no es «none».',
  'state/treaty': 'Estado/tratado',
  'Address of the treaties on the page of the state': 'Dirección de los tratados en la página del Estado',
  State: 'Estado',
  Treaty: 'Tratado',
  'Permanent address of the treaty': 'Dirección permanente del tratado',
  'What the state did': 'Qué hizo el Estado',
  'Day of signature; empty if none or not recorded': 'Día de la firma; vacío si no la hubo o no consta',
  'Day of the deposit, or of the succession': 'Día del depósito, o de la sucesión',
  'National act that approved it, as printed': 'Acto nacional que lo aprobó, tal como está impreso',
  'Its date': 'Su fecha',
  'Reservation or declaration, in the editors’ words; empty: none is recorded':
    'Reserva o declaración, en palabras de los editores; vacío: no consta ninguna',
  'A national plan of one state': 'Un plan nacional de un Estado',
  'Count rows. A state without a row has no plan recorded here, which is no “none”.':
    'Cuente filas. De un Estado sin fila no consta aquí ningún plan, lo que no es «ninguno».',
  'state/place in the list of the state': 'Estado/lugar en la lista del Estado',
  'Address of the plans on the page of the state': 'Dirección de los planes en la página del Estado',
  'State whose plan it is': 'Estado al que pertenece el plan',
  'Title as printed': 'Título tal como está impreso',
  'Language of the title: ISO 639-1': 'Idioma del título: ISO 639-1',
  'Start; empty if not recorded': 'Comienzo; vacío si no consta',
  'End; empty if not recorded': 'Fin; vacío si no consta',
  'The authority of one state that coordinates its work on the subject of the atlas':
    'La autoridad de un Estado que coordina su trabajo sobre el tema del atlas',
  'One row a state. Count those with a `name`; a state without one has none recorded here, which is no “none”.':
    'Una fila por Estado. Cuente las que tienen `name`; de un Estado sin nombre no consta aquí ninguna autoridad, lo que no es «ninguna».',
  'Address of the authority on the page of its state': 'Dirección de la autoridad en la página de su Estado',
  'Name as printed; empty if not recorded': 'Nombre tal como está impreso; vacío si no consta',
  'Language of the name: ISO 639-1': 'Idioma del nombre: ISO 639-1',
  'What it does; empty if not recorded': 'Qué hace; vacío si no consta',
  'A promise, with the paragraphs that state and change it over the years':
    'Una promesa, con los párrafos que la enuncian y la cambian a lo largo de los años',
  'Count rows. Its paragraphs stand in `steps`. That a promise was dropped is said only between two works held whole; else it is not known.':
    'Cuente filas. Sus párrafos están en `steps`. Que una promesa fue abandonada solo se dice entre dos documentos recogidos completos; de otro modo no se sabe.',
  'What was promised, in one line, in English': 'Qué se prometió, en una línea, en inglés',
  'What was promised, in one line, in Spanish': 'Qué se prometió, en una línea, en español',
  'What was promised, in one line, in Portuguese': 'Qué se prometió, en una línea, en portugués',
  'What was promised, in one line, in French': 'Qué se prometió, en una línea, en francés',
  'What it is about; it is listed under the first': 'De qué temas trata; se lista bajo el primero',
  'Paragraphs of the thread': 'Párrafos del hilo',
  'Questions of national law that show what came of it':
    'Preguntas sobre la legislación nacional que muestran qué resultó de él',
  'Treaties by which being bound shows it': 'Tratados en los que ser parte lo muestra',
  'Practices that carry it out': 'Prácticas que lo llevan a cabo',
  'Indicators that measure it': 'Indicadores que lo miden',
  'Paragraphs that report an activity which carries it out':
    'Párrafos que informan de una actividad que lo lleva a cabo',
  'How each of these carries it out': 'Cómo lo lleva a cabo cada una de estas',
  'How the promise moved': 'Cómo evolucionó la promesa',
  'What the atlas cannot tell of it': 'Lo que el atlas no puede decir de él',
  steps: 'pasos',
  'One paragraph in the thread of a commitment': 'Un párrafo en el hilo de un compromiso',
  'Count rows; a paragraph that stands in two threads has two. `states` opens a thread, so the threads are counted in `commitments`. Between the steps other texts may stand that are not held.':
    'Cuente filas; un párrafo que figura en dos hilos tiene dos. `states` abre un hilo, así que los hilos se cuentan en `commitments`. Entre los pasos puede haber otros textos no recogidos aquí.',
  'commitment_id/position': 'commitment_id/posición',
  'Commitment to which it belongs': 'Compromiso al que pertenece',
  'Place in the thread, from 1': 'Lugar en el hilo, a partir de 1',
  'What the paragraph does to the promise': 'Qué hace el párrafo a la promesa',
  'Work in which the paragraph stands': 'Documento en que figura el párrafo',
  'The paragraph; empty for `drops`, which names the whole later work':
    'El párrafo; vacío para `drops`, que nombra todo el documento posterior',
  'Permanent address of the paragraph or work': 'Dirección permanente del párrafo o del documento',
  'Date of the work': 'Fecha del documento',
  'Earlier step with which it is compared; empty for the first':
    'Paso anterior con el que se lo compara; vacío para el primero',
  'What the paragraph adds or changes': 'Qué añade o cambia el párrafo',
  'Why a step with a far weaker verb renews all the same':
    'Por qué un paso con un verbo mucho más débil renueva de todos modos',
  'What became of one recommendation of civil society': 'Qué fue de una recomendación de la sociedad civil',
  'Count rows by `verdict`. not-found: in none of the texts held here, most of which are held in part; never “not taken up”.':
    'Cuente filas por `verdict`. not-found: en ninguno de los textos recogidos aquí, la mayoría en parte; nunca «no retomada».',
  'Provision that recommends': 'Disposición que recomienda',
  'Work that recommends': 'Documento que recomienda',
  'What the later texts held here show': 'Lo que muestran los textos posteriores recogidos aquí',
  'Later paragraphs that take it up': 'Párrafos posteriores que la retoman',
  'What each of these takes up': 'Lo que retoma cada uno de estos',
  'Commitments to which it belongs': 'Compromisos a los que pertenece',
  'Why the verdict is given': 'Por qué se da el veredicto',
  'Day on which the later texts were read': 'Día en que se leyeron los textos posteriores',
  'Who does what where, what came of it, and where it falls short':
    'Quién hace qué y dónde, qué resultó de ello y en qué se queda corto',
  'Count rows; one with several states is one. A state that none names is not a state without practice.':
    'Cuente filas; una práctica de varios Estados es una sola. Un Estado que ninguna nombra no es un Estado sin prácticas.',
  'Name where it was seen; the English one may be ours, in English':
    'Nombre, si se vio; el inglés puede ser nuestro, en inglés',
  'Name where it was seen; the English one may be ours, in Spanish':
    'Nombre, si se vio; el inglés puede ser nuestro, en español',
  'Name where it was seen; the English one may be ours, in Portuguese':
    'Nombre, si se vio; el inglés puede ser nuestro, en portugués',
  'Name where it was seen; the English one may be ours, in French':
    'Nombre, si se vio; el inglés puede ser nuestro, en francés',
  'What links call it, given by the editors, in English':
    'Nombre que le dan los enlaces, puesto por los editores, en inglés',
  'What links call it, given by the editors, in Spanish':
    'Nombre que le dan los enlaces, puesto por los editores, en español',
  'What links call it, given by the editors, in Portuguese':
    'Nombre que le dan los enlaces, puesto por los editores, en portugués',
  'What links call it, given by the editors, in French':
    'Nombre que le dan los enlaces, puesto por los editores, en francés',
  'States where it is carried out; empty if none is named':
    'Estados en que se lleva a cabo; vacío si no se nombra ninguno',
  Reach: 'Alcance',
  'Who carries it out': 'Quién la lleva a cabo',
  'End; empty if it goes on or if not recorded': 'Fin; vacío si continúa o si no consta',
  'Whether it is recorded to go on; empty where neither that nor an end is recorded':
    'Si consta que continúa; vacío si no consta ni eso ni un fin',
  'Questions of national law that it bears on': 'Preguntas sobre la legislación nacional con las que tiene que ver',
  'Works and provisions that it carries out': 'Documentos y disposiciones que lleva a cabo',
  'What was done': 'Qué se hizo',
  'Results and figures, the source of each in angle brackets; without one it is the editors’ reading':
    'Resultados y cifras, la fuente de cada uno entre corchetes angulares; sin fuente es la lectura de los editores',
  'What it does not do, or what is said against it, likewise':
    'Lo que no hace, o lo que se dice en su contra, del mismo modo',
  'What can be measured of the promises': 'Lo que se puede medir de las promesas',
  'Count rows. The shares that the atlas computes stand in `shares`; most indicators have none.':
    'Cuente filas. Las proporciones que calcula el atlas están en `shares`; la mayoría de los indicadores no tiene ninguna.',
  'Name, in English': 'Nombre, en inglés',
  'Name, in Spanish': 'Nombre, en español',
  'Name, in Portuguese': 'Nombre, en portugués',
  'Name, in French': 'Nombre, en francés',
  'What is measured, and of whom': 'Qué se mide, y de quién',
  'What it measures': 'Qué mide',
  'Field of action': 'Campo de acción',
  'Unit of the figure, in English': 'Unidad de la cifra, en inglés',
  'Unit of the figure, in Spanish': 'Unidad de la cifra, en español',
  'Unit of the figure, in Portuguese': 'Unidad de la cifra, en portugués',
  'Unit of the figure, in French': 'Unidad de la cifra, en francés',
  'Id of the framework from which it is taken': 'Identificador del marco del que se toma',
  'Its name, in English': 'Su nombre, en inglés',
  'By what the figure is told apart': 'Según qué se desglosa la cifra',
  'Latest day on which a fact was checked that its shares rest on; empty if the atlas computes none':
    'Último día en que se verificó un hecho en que se apoyan sus proporciones; vacío si el atlas no calcula ninguna',
  'How many states fulfil one indicator, of a treaty where it is about one':
    'Cuántos Estados cumplen un indicador, de un tratado si el indicador se refiere a uno',
  'The share is numerator ÷ denominator. The denominator leaves the blanks out: they count neither for nor against. Give it beside the share.':
    'La proporción es numerador ÷ denominador. El denominador deja fuera los que quedan en blanco: no cuentan a favor ni en contra. Indíquelo junto a la proporción.',
  'indicator, or indicator/treaty': 'indicador, o indicador/tratado',
  'Permanent address of the indicator': 'Dirección permanente del indicador',
  Indicator: 'Indicador',
  'Treaty, where the share is about one': 'Tratado, si la proporción se refiere a uno',
  'States that fulfil it whole': 'Estados que lo cumplen por completo',
  'States that fulfil it in part; not in the numerator': 'Estados que lo cumplen en parte; no están en el numerador',
  'States of which an answer is recorded: all less the blanks':
    'Estados de los que consta una respuesta: todos menos los que quedan en blanco',
  'States of which none is recorded': 'Estados de los que no consta ninguna',
  'All states': 'Todos los Estados',
  states: 'Estados',
  'A meeting that works convene, come out of or report on':
    'Una reunión que convocan los documentos, de la que surgen o sobre la que informan',
  'Count rows. A meeting without `dates` is one whose days are not recorded, or that has not been held.':
    'Cuente filas. Una reunión sin `dates` es una cuyos días no constan o que no se ha celebrado.',
  'Number in its series; empty if it has none': 'Número en su serie; vacío si no lo tiene',
  'Date, or two with a slash for a period; empty if not recorded':
    'Fecha, o dos con una barra si es un período; vacío si no consta',
  'Dates for which it was first convened': 'Fechas para las que se convocó primero',
  'City and state; empty if not recorded': 'Ciudad y Estado; vacío si no consta',
  'Host; empty if not recorded': 'Anfitrión; vacío si no consta',
  'Body whose meeting it is': 'Órgano al que pertenece la reunión',
  'Who took part, in words; empty if not recorded': 'Quiénes participaron, en palabras; vacío si no consta',
  'Who led it, in words; empty if not recorded': 'Quiénes la dirigieron, en palabras; vacío si no consta',
  'Works that came out of it': 'Documentos que surgieron de ella',
  'A term with its definition': 'Un término con su definición',
  'Count rows: one a term, not one a language.': 'Cuente filas: una por término, no una por idioma.',
  'The term, in English': 'El término, en inglés',
  'The term, in Spanish': 'El término, en español',
  'The term, in Portuguese': 'El término, en portugués',
  'The term, in French': 'El término, en francés',
  'What it means, in the editors’ own words': 'Qué significa, en palabras de los editores',
  'Related terms': 'Términos relacionados',
  'Work that defines or uses it': 'Documento que lo define o lo usa',
  'A term of art as printed in official texts': 'Un término tal como está impreso en textos oficiales',
  'Count rows. A language without a form is one in which none was seen.':
    'Cuente filas. Un idioma sin forma es uno en que no se vio ninguna.',
  'Place in the list, from 1; it may change with any edition':
    'Lugar en la lista, a partir de 1; puede cambiar con cada edición',
  'Form seen, in English': 'Forma vista, en inglés',
  'Form seen, in Spanish': 'Forma vista, en español',
  'Form seen, in Portuguese': 'Forma vista, en portugués',
  'Form seen, in French': 'Forma vista, en francés',
  'Where: ids of works, or addresses of pages': 'Dónde: identificadores de documentos, o direcciones de páginas',
  'How the forms were paired': 'Cómo se emparejaron las formas',
  'What provisions, commitments and practices are about':
    'De qué tratan las disposiciones, los compromisos y las prácticas',
  'Count rows. A provision has several topics: do not add up the provisions of all topics.':
    'Cuente filas. Una disposición tiene varios temas: no sume las disposiciones de todos los temas.',
  'What belongs to it, in English': 'Qué comprende, en inglés',
  'What belongs to it, in Spanish': 'Qué comprende, en español',
  'What belongs to it, in Portuguese': 'Qué comprende, en portugués',
  'What belongs to it, in French': 'Qué comprende, en francés',
  'What a provision does': 'Qué hace una disposición',
  'Count rows. `strength` orders verbs of one kind; it is no measure that can be added up.':
    'Cuente filas. `strength` ordena los verbos de un mismo tipo; no es una medida que se pueda sumar.',
  'The verb, in English': 'El verbo, en inglés',
  'The verb, in Spanish': 'El verbo, en español',
  'The verb, in Portuguese': 'El verbo, en portugués',
  'The verb, in French': 'El verbo, en francés',
  'What it does to the one addressed': 'Qué hace respecto del destinatario',
  '1 weakest to 5 strongest': 'de 1, el más débil, a 5, el más fuerte',
  'What force it has, in English': 'Qué fuerza tiene, en inglés',
  'What force it has, in Spanish': 'Qué fuerza tiene, en español',
  'What force it has, in Portuguese': 'Qué fuerza tiene, en portugués',
  'What force it has, in French': 'Qué fuerza tiene, en francés',
  'rank from 1 to 5': 'rango de 1 a 5',
  'Who is asked to act: a group, or a body of `bodies`': 'A quién se pide que actúe: un grupo, o un órgano de `bodies`',
  'Count rows. A provision may ask several: do not add up the provisions of all addressees.':
    'Cuente filas. Una disposición puede dirigirse a varios: no sume las disposiciones de todos los destinatarios.',
  'The body, where it is one': 'El órgano, si es uno',
  'A body that adopts or issues works, or meets': 'Un órgano que aprueba o publica documentos, o que se reúne',
  'Count rows. Laws stand under one row for all national lawmakers.':
    'Cuente filas. Las leyes figuran en una sola fila para todos los legisladores nacionales.',
  'Shorter name for tables and lists, in English': 'Nombre más corto para tablas y listas, en inglés',
  'Shorter name for tables and lists, in Spanish': 'Nombre más corto para tablas y listas, en español',
  'Shorter name for tables and lists, in Portuguese': 'Nombre más corto para tablas y listas, en portugués',
  'Shorter name for tables and lists, in French': 'Nombre más corto para tablas y listas, en francés',
  'Acronym; empty if it has none, in English': 'Sigla; vacío si no tiene, en inglés',
  'Acronym; empty if it has none, in Spanish': 'Sigla; vacío si no tiene, en español',
  'Acronym; empty if it has none, in Portuguese': 'Sigla; vacío si no tiene, en portugués',
  'Acronym; empty if it has none, in French': 'Sigla; vacío si no tiene, en francés',
  'What it is: organ, process, office …': 'Qué es: órgano, proceso, oficina …',
  'What it does for these mandates, in English': 'Qué hace por estos mandatos, en inglés',
  'What it does for these mandates, in Spanish': 'Qué hace por estos mandatos, en español',
  'What it does for these mandates, in Portuguese': 'Qué hace por estos mandatos, en portugués',
  'What it does for these mandates, in French': 'Qué hace por estos mandatos, en francés',
  'Languages whose name was seen as the official one': 'Idiomas cuyo nombre se vio como el oficial',
  'One source of one fact of a row in another table': 'Una fuente de un hecho de una fila de otra tabla',
  'A row is a source of a fact: the same page occurs as often as facts rest on it. Count different sources by `source`.':
    'Una fila es una fuente de un hecho: la misma página aparece tantas veces como hechos se apoyan en ella. Cuente las fuentes distintas por `source`.',
  'table/row/fact/position': 'tabla/fila/hecho/posición',
  'Table of the row that rests on it': 'Tabla de la fila que se apoya en ella',
  'Key of that row in its table': 'Clave de esa fila en su tabla',
  'What of the row it shows: row for the whole of it, else a column or group of columns':
    'Qué parte de la fila muestra: row para toda ella; si no, una columna o un grupo de columnas',
  '1 for the main source': '1 para la fuente principal',
  'Web address, or document:<work_id> for a document held and read in full':
    'Dirección web, o document:<work_id> si es un documento recogido aquí y leído completo',
  'Kind of source, as in the other tables': 'Tipo de fuente, como en las demás tablas',
  'How sure the source makes the fact': 'Grado de certeza que la fuente da al hecho',
  'Day on which it was read': 'Día en que se leyó',
  'Date that the source itself gives for its facts': 'Fecha que la propia fuente da a sus hechos',
};
