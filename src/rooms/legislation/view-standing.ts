// What a state did under a treaty, in words. Shown in the table of the state, in that of the treaty and in that of all treaties.
import type { Country } from '../../corpus/types.ts';
import { treatyStandingOf } from '../../atlas/coverage.ts';
import type { Mark } from '../../pictures/mark.ts';
import type { Evidence, Language } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import { formatDate } from '../../words/format.ts';
import { TREATY_MARKS } from './treaty-mark.ts';

export interface StandingView {
  /** The row of treaties on the page of the state. */
  href: string;
  action: string;
  mark: Mark;
  /** Day of the binding action; undefined where there is none. */
  bound: string | undefined;
  signed: string | undefined;
  /** Day of the list consulted. */
  asOf: string | undefined;
  /** National act that approved the treaty; its evidence where that is not the evidence of the row. */
  approval: { law: string; date: string | undefined; evidence: Evidence | undefined } | undefined;
  reservation: string | undefined;
  note: string | undefined;
  unseen: string | undefined;
  evidence: Evidence | undefined;
  /** Language of `reservation`, `note` and `unseen`; undefined where it is the reader's. */
  textLang: Language | undefined;
}

/** Standing of `country` under `treaty`; a missing one is not recorded, one without source is to be verified. */
export function viewStanding({ t, lang, langOf, routes }: Site, country: Country, treaty: string): StandingView {
  const { action, bound, signed, approval, reservation, note, unseen, evidence } = treatyStandingOf(country, treaty);
  const write = (date: string | null | undefined) => (date == null ? undefined : formatDate(date, lang));
  return {
    href: `${routes.state(country.code)}#_treaties`,
    action: t(`treaties.action.${action}`),
    mark: TREATY_MARKS[action],
    bound: write(bound),
    signed: write(signed),
    asOf: write(evidence?.asOf),
    approval: approval && {
      law: approval.law,
      date: write(approval.date),
      evidence: approval.evidence?.source === evidence?.source ? undefined : approval.evidence,
    },
    reservation,
    note,
    unseen,
    evidence,
    textLang: langOf(country.toldIn),
  };
}
