// French words of the provision explorer.
import type { ProvisionsWords } from './en.ts';

export const provisionsFr: ProvisionsWords = {
  'facet.topic': 'Thème',
  'facet.verb': 'Verbe',
  'facet.addressee': 'Destinataire',
  'facet.due': 'Délai fixé',
  'facet.due.given': 'avec délai',
  'facet.due.none': 'sans délai',
  'facet.year': 'Année',
  'facet.body': 'Organe',
  'facet.collection': 'Collection',
  'facet.criterion': 'Question relative à la législation nationale',
  'facet.proponent': 'Auteur de la proposition',
  'facet.unknown': '« {value} » n’est pas une valeur connue ici et n’a pas été pris en compte.',

  'provisions.title': 'Explorateur des paragraphes',
  'provisions.lead':
    'Tous les paragraphes des résolutions, conclusions, traités et rapports inclus ici, selon ce qu’ils demandent, à qui, à quel sujet et pour quand. Mandats, propositions et déclarations sont séparés.',
  'provisions.toSearch': 'Vous cherchez des documents, des lois ou des États ? Utilisez la recherche',
  'provisions.words': 'Mots du paragraphe',
  'provisions.words.find': 'Chercher',
  'provisions.words.hint': 'Mots, « expression exacte », -mot, OR, mot*. Un même paragraphe doit les contenir tous.',
  'provisions.words.loading': 'Recherche des mots…',
  'provisions.words.failed':
    'Les mots n’ont pas été cherchés : l’index de recherche n’a pas pu être chargé. Ce qui est affiché dépend des seuls filtres.',
  'provisions.noscript':
    'Filtrer et garder une liste demande JavaScript. Les mêmes paragraphes se lisent en entier sur les pages ci-dessous.',
  'provisions.views': 'Ce qui est affiché',
  'provisions.list.lead':
    'Les paragraphes que vous avez cochés, du plus ancien au plus récent. La liste figure dans l’adresse de cette page : garder ou partager l’adresse, c’est garder ou partager la liste.',
  'provisions.list.empty': 'La liste est vide. Cochez des paragraphes dans les autres vues pour les y mettre.',
  'provisions.list.unknown': '« {value} » n’est pas un paragraphe inclus ici et a été laissé hors de la liste.',
  'provisions.list.clear': 'Vider la liste',
  'provisions.list.count.one': '{count} paragraphe dans la liste',
  'provisions.list.count.other': '{count} paragraphes dans la liste',
  'provisions.tick': 'Dans votre liste : {name}',
  'provisions.tick.hint': 'Cochez un paragraphe pour le mettre dans votre liste.',
  'provisions.fit.one': '{count} paragraphe sur {all}',
  'provisions.fit.other': '{count} paragraphes sur {all}',
  'provisions.whole.one': '{count} paragraphe',
  'provisions.whole.other': '{count} paragraphes',
  'provisions.none': 'Aucun paragraphe ne correspond à tout ce qui est choisi.',
  'provisions.loading': 'Chargement des paragraphes…',
  'provisions.failed':
    'Les paragraphes n’ont pas pu être chargés. Vérifiez la connexion et réessayez, ou lisez-les sur les pages ci-dessous.',
  'provisions.more': 'Afficher plus de paragraphes',
  'provisions.citations': 'Copier les citations',
  'provisions.threads': 'Fait partie de l’engagement',
  'provisions.years.tick': 'Cocher ces années',
  'provisions.csv.kind': 'Nature',
  'provisions.csv.all': 'CSV des mandats, propositions et déclarations',
  'provisions.csv.title': 'Titre',
  'provisions.csv.number': 'Numéro',
  'provisions.csv.digest': 'Synthèse (la nôtre, non officielle)',
  'provisions.csv.address': 'Adresse',
  'provisions.byTopic': 'Tous les paragraphes par thème',
  'provisions.byTopic.lead': 'Un paragraphe sur plusieurs thèmes figure sous chacun d’eux.',
  'provisions.noTopic': 'Sans thème',
  'provisions.byAddressee': 'Mandats par destinataire',
  'provisions.byAddressee.lead':
    'Tous les mandats inclus ici, sous ceux à qui ils demandent d’agir, du plus récent au plus ancien. Un mandat à plusieurs destinataires figure sous chacun d’eux.',
};
