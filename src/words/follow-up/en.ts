// English words of indicators, the national report and the work plans.

export const followUpEn = {
  'indicators.title': 'Indicators',
  'indicators.lead':
    'What can be measured of the commitments: structure (law and institutions), process (what is done) and outcome (what changes). Some the atlas computes from its own data.',
  'indicators.computed': 'Computed from the atlas',
  'indicators.computed.lead':
    'Over 35 states. A state whose answer is not recorded leaves the denominator; both numbers are shown. Low confidence here speaks of the source of the method; the sources of the answers stand with each state.',
  'indicators.frameworks': 'Frameworks',
  'indicator.type.structure': 'Structure',
  'indicator.type.process': 'Process',
  'indicator.type.outcome': 'Outcome',
  'indicator.type.structure.text': 'Law, institutions and plans: whether the conditions are there.',
  'indicator.type.process.text': 'What is done, how much and for whom.',
  'indicator.type.outcome.text': 'What changes for the persons concerned.',
  'indicator.area.prevention': 'prevention',
  'indicator.area.prosecution': 'prosecution',
  'indicator.area.protection': 'protection',
  'indicator.area.assistance': 'assistance',
  'indicator.area.restoration': 'restoration of rights',
  'indicator.unit': 'Unit',
  'indicator.framework': 'Framework',
  'indicator.disaggregation': 'Told apart by',
  'indicator.figure': '{numerator} of {denominator} ({percent}); {all} states less {blanks} not recorded.',
  'indicator.partial': '{partial} of them answer in part and are not in the numerator.',
  'indicator.noData': 'Not recorded for any of {all} states.',
  'indicator.formula': 'Formula',
  'indicator.formula.criterion':
    'states whose law answers yes ÷ (35 less the states whose answer is not recorded); the question is:',
  'indicator.formula.plan':
    'states with a plan on record whose years cover {year} ÷ (35 less the states without a plan with a recorded end). A plan that has ended says nothing of a later one that is not on record.',
  'indicator.formula.treaties':
    'states bound by ratification or accession ÷ (35 less the states whose action is not recorded), for each treaty',
  'indicator.plan.covers': 'a plan on record covers {year}',
  'indicator.plan.ended': 'the last plan on record has ended',
  'indicator.date': 'Data of',

  'report.title': 'Template for a national report',
  'report.lead':
    'Every point of the annotated agenda of 2009, from the approach to the themes of both working groups, as a form: for a national summary, a shadow report or a class. Print it, or fill in the table.',
  'report.from': 'Points taken, in our own words, from',
  'report.none': 'The agenda is not included.',
  'report.csv': 'Table to fill in (CSV)',
  'report.print': 'To print, use the print command of the browser; the form is laid out for paper.',
  'report.section': 'Section',
  'report.number': 'Number',
  'report.point': 'Point',
  'report.answer': 'What is there, and since when',
  'report.law': 'Law and article, or body',
  'report.source': 'Source',
  'report.date': 'Date of the answer',
  'report.blank': 'to fill in',
  'report.head.state': 'State',
  'report.head.authority': 'Authority that reports',
  'report.head.period': 'Period',
  'report.head.contact': 'Contact',

  'workPlan.title': 'Work plans and reporting',
  'workPlan.lead':
    'The hemispheric work plans {aimed}, the activities that were reported under them, and which states handed in reports.',
  'workPlan.plans': 'The plans',
  'workPlan.none': 'No work plan is included.',
  'workPlan.held':
    'The lists of action of the plans are not included; their pages say how much is. The first plan ran from 2010 to 2012 and was extended to 2014.',
  'workPlan.activities': 'Activities reported',
  'workPlan.activities.lead':
    'As reported by the General Secretariat and others, with day and place where the report gives them.',
  'workPlan.what': 'Activity',
  'workPlan.states': 'States that reported',
  'workPlan.states.lead':
    'States named as having handed in a report. A state that is not named may have reported elsewhere or at another time.',
  'workPlan.states.count': '{count} of {all} states are named.',
  'workPlan.reported': 'reported',
  'workPlan.notNamed': 'not named there',
  'workPlan.threads': 'Commitments with a step in a plan',

  'indicators.table': 'All indicators in one table',
  'indicators.table.number': 'No.',
  'indicators.table.name': 'Indicator',
  'indicators.table.figure': 'Figure',
  'indicators.table.unit': 'Unit',
  'indicators.notComputed': 'not computed here',
  'indicators.finding': '{computed} of {all} indicators can be computed from what is recorded here.',

  'indicator.short': '{numerator} of {denominator} ({percent})',

  'workPlan.noState': 'Elsewhere, or place not recorded',
  'workPlan.finding': 'Activities reported: {count}; with the state where they took place: {placed} ({states}).',
} as const;

export type FollowUpWords = Record<keyof typeof followUpEn, string>;
