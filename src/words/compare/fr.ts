// French words of the comparison of states.
import type { CompareWords } from './en.ts';

export const compareFr: CompareWords = {
  'compare.title': 'Comparer des États',
  'compare.lead': 'Mettez de deux à quatre États côte à côte : réponses, peines, plans et traités.',
  'compare.choose': 'État {n}',
  'compare.none': 'aucun',
  'compare.show': 'Comparer',
  'compare.onlyDifferences': 'Seulement là où ils diffèrent',
  'compare.differs': 'différence',
  'compare.same': 'identique',
  'compare.tooFew': 'Choisissez au moins deux États.',
  'compare.tooMany': 'Seuls les quatre premiers États de l’adresse sont affichés.',
  'compare.unknown': '« {code} » n’est pas un État de l’atlas et a été omis.',
  'compare.copy': 'Copier comme tableau',
  'compare.csv': 'Fichier CSV',
  'compare.xlsx': 'Fichier XLSX',
  'compare.on': 'Est affiché ce qui est indiqué en vigueur {date}.',
  'compare.print': 'Imprimer',
  'compare.question': 'Question',
  'compare.noscript':
    'La comparaison a besoin de JavaScript. Les mêmes réponses figurent sur la page de chaque État et dans la matrice :',
  'compare.failed': 'Les réponses n’ont pas pu être chargées. Vérifiez la connexion et réessayez.',
  'compare.loading': 'Chargement des réponses…',
  'compare.group': 'Groupe',
  'compare.measures': 'Peine, plans et autorité',
  'compare.noDifference': 'Aucune ligne ne diffère entre ces États.',
  'compare.cannotTell': 'impossible à dire',
  'compare.verdict': 'Résultat',
  'compare.tally': '{states} – différence : {differs} ; identique : {same} ; impossible à dire : {unknown}.',
  'compare.questions': 'Questions à comparer',
  'compare.questions.hint': 'Sans choix, toutes sont affichées.',
  'compare.questions.all': 'Tout afficher',
  'compare.allQuestions': 'toutes les questions',
  'compare.differs.note':
    'Une ligne diffère lorsque les réponses ou les actes contraignants renseignés diffèrent, non les seuls articles ou dates. Si un côté n’est pas renseigné et que le reste concorde, on ne peut rien dire. Les textes ne sont pas jugés.',
};
