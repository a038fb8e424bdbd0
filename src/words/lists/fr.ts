// French words of the home page and the lists: meetings, bodies, topics, glossary, practices, initiatives.
import type { ListsWords } from './en.ts';

export const listsFr: ListsWords = {
  'documents.title': 'Documents',
  'documents.lead':
    'Résolutions, conclusions de réunions, traités, plans de travail et rapports du système interaméricain, avec les textes des Nations Unies sur lesquels ils s’appuient.',
  'documents.years': 'de {from} à {to}',
  'documents.across': 'Par d’autres voies',

  'practices.title': 'Pratiques',
  'practices.lead':
    'Ce qu’ont fait des États et des organisations de la région, ce qui en est résulté et selon quelle source, et en quoi cela reste insuffisant.',
  'practices.caption': 'Pratiques par nom ; lorsque les années ne sont pas renseignées, cela est indiqué.',
  'practices.filter.text': 'Mots de la pratique',
  'practice.over': 'Pratique',
  'practice.name': 'Pratique',
  'practice.where': 'Où',
  'practice.years': 'Années',
  'practice.scope': 'Portée',
  'practice.done': 'Ce qui a été fait',
  'practice.results': 'Résultats',
  'practice.results.none': 'Aucun résultat assorti d’une source n’est renseigné.',
  'practice.limits': 'Limites',
  'practice.limits.none': 'Aucune limite n’est renseignée ; cela ne signifie pas qu’il n’y en ait pas.',
  'practice.mandates': 'Mandats qu’elle met en œuvre',
  'practice.mandates.none': 'Aucun paragraphe qu’elle mettrait en œuvre n’est renseigné.',
  'practice.commitments': 'Engagements',
  'practice.commitments.none': 'Elle ne fait partie d’aucun engagement.',
  'practice.of': 'Pratiques',
  'practice.of.none': 'Aucune pratique n’est renseignée ici.',
  'network.title': 'Autorités nationales',
  'network.lead':
    'Pour chacun des 35 États : l’autorité, l’organe de coordination et l’unité spécialisée, avec la source. Ni noms de personnes ni numéros de téléphone : ils changent, et une erreur peut nuire.',
  'network.count': 'Une autorité est renseignée pour {count} des {all} États.',

  'initiatives.title': 'Initiatives et accords',
  'initiatives.lead': 'Processus, réseaux, coalitions et accords régionaux et bilatéraux {aimed}, et campagnes.',
  'initiatives.filter': 'Mots du nom ou du résumé',
  'initiatives.count.one': '{count} initiative ou accord',
  'initiatives.count.other': '{count} initiatives et accords',
  'initiative.kind.process': 'Processus',
  'initiative.kind.network': 'Réseaux',
  'initiative.kind.coalition': 'Coalitions',
  'initiative.kind.agreement': 'Accords',
  'initiative.kind.mechanism': 'Mécanismes',
  'initiative.kind.programme': 'Programmes',
  'initiative.kind.campaign': 'Campagnes',
  'initiative.members': 'États',
  'initiative.organisations': 'Organisations',

  'training.title': 'Formation',
  'training.lead': 'Des programmes et des cours que mentionnent les sources, et cinq leçons avec cet atlas.',
  'training.programmes': 'Programmes et cours',
  'training.programmes.lead':
    'Pour autant que les sources les mentionnent. Qu’un cours soit encore proposé n’est pas renseigné, sauf indication.',
  'training.provider': 'Proposé par',
  'training.audience': 'Public visé',

  'home.searchTitle': 'Rechercher dans les mandats',
  'home.doors': 'Trois portes d’entrée',
  'home.door.state': 'La loi d’un État',
  'home.door.state.text':
    'Ce qu’elle répond à {questionCount} questions, dans quel article, depuis quand et avec quelle certitude.',
  'home.door.state.choose': 'Choisir un État',
  'home.door.commitment': 'Un engagement au fil des ans',
  'home.door.commitment.text':
    'Quels textes l’énoncent, le renouvellent ou le restreignent, et quelles lois et pratiques en sont issues.',
  'home.door.commitment.choose': 'Choisir un engagement',
  'home.door.symbol': 'Un document par sa cote',
  'home.door.symbol.text': 'Tel que vous vous en souvenez : 2348, AG/RES. 2348, RTP-II ou Ley 26.364 art 2.',
  'home.door.symbol.choose': 'Cote ou numéro',
  'home.door.symbol.open': 'Chercher',
  'home.facts': 'En quatre chiffres',
  'home.fact.dedicated-law': 'États ont une loi spécifique {aimed}.',
  'home.fact.non-punishment':
    'États prévoient, d’après nos sources, que les victimes ne sont pas punies pour ce qu’elles ont été contraintes de faire ; pour {blank}, rien n’est renseigné.',
  'home.fact.palermo': 'États sont liés par le Protocole de Palerme.',
  'home.fact.palermo.source': 'Protocole de Palerme, État par État',
  'home.fact.demands':
    'demandes de la société civile de 2009 ont été reprises dans des textes ultérieurs inclus ici, et {partly} en partie.',
  'home.facts.note':
    'Comptés à partir des données de cet atlas. Chaque chiffre mène à ses données, avec source, date et degré de confiance.',
  'home.examples': 'Par exemple',
  'home.held': 'Ce que l’atlas contient, et ce qu’il ne contient pas',
  'home.held.text':
    'L’atlas contient {works} : {whole} en entier, {part} en partie et {listed} par leur titre seul. Ils comptent {provisions}, reliés par {relations}.',
  'home.held.note':
    'La page de chaque document inclus en partie l’indique, et l’on ne conclut rien de ce qui n’est pas inclus ici.',
  'home.latest': 'Dernières modifications',
  'home.allChanges': 'Toutes les modifications',

  'meetings.title': 'Réunions',
  'meetings.lead':
    'Réunions d’autorités nationales, de ministres, d’experts et de la société civile : qui les a convoquées et ce qui en est issu.',
  'meeting.dates': 'Dates',
  'meeting.firstConvenedFor': 'Convoquée initialement pour',
  'meeting.place': 'Lieu',
  'meeting.host': 'Hôte',
  'meeting.body': 'Série',
  'meeting.number': 'Numéro dans sa série',
  'meeting.participants': 'Participants',
  'meeting.officers': 'Bureau',
  'meeting.works': 'Documents de la réunion',
  'meeting.works.none': 'Aucun document de cette réunion n’est inclus.',
  'meeting.reported': 'États ayant présenté un rapport',
  'meeting.reported.by':
    '{report}, qui rend compte de cette réunion, nomme {count} États sur {all} comme ayant présenté un rapport.',
  'meeting.reported.others': 'Ne sont pas nommés',
  'meeting.reported.note': 'Un État qui n’est pas nommé peut avoir présenté un rapport ailleurs ou à un autre moment.',
  'meeting.reported.none':
    'Les États ayant présenté un rapport ne sont pas consignés : aucun document inclus ici ne les nomme.',
  'meeting.relations': 'Mentionnée dans',

  'bodies.title': 'Organes',
  'bodies.lead': 'Organes de l’OEA et autres qui adoptent les mandats, les exécutent ou en sont destinataires.',
  'body.kind': 'Type',
  'body.acronym': 'Sigle',
  'body.names': 'Noms',
  'body.works': 'Documents',
  'body.works.none': 'Aucun document de cet organe n’est inclus.',
  'body.addressed': 'Paragraphes adressés à cet organe',
  'body.proposed': 'Ses propositions',
  'body.meetings': 'Réunions',

  'topics.title': 'Thèmes',
  'topics.lead': 'Tous les paragraphes inclus ici, par thème.',
  'topic.mandates': 'Mandats',
  'topic.mandates.lead': 'Paragraphes qui demandent à quelqu’un d’agir, du plus récent au plus ancien.',
  'topic.proposals': 'Propositions',
  'topic.proposals.lead':
    'Présentées par un État, un organe ou la société civile ; jamais comptées comme des engagements.',
  'topic.other': 'Déclarations et comptes rendus',
  'topic.filter': 'Mots d’un paragraphe, de son document, verbe ou destinataire',
  'topic.none': 'Aucun paragraphe sur ce thème n’est inclus.',

  'glossary.title': 'Glossaire',
  'glossary.lead': 'Termes du domaine dans les quatre langues. Les définitions sont les nôtres, en langage simple.',
  'glossary.seeAlso': 'Voir aussi',
  'glossary.used': 'Texte',
  'glossary.official': 'Termes officiels',
  'glossary.official.lead':
    'Termes techniques tels qu’imprimés dans les textes officiels. La forme dans une autre langue est donnée lorsqu’elle a été vue.',
  'glossary.match': 'Correspondance',
  'glossary.match.parallel-text': 'même endroit du même texte',
  'glossary.match.paired-by-meaning': 'par le sens',
  'glossary.match.none-seen': 'vu dans une seule langue',
  'glossary.filter': 'Mots d’un terme, d’une traduction ou d’une définition',
  'glossary.count.one': '{count} terme',
  'glossary.count.other': '{count} termes',
  'glossary.letters': 'De A à Z',
  'glossary.verbs': 'Verbes des paragraphes',
  'glossary.verbs.lead':
    'Ce que signifie chaque verbe d’un paragraphe, de l’ordre à la simple mention. Pour en savoir plus :',

  'calendar.link': 'Fichier de calendrier (iCalendar)',
  'calendar.lead':
    'Réunions dont les jours sont consignés, et échéances que fixe un texte ; ce dont seul le mois ou l’année est connu n’y figure pas.',
  'calendar.due': 'Échéance',

  'changes.title': 'Modifications',
  'changes.lead': 'Ce qui a été ajouté, corrigé ou supprimé, du plus récent au plus ancien.',
  'changes.added': 'Ajouté',
  'changes.corrected': 'Corrigé',
  'changes.removed': 'Supprimé',
  'changes.several': 'Plusieurs États',
  'changes.general': 'Listes, documents et pages',
  'changes.byState': 'Changements d’un État',
  'changes.count.one': '{count} changement',
  'changes.count.other': '{count} changements',

  'parts.byYear': 'Par année',
  'parts.byMonth': 'Par mois',
  'parts.page': '{part} (page {page})',
  'parts.latest': 'Les {shown} plus récents sur {all} figurent ici ; les pages par année les contiennent tous.',
  'parts.latestMonth': 'Les {shown} plus récents sur {all} figurent ici ; les pages par mois les contiennent tous.',
  'parts.part': 'Cette page en contient {shown} sur {all}.',
  'parts.table':
    'Ce tableau en contient {shown} sur {all} : de {from} à {to}. Les filtres et le tri ne portent que sur ceux-ci ; les pages par année les contiennent tous.',
  'parts.filtered': 'Ces filtres ne portent que sur {shown} sur {all}.',
  'parts.search': 'Les filtrer tous dans la recherche',

  'languages.title': 'Langues de l’atlas',
  'languages.lead': 'Quelle part de l’atlas est dite dans chaque langue, comment elle a été traduite et comment aider.',
  'languages.stand': 'État de chaque langue',
  'languages.kind': 'Type de fiche',
  'languages.of': '{count} sur {all}',
  'languages.behind': 'Textes dont l’anglais a changé depuis',
  'languages.english':
    'L’atlas est rédigé en anglais. Ce qui n’est pas encore dit dans une langue figure en anglais sur ses pages, avec cette indication.',
  'languages.how': 'Comment on traduit',
  'languages.how.meaning':
    'Selon le sens et non mot à mot, dans la langue simple des lois, avec les termes du Protocole de Palerme et de l’OEA. Ce qui est demandé garde sa force : exhorter, prier et inviter sont trois choses.',
  'languages.how.titles':
    'Les titres et les noms restent tels qu’ils ont été imprimés. Si aucun n’est connu dans une langue, le nôtre vient d’abord, et celui qui est imprimé à côté.',
  'languages.how.readers':
    'Chaque partie a été lue une seconde fois, à part de la traduction, et soixante textes de chacune ont été tirés au sort et comparés à l’anglais : qui doit faire quoi, pour qui et dans quel délai. Les deux ont été faits avec l’aide de programmes ; personne dont c’est la langue n’a encore tout lu.',
  'languages.how.fresh':
    'Lorsqu’un texte anglais change, la page de sa traduction indique les paragraphes en retard jusqu’à ce que quelqu’un les ait revus.',
  'languages.help': 'Qui peut aider',
  'languages.help.text':
    'Toute personne qui lit l’une de ces langues. Indiquez la page et le paragraphe, ce qui accroche et ce que vous écririez ; un mot suffit. Les ministères, les tribunaux et les organisations savent comment chaque chose s’appelle dans leur pays.',
  'languages.help.whole':
    'Qui veut s’occuper d’une langue entière trouve le style, les termes et la méthode dans le code de l’atlas, dans docs/translating.md.',
};
