// What tables and columns of the data mean, under the English texts of their declarations.
import type { Meanings } from './tell-meaning.ts';

export const meaningsFr: Meanings = {
  'A resolution, conclusions of a meeting, treaty, report or law':
    'Une résolution, des conclusions d’une réunion, un traité, un rapport ou une loi',
  'Count rows. Laws are works too: they stand here and, with what only laws have, in `laws`; never add the two. Most works are held in part: read `complete` before saying that a work does not have something.':
    'Comptez les lignes. Les lois sont aussi des documents : elles figurent ici et, avec ce que seules les lois ont, dans `laws` ; n’additionnez jamais les deux. La plupart des documents sont inclus en partie : lisez `complete` avant de dire qu’une chose manque dans un document.',
  'Permanent id': 'Identifiant permanent',
  'Permanent address of the record': 'Adresse permanente de la fiche',
  'Part of the atlas in which it stands': 'Partie de l’atlas où il figure',
  'What it is: resolution, declaration, protocol, statute, code …':
    'Ce que c’est : résolution, déclaration, protocole, loi, code …',
  'Official symbol as printed; empty if none is known':
    'Cote officielle telle qu’imprimée ; vide si aucune n’est connue',
  'Every other mark that it is known by': 'Toute autre marque sous laquelle il est connu',
  'Title: the English one, else the first of Spanish, Portuguese, French, else ours; empty if not known':
    'Titre : celui en anglais, sinon le premier en espagnol, portugais ou français, sinon le nôtre ; vide s’il n’est pas connu',
  'Official title where it was seen, in English': 'Titre officiel là où il a été vu, en anglais',
  'Official title where it was seen, in Spanish': 'Titre officiel là où il a été vu, en espagnol',
  'Official title where it was seen, in Portuguese': 'Titre officiel là où il a été vu, en portugais',
  'Official title where it was seen, in French': 'Titre officiel là où il a été vu, en français',
  'What links call it, given by the editors: no official title, in English':
    'Nom que lui donnent les liens, choisi par la rédaction : non un titre officiel, en anglais',
  'What links call it, given by the editors: no official title, in Spanish':
    'Nom que lui donnent les liens, choisi par la rédaction : non un titre officiel, en espagnol',
  'What links call it, given by the editors: no official title, in Portuguese':
    'Nom que lui donnent les liens, choisi par la rédaction : non un titre officiel, en portugais',
  'What links call it, given by the editors: no official title, in French':
    'Nom que lui donnent les liens, choisi par la rédaction : non un titre officiel, en français',
  'Language of summary and digests: ISO 639-1': 'Langue du résumé et des synthèses : ISO 639-1',
  'Body that adopted or issued it': 'Organe qui l’a adopté ou publié',
  'Author as printed, where it says more than the body': 'Auteur tel qu’imprimé, lorsqu’il en dit plus que l’organe',
  'Date of adoption or issue': 'Date d’adoption ou de publication',
  'Entry into force': 'Entrée en vigueur',
  'Standing of the text; of a law see `legal_force` in `laws`':
    'Statut du texte ; pour une loi, voir `legal_force` dans `laws`',
  'Session or meeting, in words': 'Session ou réunion, en toutes lettres',
  'Place of adoption': 'Lieu d’adoption',
  'Meeting to which it belongs': 'Réunion dont il relève',
  'What it is to that meeting': 'Ce qu’il est pour cette réunion',
  'Dates of amendment': 'Dates de modification',
  'Years that a plan covers': 'Années que couvre un plan',
  'Series in which the text is printed': 'Série dans laquelle le texte est imprimé',
  'Where the text itself can be read; empty if no address is recorded':
    'Où le texte lui-même peut être lu ; vide si aucune adresse n’est renseignée',
  'Kind of that address': 'Type de cette adresse',
  'Whether every provision of the source is held here; nothing follows from an absence in a work where it is false':
    'Si toutes les dispositions de la source sont incluses ici ; là où la valeur est false, on ne conclut rien d’une absence dans un document',
  'Provisions held here': 'Paragraphes inclus ici',
  'Provisions that the source has; empty if not counted':
    'Paragraphes que compte la source ; vide s’ils n’ont pas été comptés',
  'Whose numbers the provisions carry': 'De qui viennent les numéros que portent les paragraphes',
  'How the numbers came about': 'Comment les numéros ont été établis',
  'What it is about, in the editors’ own words; unofficial':
    'De quoi il traite, avec les mots de la rédaction ; non officiel',
  'What the reader should know of the text': 'Ce que le lecteur devrait savoir du texte',
  'Further notes of the editors': 'Autres remarques de la rédaction',
  'What could not be found': 'Ce qui n’a pas pu être trouvé',
  'Organisations that signed it, each with the code of its state in brackets':
    'Organisations qui l’ont signé, chacune avec le code de son État entre parenthèses',
  'States that handed in reports': 'États qui ont présenté un rapport',
  'Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded':
    'Source principale : une adresse web, ou document:<work_id> pour un document dont l’atlas dispose et qui a été lu en entier ; vide si aucune n’est renseignée',
  'issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary':
    'issuer : celui qui a fait le texte ou le conserve officiellement ; copy : un miroir ; press : presse ; secondary : ce que d’autres en disent ; generated : un résumé produit par une machine',
  'How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded':
    'À quel point les faits de la ligne sont sûrs. high : un texte officiel ou deux sources indépendantes ; medium : une source secondaire ; low : non vu ; vide : rien n’est renseigné',
  'Day on which the main source was read': 'Jour où la source principale a été lue',
  'Date that the main source itself gives for its facts; empty where it gives none':
    'Date que la source principale donne elle-même pour ses faits ; vide si elle n’en donne aucune',
  provisions: 'paragraphes',
  'A paragraph, recommendation or article of a work, told in the editors’ own words':
    'Un paragraphe, une recommandation ou un article d’un document, avec les mots de la rédaction',
  'Count rows, each once. Articles of laws are among them. Proposals are no commitments: count mandates by `is_mandate`. What is not here may still stand in the source: see `complete` in `works`.':
    'Comptez les lignes, chacune une fois. Les articles de lois en font partie. Les propositions ne sont pas des engagements : comptez les mandats avec `is_mandate`. Ce qui n’est pas ici peut tout de même figurer dans la source : voir `complete` dans `works`.',
  'Permanent id: work_id#n': 'Identifiant permanent : work_id#n',
  'Work in which it stands': 'Document où il figure',
  'Number, and anchor on the page of its work': 'Numéro, et ancre sur la page de son document',
  'Number as printed, where it cannot be read off n': 'Numéro tel qu’imprimé, lorsqu’il ne peut se lire dans n',
  'Earlier numbers, which stay as anchors': 'Numéros antérieurs, qui demeurent comme ancres',
  'Place in the work, from 1': 'Place dans le document, à partir de 1',
  'Heading under which it stands; empty if none': 'Intitulé sous lequel il figure ; vide s’il n’y en a pas',
  'Whether the number is the editors’, not printed in the official text':
    'Si le numéro est celui de la rédaction, et non imprimé dans le texte officiel',
  'What it does': 'Ce qu’il fait',
  'Whether it is a mandate: a mandating verb with an addressee, no proposal and no mere reproduction':
    'Si c’est un mandat : un verbe qui donne mandat avec un destinataire, ni proposition ni simple reproduction',
  'Who is asked to act; empty if nobody is': 'À qui il est demandé d’agir ; vide si ce n’est à personne',
  'What it is about': 'De quoi il traite',
  'Official terms of art as printed': 'Termes techniques officiels tels qu’imprimés',
  'Language of each of the terms: ISO 639-1': 'Langue de chacun des termes : ISO 639-1',
  'Latest day, month or year that the text gives': 'Dernier jour, mois ou année que donne le texte',
  'ISO 8601 duration between two occurrences': 'Durée ISO 8601 entre deux occurrences',
  'The time in plain words; empty where the text gives none':
    'Le délai en mots simples ; vide si le texte n’en donne aucun',
  'States or bodies that proposed it: a proposal': 'États ou organes qui l’ont proposé : une proposition',
  'Questions of national law that it asks for, or answers':
    'Questions sur le droit national qu’il pose, ou auxquelles il répond',
  'Date or period of a reported activity': 'Date ou période d’une activité dont il est rendu compte',
  'Place of a reported activity': 'Lieu d’une activité dont il est rendu compte',
  'What it says, in the editors’ own words; unofficial. In the language of the work':
    'Ce qu’il dit, avec les mots de la rédaction ; non officiel. Dans la langue du document',
  'How the fact is known, in a line': 'D’où le fait est connu, en une ligne',
  'Commitments in whose thread it stands': 'Engagements dans le fil desquels il figure',
  'Records and provisions with which it is joined by a relation, whichever side acts; the relations themselves stand in `relations`':
    'Fiches et paragraphes auxquels il est joint par une relation, quel que soit le côté qui agit ; les relations elles-mêmes figurent dans `relations`',
  'One record acts on another: recalls, renews, amends, implements …':
    'Une fiche agit sur une autre : rappelle, renouvelle, modifie, met en œuvre …',
  'Count rows. Each relation is written once, on the acting side; `inverse` names it as seen from the other, so never count both. No row is not “no relation”: most works are held in part.':
    'Comptez les lignes. Chaque relation est écrite une fois, du côté qui agit ; `inverse` la nomme vue de l’autre, aussi ne comptez jamais les deux. L’absence de ligne n’est pas « aucune relation » : la plupart des documents sont inclus en partie.',
  'from_id, predicate and to_id, in this order; with a number where they occur again':
    'from_id, predicate et to_id, dans cet ordre ; avec un numéro lorsqu’ils se répètent',
  'What the acting side does to the other': 'Ce que le côté qui agit fait à l’autre',
  'The same as seen from the other side': 'La même chose vue de l’autre côté',
  'Acting side: work_id, provision_id, practice_id or meeting_id':
    'Côté qui agit : work_id, provision_id, practice_id ou meeting_id',
  'Its permanent address': 'Son adresse permanente',
  'Id of the work on this side, of a provision that of its work; empty if the side is none':
    'Identifiant du document de ce côté, pour un paragraphe celui de son document ; vide si ce côté n’en est pas un',
  'Id of the provision on this side; empty if the side is a whole record':
    'Identifiant du paragraphe de ce côté ; vide si ce côté est une fiche entière',
  'Id of the practice on this side, of a provision that of its work; empty if the side is none':
    'Identifiant de la pratique de ce côté, pour un paragraphe celui de son document ; vide si ce côté n’en est pas une',
  'Other side: work_id, provision_id, practice_id or meeting_id':
    'Autre côté : work_id, provision_id, practice_id ou meeting_id',
  'Id of the meeting on this side, of a provision that of its work; empty if the side is none':
    'Identifiant de la réunion de ce côté, pour un paragraphe celui de son document ; vide si ce côté n’en est pas une',
  'The relation in a line': 'La relation en une ligne',
  'Where the relation was seen; empty: in the sources of the acting side':
    'Où la relation a été vue ; vide : dans les sources du côté qui agit',
  'How sure it is, where it has a source of its own; empty: as sure as the acting side':
    'À quel point elle est sûre, lorsqu’elle a sa propre source ; vide : aussi sûre que le côté qui agit',
  'A state of the Americas': 'Un État des Amériques',
  'Always 35 rows. The four counts of answers add up to all questions of the checklist; a question that is not recorded is no “no”.':
    'Toujours 35 lignes. La somme des quatre comptes de réponses est le nombre de toutes les questions de la liste ; une question non renseignée n’est pas un « non ».',
  'ISO 3166-1 alpha-2, lower case': 'ISO 3166-1 alpha-2, en minuscules',
  'Short name, in English': 'Nom court, en anglais',
  'Short name, in Spanish': 'Nom court, en espagnol',
  'Short name, in Portuguese': 'Nom court, en portugais',
  'Short name, in French': 'Nom court, en français',
  'Official name, in English': 'Nom officiel, en anglais',
  'Official name, in Spanish': 'Nom officiel, en espagnol',
  'Official name, in Portuguese': 'Nom officiel, en portugais',
  'Official name, in French': 'Nom officiel, en français',
  'Groups of states to which it belongs, in English': 'Groupes d’États dont il fait partie, en anglais',
  'Whether it is a member of the OAS': 'S’il est membre de l’OEA',
  'Member since; empty if not recorded': 'Membre depuis ; vide si ce n’est pas renseigné',
  'No longer a member from this day': 'N’est plus membre à partir de ce jour',
  'What the reader should know of that': 'Ce que le lecteur devrait en savoir',
  'Laws of the state that are held here': 'Lois de l’État incluses ici',
  'Questions of the checklist that its law answers with “yes” today':
    'Questions de la liste auxquelles son droit répond aujourd’hui par « yes »',
  'Questions of the checklist that its law answers with “partial” today':
    'Questions de la liste auxquelles son droit répond aujourd’hui par « partial »',
  'Questions of the checklist that its law answers with “no” today':
    'Questions de la liste auxquelles son droit répond aujourd’hui par « no »',
  'Questions of the checklist that its law answers with “not-recorded” today':
    'Questions de la liste auxquelles son droit répond aujourd’hui par « not-recorded »',
  'Least prison term of the basic offence, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Durée minimale d’emprisonnement de l’infraction de base, dans l’unité de `penalty_unit` ; vide si aucune n’est fixée ou renseignée, ou si elle est à perpétuité',
  'Whether the least term is for life; empty where no penalty is recorded':
    'Si la durée minimale est à perpétuité ; vide si aucune peine n’est renseignée',
  'Greatest prison term of the basic offence, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Durée maximale d’emprisonnement de l’infraction de base, dans l’unité de `penalty_unit` ; vide si aucune n’est fixée ou renseignée, ou si elle est à perpétuité',
  'Whether the greatest term is for life; empty where no penalty is recorded':
    'Si la durée maximale est à perpétuité ; vide si aucune peine n’est renseignée',
  'Unit of both terms': 'Unité des deux durées',
  'Law that sets it': 'Loi qui la fixe',
  'Article that sets it': 'Article qui la fixe',
  'What the reader should know of the penalty': 'Ce que le lecteur devrait savoir de la peine',
  'What of it could not be found': 'Ce qui n’a pas pu en être trouvé',
  'Meetings that it hosted': 'Réunions qu’il a accueillies',
  'Of the penalty. Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded':
    'De la peine. Source principale : une adresse web, ou document:<work_id> pour un document dont l’atlas dispose et qui a été lu en entier ; vide si aucune n’est renseignée',
  'Of the penalty. issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary':
    'De la peine. issuer : celui qui a fait le texte ou le conserve officiellement ; copy : un miroir ; press : presse ; secondary : ce que d’autres en disent ; generated : un résumé produit par une machine',
  'Of the penalty. How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded':
    'De la peine. À quel point les faits de la ligne sont sûrs. high : un texte officiel ou deux sources indépendantes ; medium : une source secondaire ; low : non vu ; vide : rien n’est renseigné',
  'Of the penalty. Day on which the main source was read': 'De la peine. Jour où la source principale a été lue',
  'Of the penalty. Date that the main source itself gives for its facts; empty where it gives none':
    'De la peine. Date que la source principale donne elle-même pour ses faits ; vide si elle n’en donne aucune',
  laws: 'lois',
  questions: 'questions',
  'as penalty_unit says': 'selon penalty_unit',
  'A question put to national law': 'Une question posée au droit national',
  'Count rows where `in_checklist` is true: only these are in the counts of the site.':
    'Comptez les lignes où `in_checklist` vaut true : elles seules entrent dans les comptes du site.',
  'The question in plain words, in English': 'La question en mots simples, en anglais',
  'The question in plain words, in Spanish': 'La question en mots simples, en espagnol',
  'The question in plain words, in Portuguese': 'La question en mots simples, en portugais',
  'The question in plain words, in French': 'La question en mots simples, en français',
  'Why it matters, in English': 'Pourquoi elle importe, en anglais',
  'Why it matters, in Spanish': 'Pourquoi elle importe, en espagnol',
  'Why it matters, in Portuguese': 'Pourquoi elle importe, en portugais',
  'Why it matters, in French': 'Pourquoi elle importe, en français',
  'Whether it is one of the checklist': 'Si elle fait partie de la liste',
  'Group of the checklist in which it stands': 'Groupe de la liste où elle figure',
  'Provisions of mandates and treaties that ask for it': 'Paragraphes de mandats et de traités qui le demandent',
  'What counts as yes, in English': 'Ce qui vaut oui, en anglais',
  'What counts as yes, in Spanish': 'Ce qui vaut oui, en espagnol',
  'What counts as yes, in Portuguese': 'Ce qui vaut oui, en portugais',
  'What counts as yes, in French': 'Ce qui vaut oui, en français',
  'What counts as partial, in English': 'Ce qui vaut en partie, en anglais',
  'What counts as partial, in Spanish': 'Ce qui vaut en partie, en espagnol',
  'What counts as partial, in Portuguese': 'Ce qui vaut en partie, en portugais',
  'What counts as partial, in French': 'Ce qui vaut en partie, en français',
  'What counts as no, in English': 'Ce qui vaut non, en anglais',
  'What counts as no, in Spanish': 'Ce qui vaut non, en espagnol',
  'What counts as no, in Portuguese': 'Ce qui vaut non, en portugais',
  'What counts as no, in French': 'Ce qui vaut non, en français',
  'What does not count, in English': 'Ce qui ne compte pas, en anglais',
  'What does not count, in Spanish': 'Ce qui ne compte pas, en espagnol',
  'What does not count, in Portuguese': 'Ce qui ne compte pas, en portugais',
  'What does not count, in French': 'Ce qui ne compte pas, en français',
  'What the law of one state answers to one question': 'Ce que le droit d’un État répond à une question',
  'One row for each state and question, blanks too. Count states by `answer_now`, within `in_checklist`; the four answers add up to all states. not-recorded says that nothing was found, never no: leave it out of the denominator.':
    'Une ligne pour chaque État et chaque question, blancs compris. Comptez les États par `answer_now`, dans `in_checklist` ; la somme des quatre réponses est le nombre de tous les États. not-recorded dit que rien n’a été trouvé, jamais non : laissez-le hors du dénominateur.',
  'state/question': 'État/question',
  'Address of the answer on the page of its state': 'Adresse de la réponse sur la page de son État',
  'State whose law answers': 'État dont le droit répond',
  'Question that it answers': 'Question à laquelle il répond',
  'Whether the question is one of the checklist; others are in no count of the site':
    'Si la question fait partie de la liste ; les autres n’entrent dans aucun compte du site',
  'The answer as recorded; `no` rests on a source that says so or on the full text':
    'La réponse telle qu’enregistrée ; `no` repose sur une source qui le dit ou sur le texte intégral',
  'The answer today: not-recorded once it has ended':
    'La réponse aujourd’hui : not-recorded une fois qu’elle a pris fin',
  'Law that answers': 'Loi qui répond',
  'Articles of that law; empty for the law as a whole':
    'Articles de cette loi ; vide s’il s’agit de la loi dans son ensemble',
  'Further laws that answer as a whole or by an article':
    'Autres lois qui répondent dans leur ensemble ou par un article',
  'Articles of those laws': 'Articles de ces lois',
  'Where else it stands: a plan, a body, a ruling, a law not held':
    'Où cela figure ailleurs : un plan, un organe, une décision de justice, une loi qui n’est pas incluse',
  'Day from which it holds; empty if not recorded': 'Jour à partir duquel elle vaut ; vide s’il n’est pas renseigné',
  'What `since` is the day of': 'De quoi `since` est le jour',
  'Day from which it no longer holds': 'Jour à partir duquel elle ne vaut plus',
  'What ended it': 'Ce qui y a mis fin',
  'What the reader should know of it': 'Ce que le lecteur devrait en savoir',
  'What was corrected and why': 'Ce qui a été corrigé et pourquoi',
  'A law, code, decree, plan or constitution of one state':
    'Une loi, un code, un décret, un plan ou une constitution d’un État',
  'Count rows. Each row is the row of `works` with the same id, once more with what only laws have. A state without a law here is not a state without law.':
    'Comptez les lignes. Chaque ligne est celle de `works` qui a le même identifiant, une fois de plus avec ce que seules les lois ont. Un État sans loi ici n’est pas un État sans loi.',
  'Permanent id, the same as in `works`': 'Identifiant permanent, le même que dans `works`',
  'State whose law it is': 'État dont c’est la loi',
  'How it is cited': 'Comment elle est citée',
  'Every other way in which people write it': 'Toute autre manière dont on l’écrit',
  'Title as in `works`': 'Titre comme dans `works`',
  'The editors’ English rendering of the title': 'Le titre rendu en anglais par la rédaction',
  'Official title in a language other than the four': 'Titre officiel dans une langue autre que les quatre',
  'Its language: ISO 639-1': 'Sa langue : ISO 639-1',
  'What it is': 'Ce que c’est',
  'Date of adoption': 'Date d’adoption',
  'Date of publication': 'Date de publication',
  'Whether it is in force': 'Si elle est en vigueur',
  'Whether every article is held here': 'Si tous les articles sont inclus ici',
  'Articles held here': 'Articles inclus ici',
  articles: 'articles',
  'An article or section of a law, told in the editors’ own words':
    'Un article d’une loi, avec les mots de la rédaction',
  'Count rows. Each row is the row of `provisions` with the same id, once more with its days and penalty. Of most laws only the articles that answer a question are held.':
    'Comptez les lignes. Chaque ligne est celle de `provisions` qui a le même identifiant, une fois de plus avec ses jours et sa peine. De la plupart des lois, seuls les articles qui répondent à une question sont inclus.',
  'Permanent id, the same as in `provisions`': 'Identifiant permanent, le même que dans `provisions`',
  'Law in which it stands': 'Loi où il figure',
  'Number, and anchor on the page of its law': 'Numéro, et ancre sur la page de sa loi',
  'What it says, in the editors’ own words; unofficial': 'Ce qu’il dit, avec les mots de la rédaction ; non officiel',
  'Questions of national law that it answers': 'Questions sur le droit national auxquelles il répond',
  'Least prison term of the article, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Durée minimale d’emprisonnement de l’article, dans l’unité de `penalty_unit` ; vide si aucune n’est fixée ou renseignée, ou si elle est à perpétuité',
  'Greatest prison term of the article, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Durée maximale d’emprisonnement de l’article, dans l’unité de `penalty_unit` ; vide si aucune n’est fixée ou renseignée, ou si elle est à perpétuité',
  'What the terms of the penalty leave out': 'Ce que les durées de la peine laissent de côté',
  'Day from which it says this; empty if not recorded':
    'Jour à partir duquel il dit cela ; vide s’il n’est pas renseigné',
  'Day from which it no longer says it': 'Jour à partir duquel il ne le dit plus',
  'Whether `since` is the article’s own day or that of its law; empty where neither is recorded':
    'Si `since` est le jour propre de l’article ou celui de sa loi ; vide si aucun des deux n’est renseigné',
  'work_id of the law that gave the wording, or the source of the days':
    'work_id de la loi qui a donné la rédaction, ou source des jours',
  'What one state did under one treaty': 'Ce qu’un État a fait au titre d’un traité',
  'One row for each state and treaty. Bound are ratification, accession and succession. none: no binding action in the list consulted, as of its day; to-verify is counted nowhere; not-recorded is no “none”.':
    'Une ligne pour chaque État et chaque traité. Sont liés ceux qui ont ratifié, adhéré ou succédé. none : aucun acte contraignant dans la liste consultée, à la date de celle-ci ; to-verify n’est compté nulle part ; not-recorded n’est pas « none ».',
  'state/treaty': 'État/traité',
  'Address of the treaties on the page of the state': 'Adresse des traités sur la page de l’État',
  State: 'État',
  Treaty: 'Traité',
  'Permanent address of the treaty': 'Adresse permanente du traité',
  'What the state did': 'Ce que l’État a fait',
  'Day of signature; empty if none or not recorded':
    'Jour de la signature ; vide s’il n’y en a pas ou si elle n’est pas renseignée',
  'Day of the deposit, or of the succession': 'Jour du dépôt, ou de la succession',
  'National act that approved it, as printed': 'Acte national qui l’a approuvé, tel qu’imprimé',
  'Its date': 'Sa date',
  'Reservation or declaration, in the editors’ words; empty: none is recorded':
    'Réserve ou déclaration, avec les mots de la rédaction ; vide : aucune n’est renseignée',
  'A national plan of one state': 'Un plan national d’un État',
  'Count rows. A state without a row has no plan recorded here, which is no “none”.':
    'Comptez les lignes. Un État sans ligne n’a pas de plan enregistré ici, ce qui n’est pas « aucun ».',
  'state/place in the list of the state': 'État/place dans la liste de l’État',
  'Address of the plans on the page of the state': 'Adresse des plans sur la page de l’État',
  'State whose plan it is': 'État dont c’est le plan',
  'Title as printed': 'Titre tel qu’imprimé',
  'Language of the title: ISO 639-1': 'Langue du titre : ISO 639-1',
  'Start; empty if not recorded': 'Début ; vide s’il n’est pas renseigné',
  'End; empty if not recorded': 'Fin ; vide si elle n’est pas renseignée',
  'The authority of one state that coordinates its work on the subject of the atlas':
    'L’autorité d’un État qui coordonne son action sur le sujet de l’atlas',
  'One row a state. Count those with a `name`; a state without one has none recorded here, which is no “none”.':
    'Une ligne par État. Comptez celles qui ont un `name` ; un État qui n’en a pas n’a pas d’autorité enregistrée ici, ce qui n’est pas « aucune ».',
  'Address of the authority on the page of its state': 'Adresse de l’autorité sur la page de son État',
  'Name as printed; empty if not recorded': 'Nom tel qu’imprimé ; vide s’il n’est pas renseigné',
  'Language of the name: ISO 639-1': 'Langue du nom : ISO 639-1',
  'What it does; empty if not recorded': 'Ce qu’elle fait ; vide si ce n’est pas renseigné',
  'A promise, with the paragraphs that state and change it over the years':
    'Une promesse, avec les paragraphes qui l’énoncent et la changent au fil des ans',
  'Count rows. Its paragraphs stand in `steps`. That a promise was dropped is said only between two works held whole; else it is not known.':
    'Comptez les lignes. Ses paragraphes figurent dans `steps`. Qu’une promesse a été abandonnée n’est dit qu’entre deux documents inclus en entier ; autrement, on ne le sait pas.',
  'What was promised, in one line, in English': 'Ce qui a été promis, en une ligne, en anglais',
  'What was promised, in one line, in Spanish': 'Ce qui a été promis, en une ligne, en espagnol',
  'What was promised, in one line, in Portuguese': 'Ce qui a été promis, en une ligne, en portugais',
  'What was promised, in one line, in French': 'Ce qui a été promis, en une ligne, en français',
  'What it is about; it is listed under the first': 'De quoi il traite ; il est rangé sous le premier',
  'Paragraphs of the thread': 'Paragraphes du fil',
  'Questions of national law that show what came of it':
    'Questions sur le droit national qui montrent ce qui en est résulté',
  'Treaties by which being bound shows it': 'Traités pour lesquels le fait d’être lié le montre',
  'Practices that carry it out': 'Pratiques qui le mettent en œuvre',
  'Indicators that measure it': 'Indicateurs qui le mesurent',
  'Paragraphs that report an activity which carries it out':
    'Paragraphes qui rendent compte d’une activité le mettant en œuvre',
  'How each of these carries it out': 'Comment chacune d’elles le met en œuvre',
  'How the promise moved': 'Comment la promesse a évolué',
  'What the atlas cannot tell of it': 'Ce que l’atlas ne peut en dire',
  steps: 'étapes',
  'One paragraph in the thread of a commitment': 'Un paragraphe du fil d’un engagement',
  'Count rows; a paragraph that stands in two threads has two. `states` opens a thread, so the threads are counted in `commitments`. Between the steps other texts may stand that are not held.':
    'Comptez les lignes ; un paragraphe qui figure dans deux fils en a deux. `states` ouvre un fil, de sorte que les fils se comptent dans `commitments`. Entre les étapes peuvent se trouver d’autres textes qui ne sont pas inclus.',
  'commitment_id/position': 'commitment_id/place',
  'Commitment to which it belongs': 'Engagement dont elle fait partie',
  'Place in the thread, from 1': 'Place dans le fil, à partir de 1',
  'What the paragraph does to the promise': 'Ce que le paragraphe fait de la promesse',
  'Work in which the paragraph stands': 'Document où figure le paragraphe',
  'The paragraph; empty for `drops`, which names the whole later work':
    'Le paragraphe ; vide pour `drops`, qui désigne tout le document postérieur',
  'Permanent address of the paragraph or work': 'Adresse permanente du paragraphe ou du document',
  'Date of the work': 'Date du document',
  'Earlier step with which it is compared; empty for the first':
    'Étape antérieure avec laquelle elle est comparée ; vide pour la première',
  'What the paragraph adds or changes': 'Ce que le paragraphe ajoute ou change',
  'Why a step with a far weaker verb renews all the same':
    'Pourquoi une étape dont le verbe est bien plus faible renouvelle tout de même',
  'What became of one recommendation of civil society': 'Ce qu’est devenue une recommandation de la société civile',
  'Count rows by `verdict`. not-found: in none of the texts held here, most of which are held in part; never “not taken up”.':
    'Comptez les lignes par `verdict`. not-found : dans aucun des textes inclus ici, dont la plupart le sont en partie ; jamais « non reprise ».',
  'Provision that recommends': 'Paragraphe qui recommande',
  'Work that recommends': 'Document qui recommande',
  'What the later texts held here show': 'Ce que montrent les textes postérieurs inclus ici',
  'Later paragraphs that take it up': 'Paragraphes postérieurs qui la reprennent',
  'What each of these takes up': 'Ce que reprend chacun d’eux',
  'Commitments to which it belongs': 'Engagements dont elle relève',
  'Why the verdict is given': 'Pourquoi ce verdict est donné',
  'Day on which the later texts were read': 'Jour où les textes postérieurs ont été lus',
  'Who does what where, what came of it, and where it falls short':
    'Qui fait quoi et où, ce qui en est résulté, et en quoi cela reste insuffisant',
  'Count rows; one with several states is one. A state that none names is not a state without practice.':
    'Comptez les lignes ; une pratique de plusieurs États en est une seule. Un État qu’aucune ne nomme n’est pas un État sans pratique.',
  'Name where it was seen; the English one may be ours, in English':
    'Nom là où il a été vu ; celui en anglais peut être le nôtre, en anglais',
  'Name where it was seen; the English one may be ours, in Spanish':
    'Nom là où il a été vu ; celui en anglais peut être le nôtre, en espagnol',
  'Name where it was seen; the English one may be ours, in Portuguese':
    'Nom là où il a été vu ; celui en anglais peut être le nôtre, en portugais',
  'Name where it was seen; the English one may be ours, in French':
    'Nom là où il a été vu ; celui en anglais peut être le nôtre, en français',
  'What links call it, given by the editors, in English':
    'Nom que lui donnent les liens, choisi par la rédaction, en anglais',
  'What links call it, given by the editors, in Spanish':
    'Nom que lui donnent les liens, choisi par la rédaction, en espagnol',
  'What links call it, given by the editors, in Portuguese':
    'Nom que lui donnent les liens, choisi par la rédaction, en portugais',
  'What links call it, given by the editors, in French':
    'Nom que lui donnent les liens, choisi par la rédaction, en français',
  'States where it is carried out; empty if none is named':
    'États où elle est mise en œuvre ; vide si aucun n’est nommé',
  Reach: 'Portée',
  'Who carries it out': 'Qui la met en œuvre',
  'End; empty if it goes on or if not recorded': 'Fin ; vide si elle se poursuit ou si ce n’est pas renseigné',
  'Whether it is recorded to go on; empty where neither that nor an end is recorded':
    'S’il est renseigné qu’elle se poursuit ; vide si ni cela ni une fin n’est renseigné',
  'Questions of national law that it bears on': 'Questions sur le droit national auxquelles elle touche',
  'Works and provisions that it carries out': 'Documents et paragraphes qu’elle met en œuvre',
  'What was done': 'Ce qui a été fait',
  'Results and figures, the source of each in angle brackets; without one it is the editors’ reading':
    'Résultats et chiffres, la source de chacun entre chevrons ; sans source, c’est la lecture de la rédaction',
  'What it does not do, or what is said against it, likewise':
    'Ce qu’elle ne fait pas, ou ce qui est dit contre elle, de même',
  'What can be measured of the promises': 'Ce qui peut être mesuré des promesses',
  'Count rows. The shares that the atlas computes stand in `shares`; most indicators have none.':
    'Comptez les lignes. Les parts que calcule l’atlas figurent dans `shares` ; la plupart des indicateurs n’en ont pas.',
  'Name, in English': 'Nom, en anglais',
  'Name, in Spanish': 'Nom, en espagnol',
  'Name, in Portuguese': 'Nom, en portugais',
  'Name, in French': 'Nom, en français',
  'What is measured, and of whom': 'Ce qui est mesuré, et chez qui',
  'What it measures': 'Ce qu’il mesure',
  'Field of action': 'Champ d’action',
  'Unit of the figure, in English': 'Unité du chiffre, en anglais',
  'Unit of the figure, in Spanish': 'Unité du chiffre, en espagnol',
  'Unit of the figure, in Portuguese': 'Unité du chiffre, en portugais',
  'Unit of the figure, in French': 'Unité du chiffre, en français',
  'Id of the framework from which it is taken': 'Identifiant du cadre d’où il est tiré',
  'Its name, in English': 'Son nom, en anglais',
  'By what the figure is told apart': 'Selon quoi le chiffre est ventilé',
  'Latest day on which a fact was checked that its shares rest on; empty if the atlas computes none':
    'Dernier jour où a été vérifié un fait sur lequel reposent ses parts ; vide si l’atlas n’en calcule aucune',
  'How many states fulfil one indicator, of a treaty where it is about one':
    'Combien d’États remplissent un indicateur, pour un traité lorsqu’il porte sur un traité',
  'The share is numerator ÷ denominator. The denominator leaves the blanks out: they count neither for nor against. Give it beside the share.':
    'La part est numerator ÷ denominator. Le dénominateur laisse les blancs de côté : ils ne comptent ni pour ni contre. Donnez-le à côté de la part.',
  'indicator, or indicator/treaty': 'indicateur, ou indicateur/traité',
  'Permanent address of the indicator': 'Adresse permanente de l’indicateur',
  Indicator: 'Indicateur',
  'Treaty, where the share is about one': 'Traité, lorsque la part porte sur un traité',
  'States that fulfil it whole': 'États qui le remplissent en entier',
  'States that fulfil it in part; not in the numerator': 'États qui le remplissent en partie ; pas dans le numérateur',
  'States of which an answer is recorded: all less the blanks':
    'États dont une réponse est renseignée : tous moins les blancs',
  'States of which none is recorded': 'États dont aucune n’est renseignée',
  'All states': 'Tous les États',
  states: 'États',
  'A meeting that works convene, come out of or report on':
    'Une réunion que des documents convoquent, dont ils sont issus ou dont ils rendent compte',
  'Count rows. A meeting without `dates` is one whose days are not recorded, or that has not been held.':
    'Comptez les lignes. Une réunion sans `dates` est une réunion dont les jours ne sont pas renseignés, ou qui ne s’est pas tenue.',
  'Number in its series; empty if it has none': 'Numéro dans sa série ; vide si elle n’en a pas',
  'Date, or two with a slash for a period; empty if not recorded':
    'Date, ou deux avec une barre oblique pour une période ; vide si elle n’est pas renseignée',
  'Dates for which it was first convened': 'Dates pour lesquelles elle avait d’abord été convoquée',
  'City and state; empty if not recorded': 'Ville et État ; vide s’ils ne sont pas renseignés',
  'Host; empty if not recorded': 'Hôte ; vide s’il n’est pas renseigné',
  'Body whose meeting it is': 'Organe dont c’est la réunion',
  'Who took part, in words; empty if not recorded':
    'Qui y a pris part, en toutes lettres ; vide si ce n’est pas renseigné',
  'Who led it, in words; empty if not recorded': 'Qui l’a dirigée, en toutes lettres ; vide si ce n’est pas renseigné',
  'Works that came out of it': 'Documents qui en sont issus',
  'A term with its definition': 'Un terme avec sa définition',
  'Count rows: one a term, not one a language.': 'Comptez les lignes : une par terme, non une par langue.',
  'The term, in English': 'Le terme, en anglais',
  'The term, in Spanish': 'Le terme, en espagnol',
  'The term, in Portuguese': 'Le terme, en portugais',
  'The term, in French': 'Le terme, en français',
  'What it means, in the editors’ own words': 'Ce qu’il signifie, avec les mots de la rédaction',
  'Related terms': 'Termes apparentés',
  'Work that defines or uses it': 'Document qui le définit ou l’emploie',
  'A term of art as printed in official texts': 'Un terme technique tel qu’imprimé dans des textes officiels',
  'Count rows. A language without a form is one in which none was seen.':
    'Comptez les lignes. Une langue sans forme est une langue où aucune n’a été vue.',
  'Place in the list, from 1; it may change with any edition':
    'Place dans la liste, à partir de 1 ; elle peut changer à chaque édition',
  'Form seen, in English': 'Forme vue, en anglais',
  'Form seen, in Spanish': 'Forme vue, en espagnol',
  'Form seen, in Portuguese': 'Forme vue, en portugais',
  'Form seen, in French': 'Forme vue, en français',
  'Where: ids of works, or addresses of pages': 'Où : identifiants de documents, ou adresses de pages',
  'How the forms were paired': 'Comment les formes ont été mises en regard',
  'What provisions, commitments and practices are about':
    'De quoi traitent les paragraphes, les engagements et les pratiques',
  'Count rows. A provision has several topics: do not add up the provisions of all topics.':
    'Comptez les lignes. Un paragraphe a plusieurs thèmes : n’additionnez pas les paragraphes de tous les thèmes.',
  'What belongs to it, in English': 'Ce qui en relève, en anglais',
  'What belongs to it, in Spanish': 'Ce qui en relève, en espagnol',
  'What belongs to it, in Portuguese': 'Ce qui en relève, en portugais',
  'What belongs to it, in French': 'Ce qui en relève, en français',
  'What a provision does': 'Ce que fait un paragraphe',
  'Count rows. `strength` orders verbs of one kind; it is no measure that can be added up.':
    'Comptez les lignes. `strength` ordonne les verbes d’un même type ; ce n’est pas une mesure que l’on puisse additionner.',
  'The verb, in English': 'Le verbe, en anglais',
  'The verb, in Spanish': 'Le verbe, en espagnol',
  'The verb, in Portuguese': 'Le verbe, en portugais',
  'The verb, in French': 'Le verbe, en français',
  'What it does to the one addressed': 'Ce qu’il fait à celui à qui il s’adresse',
  '1 weakest to 5 strongest': 'de 1, le plus faible, à 5, le plus fort',
  'What force it has, in English': 'Quelle force il a, en anglais',
  'What force it has, in Spanish': 'Quelle force il a, en espagnol',
  'What force it has, in Portuguese': 'Quelle force il a, en portugais',
  'What force it has, in French': 'Quelle force il a, en français',
  'rank from 1 to 5': 'rang de 1 à 5',
  'Who is asked to act: a group, or a body of `bodies`':
    'À qui il est demandé d’agir : un groupe, ou un organe de `bodies`',
  'Count rows. A provision may ask several: do not add up the provisions of all addressees.':
    'Comptez les lignes. Un paragraphe peut demander à plusieurs : n’additionnez pas les paragraphes de tous les destinataires.',
  'The body, where it is one': 'L’organe, lorsque c’en est un',
  'A body that adopts or issues works, or meets': 'Un organe qui adopte ou publie des documents, ou qui se réunit',
  'Count rows. Laws stand under one row for all national lawmakers.':
    'Comptez les lignes. Les lois figurent sous une seule ligne pour tous les législateurs nationaux.',
  'Shorter name for tables and lists, in English': 'Nom plus court pour tables et listes, en anglais',
  'Shorter name for tables and lists, in Spanish': 'Nom plus court pour tables et listes, en espagnol',
  'Shorter name for tables and lists, in Portuguese': 'Nom plus court pour tables et listes, en portugais',
  'Shorter name for tables and lists, in French': 'Nom plus court pour tables et listes, en français',
  'Acronym; empty if it has none, in English': 'Sigle ; vide s’il n’en a pas, en anglais',
  'Acronym; empty if it has none, in Spanish': 'Sigle ; vide s’il n’en a pas, en espagnol',
  'Acronym; empty if it has none, in Portuguese': 'Sigle ; vide s’il n’en a pas, en portugais',
  'Acronym; empty if it has none, in French': 'Sigle ; vide s’il n’en a pas, en français',
  'What it is: organ, process, office …': 'Ce que c’est : organe, processus, bureau …',
  'What it does for these mandates, in English': 'Ce qu’il fait pour ces mandats, en anglais',
  'What it does for these mandates, in Spanish': 'Ce qu’il fait pour ces mandats, en espagnol',
  'What it does for these mandates, in Portuguese': 'Ce qu’il fait pour ces mandats, en portugais',
  'What it does for these mandates, in French': 'Ce qu’il fait pour ces mandats, en français',
  'Languages whose name was seen as the official one': 'Langues dont le nom a été vu comme nom officiel',
  'One source of one fact of a row in another table': 'Une source d’un fait d’une ligne d’une autre table',
  'A row is a source of a fact: the same page occurs as often as facts rest on it. Count different sources by `source`.':
    'Une ligne est une source d’un fait : la même page revient autant de fois que des faits reposent sur elle. Comptez les sources différentes par `source`.',
  'table/row/fact/position': 'table/ligne/fait/place',
  'Table of the row that rests on it': 'Table de la ligne qui repose sur elle',
  'Key of that row in its table': 'Clé de cette ligne dans sa table',
  'What of the row it shows: row for the whole of it, else a column or group of columns':
    'Ce qu’elle montre de la ligne : row pour le tout, sinon une colonne ou un groupe de colonnes',
  '1 for the main source': '1 pour la source principale',
  'Web address, or document:<work_id> for a document held and read in full':
    'Adresse web, ou document:<work_id> pour un document dont l’atlas dispose et qui a été lu en entier',
  'Kind of source, as in the other tables': 'Type de source, comme dans les autres tables',
  'How sure the source makes the fact': 'À quel point la source rend le fait sûr',
  'Day on which it was read': 'Jour où elle a été lue',
  'Date that the source itself gives for its facts': 'Date que la source donne elle-même pour ses faits',
};
