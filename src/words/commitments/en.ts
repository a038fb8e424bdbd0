// English words of commitments, their steps and what came of them.

export const commitmentsEn = {
  'commitments.title': 'Commitments',
  'commitments.lead':
    'What the American states committed to {aimed}, paragraph by paragraph: who was to do what, whether it was renewed or narrowed, and what is known of its being carried out.',
  'commitments.ways': 'Ways to follow a commitment',
  'commitments.way.civilSociety2009':
    'Each recommendation of civil society to the Second Meeting of National Authorities, beside the later texts that took it up.',
  'commitments.way.provisions': 'Every paragraph that asks someone to act, by verb, addressee, time, topic and body.',
  'commitments.way.practices': 'What states and organisations did, with results, sources and limits.',
  'commitments.way.indicators': 'What can be measured, and what the atlas computes from its own data.',
  'commitments.way.workPlan': 'The hemispheric work plans, the activities reported and the states that reported.',
  'commitments.way.map': 'All texts by year and body, with the links between them.',
  'commitments.threads': 'All commitments',
  'commitments.threads.lead':
    'Each commitment gathers the paragraphs that state, renew, strengthen, narrow or extend it. Every paragraph was chosen by reading.',

  'commitment.over': 'Commitment',
  'commitment.steps': 'The commitment over the years',
  'commitment.lineage': 'Steps of the commitment over the years',
  'commitment.lineage.text':
    '{count} steps from {from} to {to}, by date. The numbers are those of the list below, which says the same in words.',
  'commitment.words':
    'The texts below are our own plain words, not those of the official texts. Fields are compared, never our words.',
  'commitment.inPart.one':
    'One of these texts is included in part, so steps may be missing, and nothing is concluded from what is missing.',
  'commitment.inPart.other':
    '{count} of these texts are included in part, so steps may be missing, and nothing is concluded from what is missing.',
  'commitment.outcome': 'What came of it',
  'commitment.outcome.lead':
    'What is recorded in the atlas. A blank is shown as not recorded and never counts as a no; that something follows a commitment in time does not prove that it follows from it.',
  'commitment.law': 'In national law',
  'commitment.law.none': 'No question of national law answers to this commitment.',
  'commitment.statesByAnswer': 'States by answer',
  'commitment.practices': 'Practices',
  'commitment.practices.none': 'No practice included here carries it out.',
  'commitment.activities': 'Reported activities',
  'commitment.activities.none': 'No reported activity included here carries it out.',
  'commitment.indicators': 'Indicators',
  'commitment.indicators.none': 'No indicator included here measures it.',
  'commitment.asked': 'What civil society asked in 2009',
  'commitment.asked.lead':
    'Recommendations to the Second Meeting that belong to this commitment, with what became of them.',
  'commitment.notKnown': 'What is not known',
  'commitment.of': 'Commitments',

  'change.states': 'first stated',
  'change.anew': 'stated anew',
  'change.renews': 'renewed',
  'change.strengthens': 'strengthened',
  'change.narrows': 'narrowed',
  'change.extends': 'extended',
  'change.drops': 'dropped',
  'change.states.text': 'says it for the first time, or, as “stated anew”, without reference to the text before',
  'change.renews.text': 'says the same again',
  'change.strengthens.text': 'a stronger verb, a time, or a more exact duty',
  'change.narrows.text': 'a weaker verb, or fewer persons or cases',
  'change.extends.text': 'more persons, forms, bodies or subjects',
  'change.drops.text': 'no longer says it; only between two texts that are both included in full',
  'change.did.states': 'Stated',
  'change.did.renews': 'Renewed',
  'change.did.strengthens': 'Strengthened',
  'change.did.narrows': 'Narrowed',
  'change.did.extends': 'Extended',
  'change.did.drops': 'Dropped',

  'step.n': 'Step {n}',
  'step.field': 'Field',
  'step.date': 'Date',
  'step.force': 'Kind of text and body',
  'step.verb': 'Verb, and what it amounts to',
  'step.addressee': 'Addressee',
  'step.due': 'Due',
  'step.scope': 'Scope in national law',
  'step.topics': 'Topics',
  'step.digest': 'In our words',
  'step.none': 'none given',
  'step.facts': 'Fields of this step',
  'step.guidance': 'guidance or agenda, not adopted by states',
  'step.compareWith': 'Compare with step {n}, {name}',
  'step.compare': 'Compare any two steps',
  'step.compare.lead': 'Field by field. The digests are our own words: to compare wording, open the official texts.',
  'step.compare.a': 'First step',
  'step.compare.b': 'Second step',
  'step.compare.caption': 'Steps {a} and {b}, field by field',

  'uptake.title': 'Civil society’s 2009 demands: what happened',
  'uptake.lead':
    'In March 2009 civil society of the Americas put its recommendations to the Second Meeting of National Authorities. For each: whether later official texts took it up, where, and why we say so.',
  'uptake.source': 'The recommendations',
  'uptake.counts':
    '{all} recommendations: {taken} taken up, {partly} partly, {none} not found in the texts included here.',
  'uptake.held':
    'Read against {all} later resolutions, conclusions and treaties, of which {complete} are included in full. What is not found may stand in a part that is not included.',
  'uptake.notFound': 'Not found in the texts included here: {complete} of {all} later texts are included in full.',
  'uptake.asked': 'Asked in',
  'uptake.reason': 'Reason',
  'uptake.none': 'No recommendations are followed yet.',
  'verdict.taken-up': 'taken up',
  'verdict.partly': 'partly taken up',
  'verdict.not-found': 'not found',
  'verdict.taken-up.text': 'a later text says the substance of it',
  'verdict.partly.text': 'a later text says a part of it, or in a weaker form',
  'verdict.not-found.text':
    'in none of the texts included here; most are included in part, so this is no proof that it was dropped',

  'uptake.table': 'Every demand and its verdict',
  'uptake.table.number': 'Demand',
  'uptake.table.asked': 'What was asked, in our words',
  'uptake.table.verdict': 'Verdict',
  'uptake.table.later': 'Later texts',
  'uptake.later.one': '{count} later text',
  'uptake.later.other': '{count} later texts',
  'uptake.count.one': '{count} demand',
  'uptake.count.other': '{count} demands',
  'uptake.words': 'That paragraph in our words',

  'commitment.finding': 'First stated in {from}, last {change} in {to}.',
  'commitment.finding.narrowed': 'Narrowed in {years}.',
  'commitment.asTable': 'The steps as a table',
  'commitment.table.number': 'Step',
  'commitment.table.text': 'Text and paragraph',
  'commitment.table.change': 'Change',
  'commitment.law.key': 'How to read the bars',
} as const;

export type CommitmentsWords = Record<keyof typeof commitmentsEn, string>;
