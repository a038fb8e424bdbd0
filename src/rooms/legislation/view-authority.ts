// The authority of a state, by its printed name. Asked by viewState and viewNetwork.
import type { Country } from '../../corpus/types.ts';
import type { Evidence, Language } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import { langOfName } from './lang-of-name.ts';

export interface AuthorityView {
  name: string;
  lang: string | undefined;
  /** The name in the words of the editors, where it is printed in a language that is not the reader's. */
  rendering: string | undefined;
  role: string | undefined;
  evidence: Evidence | undefined;
  unseen: string | undefined;
  /** Language of the texts; undefined where it is the reader's. */
  textLang: Language | undefined;
}

/** Undefined where none is recorded. */
export function viewAuthority(site: Site, { authority, toldIn }: Country): AuthorityView | undefined {
  if (authority === null) return undefined;
  const { name, language, rendering, role, evidence, unseen } = authority;
  const lang = langOfName(site, language);
  return { name, lang, rendering, role: role ?? undefined, evidence, unseen, textLang: site.langOf(toldIn) };
}
