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

  'provisions.title': 'Explorateur des dispositions',
  'provisions.lead':
    'Toutes les dispositions des résolutions, conclusions, traités et rapports inclus ici, selon ce qu’elles demandent, à qui, à quel sujet et pour quand. Mandats, propositions et déclarations sont séparés.',
  'provisions.toSearch': 'Vous cherchez des documents, des lois ou des États ? Utilisez la recherche',
  'provisions.words': 'Mots de la disposition',
  'provisions.words.find': 'Chercher',
  'provisions.words.hint': 'Mots, « expression exacte », -mot, OR, mot*. Une même disposition doit les contenir tous.',
  'provisions.words.loading': 'Recherche des mots…',
  'provisions.words.failed':
    'Les mots n’ont pas été cherchés : l’index de recherche n’a pas pu être chargé. Ce qui est affiché dépend des seuls filtres.',
  'provisions.noscript':
    'Filtrer et garder une liste demande JavaScript. Les mêmes dispositions se lisent en entier sur les pages ci-dessous.',
  'provisions.views': 'Ce qui est affiché',
  'provisions.list': 'Votre liste',
  'provisions.list.lead':
    'Les dispositions que vous avez cochées, de la plus ancienne à la plus récente. La liste figure dans l’adresse de cette page : garder ou partager l’adresse, c’est garder ou partager la liste.',
  'provisions.list.empty': 'La liste est vide. Cochez des dispositions dans les autres vues pour les y mettre.',
  'provisions.list.full': 'La liste est pleine : elle accepte {count} dispositions.',
  'provisions.list.unknown': '« {value} » n’est pas une disposition incluse ici et a été laissé hors de la liste.',
  'provisions.list.clear': 'Vider la liste',
  'provisions.list.count.one': '{count} disposition dans la liste',
  'provisions.list.count.other': '{count} dispositions dans la liste',
  'provisions.tick': 'Dans votre liste : {name}',
  'provisions.tick.hint': 'Cochez une disposition pour la mettre dans votre liste.',
  'provisions.fit.one': '{count} disposition sur {all}',
  'provisions.fit.other': '{count} dispositions sur {all}',
  'provisions.whole.one': '{count} disposition',
  'provisions.whole.other': '{count} dispositions',
  'provisions.none': 'Aucune disposition ne correspond à tout ce qui est choisi.',
  'provisions.loading': 'Chargement des dispositions…',
  'provisions.failed':
    'Les dispositions n’ont pas pu être chargées. Vérifiez la connexion et réessayez, ou lisez-les sur les pages ci-dessous.',
  'provisions.more': 'Afficher plus de dispositions',
  'provisions.citations': 'Copier les citations',
  'provisions.cite': '{body}, {work}, {number}, {date}. Synthèse non officielle, Mandate Atlas, {address}',
  'provisions.threads': 'Fait partie de l’engagement',
  'provisions.csv.title': 'Titre',
  'provisions.csv.number': 'Numéro',
  'provisions.csv.digest': 'Synthèse (la nôtre, non officielle)',
  'provisions.csv.address': 'Adresse',
  'provisions.byTopic': 'Toutes les dispositions par thème',
  'provisions.byTopic.lead': 'Une disposition sur plusieurs thèmes figure sous chacun d’eux.',
  'provisions.noTopic': 'Sans thème',
  'provisions.byAddressee': 'Mandats par destinataire',
  'provisions.byAddressee.lead':
    'Tous les mandats inclus ici, sous ceux à qui ils demandent d’agir, du plus récent au plus ancien. Un mandat à plusieurs destinataires figure sous chacun d’eux.',
};
