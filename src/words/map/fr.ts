// French words of the map of mandates and the timeline.
import type { MapWords } from './en.ts';

export const mapFr: MapWords = {
  'map.title': 'Carte des mandats',
  'map.lead':
    'Qui a adopté quoi et quand, et quel texte s’appuie sur lequel : les mandats, les traités et les réunions que l’atlas contient, en une seule image.',
  'map.held': 'La carte montre {works}, {meetings} et {relations} entre eux.',
  'map.meetings.one': '{count} réunion',
  'map.meetings.other': '{count} réunions',
  'map.picture': 'L’image',
  'map.text':
    'Les années, de {from} à {to}, vont de gauche à droite ; chaque organe a sa bande. Un cercle est un document, d’autant plus grand que l’atlas en contient de paragraphes ; un trait court est une réunion ; une ligne relie un texte à un autre, le plus souvent antérieur, sur lequel il agit.',
  'map.readout': 'Pointez une marque, ou atteignez-la avec la touche Tab, pour lire son nom et ne voir que ses lignes.',
  'map.skip': 'Passer l’image et aller au tableau',
  'map.legend': 'Légende',
  'map.legend.marks': 'Marques',
  'map.legend.lines': 'Lignes, avec un lien vers la liste de chacune',
  'map.legend.meeting': 'réunion',
  'map.lane.other': 'Autres organes',
  'map.other': 'Les organes qui n’ont qu’un ou deux documents partagent la bande « Autres organes » : {bodies}.',
  'map.undated': 'sans date',
  'map.undated.text': 'Ce dont la date n’est pas renseignée figure à part, à droite, et n’est placé dans aucune année.',
  'map.breaks':
    'Deux années ou plus de suite sans document ni réunion sont dessinées comme une coupure étroite, marquée ⋯.',
  'map.scroll': 'L’image est plus large qu’un écran étroit : faites-la défiler de côté.',
  'map.leftOut':
    'Ne sont pas dessinées : {inside} à l’intérieur d’un même document, et {elsewhere} avec des lois ou des pratiques. Les pages des documents les montrent.',
  'map.focus': 'Mettre en avant un document, une relation ou un thème',
  'map.focus.work': 'Document ou réunion',
  'map.focus.relation': 'Type de relation',
  'map.focus.topic': 'Thème',
  'map.focus.clear': 'Tout montrer',
  'map.focus.unknown': '« {value} » ne figure pas sur la carte et a été omis.',
  'map.focus.shown': 'Affichées : {relations} sur {allRelations} ; {records} sur {allRecords}.',
  'map.records.one': '{count} document ou réunion',
  'map.records.other': '{count} documents et réunions',
  'map.focus.list': 'Relations mises en avant',
  'map.focus.none': 'Aucune relation de la carte ne correspond à ce choix.',
  'map.table': 'Sous forme de tableau',
  'map.paper':
    'Sur papier figurent l’image et les documents retenus. Le tableau de tous les documents, les relations par nature et les documents par thème sont omis ; ils se trouvent à l’adresse {address}',
  'map.table.open': 'Tous les documents et réunions avec leurs relations',
  'map.table.order': 'Du plus ancien au plus récent ; à la fin, ce dont la date n’est pas renseignée.',
  'map.out': 'Sur quoi il agit',
  'map.in': 'Ce qui agit sur lui',
  'map.none': 'aucune relation renseignée',
  'map.byRelation': 'Relations par type',
  'map.byRelation.lead': 'Chaque ligne de l’image : le texte qui agit, ce qu’il fait et l’autre texte.',
  'map.byTopic': 'Documents par thème',
  'map.byTopic.lead':
    'Documents dont au moins un paragraphe inclus porte sur le thème. Ceux qui ne figurent que par leur titre ne sont sous aucun.',
  'map.toTimeline': 'Chronologie des documents, des réunions et des lois',

  'timeline.title': 'Chronologie',
  'timeline.lead':
    'Ce qui a été adopté, quand les autorités se sont réunies et quand les États ont légiféré, année par année.',
  'timeline.picture': 'Décompte par année',
  'timeline.text':
    'Trois rangées de barres de {from} à {to}, à la même échelle : documents, réunions et lois nationales. Chaque année mène à ses entrées dans la liste ci-dessous.',
  'timeline.note':
    'On compte ce que l’atlas contient. Une année sans barre est une année dont il ne contient rien. Un code compte une fois pour chaque année où ses articles ont changé, sauf si l’atlas contient la loi qui les a changés.',
  'timeline.breaks':
    'Deux années ou plus de suite dont rien n’est inclus sont dessinées comme une coupure étroite, marquée ⋯.',
  'timeline.laws.one': '{count} loi',
  'timeline.laws.other': '{count} lois',
  'timeline.year': '{year} : {works}, {meetings}, {laws}',
  'timeline.list': 'Année par année',
  'timeline.choose': 'Choisir ce que montre la liste',
  'timeline.kind': 'Type',
  'timeline.kind.all': 'Tous les types',
  'timeline.kind.work': 'document',
  'timeline.kind.meeting': 'réunion',
  'timeline.kind.law': 'loi',
  'timeline.order': 'Ordre',
  'timeline.order.newest': 'Le plus récent d’abord',
  'timeline.order.oldest': 'Le plus ancien d’abord',
  'timeline.unknown': '« {value} » n’est pas un choix de cette liste et a été omis.',
  'timeline.published': 'publication : {date}',
  'timeline.undated': 'Date non renseignée',
  'timeline.skip': 'Passer l’image et aller à la liste',
  'timeline.toMap': 'Carte des mandats et de leurs relations',
  'map.drawn':
    'L’image montre {marks} documents et réunions sur {allMarks}, les plus liés, et {arcs} des {allArcs} lignes qui les unissent : d’abord celles qui représentent le plus de relations, puis celles qui unissent les plus liés. Les pages par année contiennent chaque document et chaque réunion avec toutes ses relations.',
  'map.byYear': 'Par année, chaque document et chaque réunion avec toutes ses relations :',
  'map.relationYears': 'Chaque type de relation par année des textes qui agissent :',
  'map.topicCounts':
    'Chaque thème avec le nombre de documents qui contiennent un paragraphe sur lui et un lien vers tous ces paragraphes :',
  'map.more': '{count} de plus sur sa page',
  'timeline.earlier': 'Années précédentes',

  'picture.csv': 'Tableau en CSV',
  'picture.xlsx': 'Tableau en XLSX',
  'picture.svg': 'Image en SVG',

  'map.show': 'Affiché',
  'map.show.chain': 'La plus longue chaîne, {from}–{to}',
  'map.show.all': 'Tout',
  'map.chain.finding':
    'La plus longue chaîne consignée ici : {count} documents d’un même organe ({body}), de {from} à {to}, dont chacun agit sur le précédent.',
  'map.chain.list': 'La chaîne, du plus ancien au plus récent',

  'timeline.finding':
    'La moitié des {count} entrées datées sont des années {from} à {to} ; l’année la plus fournie est {fullest}.',
  'timeline.entries.one': '{count} entrée',
  'timeline.entries.other': '{count} entrées',
};
