// What is not recorded of a state, by name: questions, facts, treaties. Asked by viewProfile.
import type { Site } from '../../site/locals/site.ts';
import type { RecordName } from '../../site/parts/record-name.ts';
import type { StateView } from './view-state.ts';

export interface MissingNames {
  label: string;
  names: RecordName[];
}

/** Only what has a name to tell; empty where all is recorded. */
export function listProfileMissing({ t }: Site, state: StateView): MissingNames[] {
  const named = (text: string): RecordName => ({ text, lang: undefined });
  const questions = state.groups
    .flatMap((group) => group.questions)
    .filter(({ answer }) => answer.now === 'not-recorded')
    .map(({ label }) => named(label));
  const facts = [
    ...(state.penalty?.range === undefined ? [t('state.fact.penalty')] : []),
    ...(state.plans.length === 0 ? [t('state.fact.plan')] : []),
    ...(state.authority ? [] : [t('state.fact.authority')]),
  ].map(named);
  const treaties = state.treaties
    .filter(({ standing }) => standing.mark === 'not-recorded')
    .map(({ name }) => ({ text: name.short.text, lang: name.short.lang }));
  return [
    { label: t('profile.questions'), names: questions },
    { label: t('work.facts'), names: facts },
    { label: t('state.treaties'), names: treaties },
  ].filter(({ names }) => names.length > 0);
}
