// French words of commitments, their steps and what came of them.
import type { CommitmentsWords } from './en.ts';

export const commitmentsFr: CommitmentsWords = {
  'commitments.title': 'Engagements',
  'commitments.lead':
    'Les engagements des États des Amériques {aimed}, paragraphe par paragraphe : qui devait faire quoi, s’ils ont été renouvelés ou restreints, et ce que l’on sait de leur mise en œuvre.',
  'commitments.ways': 'Manières de suivre un engagement',
  'commitments.way.civilSociety2009':
    'Chaque recommandation de la société civile à la Deuxième Réunion des autorités nationales, à côté des textes postérieurs qui l’ont reprise.',
  'commitments.way.provisions':
    'Tous les paragraphes qui demandent à quelqu’un d’agir, par verbe, destinataire, date, thème et organe.',
  'commitments.way.practices':
    'Ce qu’ont fait des États et des organisations, avec les résultats, les sources et les limites.',
  'commitments.way.indicators': 'Ce qui peut être mesuré, et ce que l’atlas calcule à partir de ses propres données.',
  'commitments.way.workPlan':
    'Les plans de travail continentaux, les activités dont il a été rendu compte et les États qui ont présenté un rapport.',
  'commitments.way.map': 'Tous les textes par année et par organe, avec les liens qui les unissent.',
  'commitments.threads': 'Tous les engagements',
  'commitments.threads.lead':
    'Chaque engagement réunit les paragraphes qui l’énoncent, le renouvellent, le renforcent, le restreignent ou l’élargissent. Chaque paragraphe a été choisi à la lecture des textes.',

  'commitment.over': 'Engagement',
  'commitment.steps': 'L’engagement au fil des ans',
  'commitment.lineage': 'Étapes de l’engagement au fil des ans',
  'commitment.lineage.text':
    '{count} étapes de {from} à {to}, par date. Les numéros sont ceux de la liste ci-dessous, qui dit la même chose en toutes lettres.',
  'commitment.words':
    'Les textes ci-dessous sont rédigés avec nos propres mots, et non avec ceux des textes officiels. Ce sont les champs qui sont comparés, jamais nos mots.',
  'commitment.inPart.one':
    'Un de ces textes n’est inclus qu’en partie ; il peut donc manquer des étapes, et l’on ne conclut rien de ce qui manque.',
  'commitment.inPart.other':
    '{count} de ces textes ne sont inclus qu’en partie ; il peut donc manquer des étapes, et l’on ne conclut rien de ce qui manque.',
  'commitment.outcome': 'Ce qui en est résulté',
  'commitment.outcome.lead':
    'Ce que l’atlas contient. Ce qui manque apparaît comme « non renseigné » et ne vaut jamais « non » ; qu’un fait suive un engagement dans le temps ne prouve pas qu’il en découle.',
  'commitment.law': 'Dans la législation nationale',
  'commitment.law.none': 'Aucune question relative à la législation nationale ne correspond à cet engagement.',
  'commitment.statesByAnswer': 'États selon leur réponse',
  'commitment.practices': 'Pratiques',
  'commitment.practices.none': 'Aucune pratique incluse ici ne met cet engagement en œuvre.',
  'commitment.activities': 'Activités dont il a été rendu compte',
  'commitment.activities.none': 'Aucune des activités incluses ici ne met cet engagement en œuvre.',
  'commitment.indicators': 'Indicateurs',
  'commitment.indicators.none': 'Aucun indicateur inclus ici ne mesure cet engagement.',
  'commitment.asked': 'Ce que la société civile a demandé en 2009',
  'commitment.asked.lead':
    'Recommandations à la Deuxième Réunion qui relèvent de cet engagement, et ce qu’elles sont devenues.',
  'commitment.notKnown': 'Ce que l’on ne sait pas',
  'commitment.of': 'Engagements',

  'change.states': 'énoncé pour la première fois',
  'change.anew': 'énoncé à nouveau',
  'change.renews': 'renouvelé',
  'change.strengthens': 'renforcé',
  'change.narrows': 'restreint',
  'change.extends': 'élargi',
  'change.drops': 'abandonné',
  'change.states.text':
    'le dit pour la première fois ou, dans le cas d’« énoncé à nouveau », le redit sans renvoyer au texte antérieur',
  'change.renews.text': 'redit la même chose',
  'change.strengthens.text': 'un verbe plus fort, un délai ou une obligation plus précise',
  'change.narrows.text': 'un verbe plus faible, ou moins de personnes ou de cas',
  'change.extends.text': 'davantage de personnes, de formes, d’organes ou de sujets',
  'change.drops.text': 'ne le dit plus ; seulement entre deux textes inclus en entier',
  'change.did.states': 'A énoncé',
  'change.did.renews': 'A renouvelé',
  'change.did.strengthens': 'A renforcé',
  'change.did.narrows': 'A restreint',
  'change.did.extends': 'A élargi',
  'change.did.drops': 'A abandonné',

  'step.n': 'Étape {n}',
  'step.field': 'Champ',
  'step.date': 'Date',
  'step.force': 'Type de texte et organe',
  'step.verb': 'Verbe et force',
  'step.addressee': 'Destinataire',
  'step.due': 'Délai',
  'step.scope': 'Questions relatives à la législation nationale',
  'step.topics': 'Thèmes',
  'step.digest': 'Dans nos mots',
  'step.none': 'non indiqué',
  'step.facts': 'Champs de cette étape',
  'step.guidance': 'orientation ou ordre du jour, non adopté par les États',
  'step.compareWith': 'Comparer avec l’étape {n}, {name}',
  'step.compare': 'Comparer deux étapes au choix',
  'step.compare.lead':
    'Champ par champ. Les synthèses sont rédigées avec nos propres mots : pour comparer la rédaction, ouvrez les textes officiels.',
  'step.compare.a': 'Première étape',
  'step.compare.b': 'Seconde étape',
  'step.compare.caption': 'Étapes {a} et {b}, champ par champ',

  'uptake.title': 'Demandes de la société civile en 2009 : quelles suites',
  'uptake.lead':
    'En mars 2009, la société civile des Amériques a présenté ses recommandations à la Deuxième Réunion des autorités nationales. Pour chacune : si des textes officiels postérieurs l’ont reprise, où, et pourquoi nous le disons.',
  'uptake.source': 'Les recommandations',
  'uptake.counts':
    '{all} recommandations : {taken} reprises, {partly} en partie, {none} non retrouvées dans les textes inclus ici.',
  'uptake.held':
    'Confrontées à {all} résolutions, conclusions et traités postérieurs, dont {complete} sont inclus en entier. Ce qui n’a pas été retrouvé peut figurer dans une partie qui n’est pas incluse.',
  'uptake.notFound':
    'Non retrouvée dans les textes inclus ici : {complete} des {all} textes postérieurs sont inclus en entier.',
  'uptake.asked': 'Demandé dans',
  'uptake.reason': 'Motif',
  'uptake.none': 'Aucune recommandation n’est encore suivie.',
  'verdict.taken-up': 'reprise',
  'verdict.partly': 'reprise en partie',
  'verdict.not-found': 'non retrouvée',
  'verdict.taken-up.text': 'un texte postérieur en contient l’essentiel',
  'verdict.partly.text': 'un texte postérieur en contient une partie, ou sous une forme plus faible',
  'verdict.not-found.text':
    'dans aucun des textes inclus ici ; la plupart ne le sont qu’en partie, ce qui ne prouve donc pas qu’elle ait été abandonnée',

  'uptake.table': 'Chaque demande et son verdict',
  'uptake.table.number': 'Demande',
  'uptake.table.asked': 'Ce qui était demandé, dans nos mots',
  'uptake.table.verdict': 'Suite donnée',
  'uptake.table.later': 'Textes ultérieurs',
  'uptake.later.one': '{count} texte ultérieur',
  'uptake.later.other': '{count} textes ultérieurs',
  'uptake.count.one': '{count} demande',
  'uptake.count.other': '{count} demandes',
  'uptake.words': 'Ce paragraphe dans nos mots',

  'commitment.finding': 'Énoncé pour la première fois en {from}, {change} pour la dernière fois en {to}.',
  'commitment.finding.narrowed': 'Restreint en {years}.',
  'commitment.asTable': 'Les étapes dans un tableau',
  'commitment.table.number': 'Étape',
  'commitment.table.text': 'Texte et paragraphe',
  'commitment.table.change': 'Changement',
  'commitment.law.key': 'Comment lire les barres',
};
