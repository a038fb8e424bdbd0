// French words of indicators, the national report and the work plans.
import type { FollowUpWords } from './en.ts';

export const followUpFr: FollowUpWords = {
  'indicators.title': 'Indicateurs',
  'indicators.lead':
    'Ce que l’on peut mesurer des engagements : la structure (lois et institutions), le processus (ce qui se fait) et le résultat (ce qui change). L’atlas en calcule certains à partir de ses propres données.',
  'indicators.computed': 'Calculés à partir de l’atlas',
  'indicators.computed.lead':
    'Sur 35 États. Un État dont la réponse n’est pas renseignée sort du dénominateur ; les deux nombres sont affichés. Ici, un degré de confiance faible concerne la source de la méthode ; les sources des réponses figurent avec chaque État.',
  'indicators.frameworks': 'Cadres de référence',
  'indicator.type.structure': 'Structure',
  'indicator.type.process': 'Processus',
  'indicator.type.outcome': 'Résultat',
  'indicator.type.structure.text': 'Lois, institutions et plans : si les conditions sont réunies.',
  'indicator.type.process.text': 'Ce qui se fait, combien et pour qui.',
  'indicator.type.outcome.text': 'Ce qui change pour les personnes concernées.',
  'indicator.area.prevention': 'prévention',
  'indicator.area.prosecution': 'poursuites pénales',
  'indicator.area.protection': 'protection',
  'indicator.area.assistance': 'assistance',
  'indicator.area.restoration': 'rétablissement des droits',
  'indicator.unit': 'Unité',
  'indicator.framework': 'Cadre de référence',
  'indicator.disaggregation': 'Ventilé par',
  'indicator.figure':
    '{numerator} sur {denominator} ({percent}) ; {all} États moins {blanks} dont la donnée n’est pas renseignée.',
  'indicator.partial': 'Avec une réponse partielle, hors du numérateur : {partial}.',
  'indicator.noData': 'Aucune donnée n’est renseignée pour les {all} États.',
  'indicator.formula': 'Formule',
  'indicator.formula.criterion':
    'États dont la loi répond « oui » ÷ (35 moins les États dont la réponse n’est pas renseignée) ; la question est :',
  'indicator.formula.plan':
    'États dont un plan renseigné couvre {year} ÷ (35 moins les États dont aucun plan n’a de fin renseignée). Un plan achevé ne dit rien d’un plan ultérieur qui ne serait pas renseigné.',
  'indicator.formula.treaties':
    'États liés par ratification ou adhésion ÷ (35 moins les États dont l’acte n’est pas renseigné), pour chaque traité',
  'indicator.plan.covers': 'un plan renseigné couvre {year}',
  'indicator.plan.ended': 'le dernier plan renseigné est achevé',
  'indicator.date': 'Date des données',

  'report.title': 'Modèle de rapport national',
  'report.lead':
    'Tous les points de l’ordre du jour annoté de 2009, de l’approche aux thèmes des deux groupes de travail, sous forme de formulaire : pour un résumé national, un rapport parallèle ou un cours. Imprimez-le ou remplissez le tableau.',
  'report.from': 'Origine des points, rédigés avec nos propres mots',
  'report.none': 'L’ordre du jour n’est pas inclus.',
  'report.csv': 'Tableau à remplir (CSV)',
  'report.print':
    'Pour imprimer, utilisez la commande d’impression du navigateur ; le formulaire est mis en page pour le papier.',
  'report.section': 'Section',
  'report.number': 'Numéro',
  'report.point': 'Point',
  'report.answer': 'Ce qui existe, et depuis quand',
  'report.law': 'Loi et article, ou organe',
  'report.source': 'Source',
  'report.date': 'Date de la réponse',
  'report.blank': 'à remplir',
  'report.head.state': 'État',
  'report.head.authority': 'Autorité qui fait rapport',
  'report.head.period': 'Période',
  'report.head.contact': 'Contact',

  'workPlan.title': 'Plans de travail et rapports',
  'workPlan.lead':
    'Les plans de travail continentaux {aimed}, les activités dont il a été rendu compte dans leur cadre et les États qui ont présenté un rapport.',
  'workPlan.plans': 'Les plans',
  'workPlan.none': 'Aucun plan de travail n’est inclus.',
  'workPlan.held':
    'Les listes d’actions des plans ne sont pas incluses ; la page de chaque plan indique ce qui en est inclus. Le premier plan couvrait la période 2010-2012 et a été prorogé jusqu’en 2014.',
  'workPlan.activities': 'Activités dont il a été rendu compte',
  'workPlan.activities.lead':
    'D’après le Secrétariat général et d’autres sources, avec le jour et le lieu lorsque le rapport les donne.',
  'workPlan.what': 'Activité',
  'workPlan.states': 'États ayant présenté un rapport',
  'workPlan.states.lead':
    'États nommés comme ayant présenté un rapport. Un État qui n’est pas nommé peut avoir fait rapport ailleurs ou à un autre moment.',
  'workPlan.states.count': 'États nommés : {count} sur {all}.',
  'workPlan.reported': 'a présenté un rapport',
  'workPlan.notNamed': 'n’y est pas nommé',
  'workPlan.threads': 'Engagements dont une étape figure dans un plan',

  'indicators.table': 'Tous les indicateurs en un tableau',
  'indicators.table.number': 'Nº',
  'indicators.table.name': 'Indicateur',
  'indicators.table.figure': 'Valeur',
  'indicators.table.unit': 'Unité',
  'indicators.notComputed': 'non calculé ici',
  'indicators.finding': '{computed} indicateurs sur {all} peuvent être calculés à partir de ce qui est consigné ici.',

  'indicator.short': '{numerator} sur {denominator} ({percent})',

  'workPlan.noState': 'Ailleurs, ou lieu non consigné',
  'workPlan.finding': 'Activités rapportées : {count} ; avec l’État où elles ont eu lieu : {placed} ({states}).',
};
