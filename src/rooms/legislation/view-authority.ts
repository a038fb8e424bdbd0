// The authority of a state, by its printed name. Asked by viewState and viewNetwork.
import type { Country } from '../../corpus/types.ts';
import type { Evidence } from '../../schemas/fields.ts';
import type { Site } from '../../site/locals/site.ts';
import { langOfName } from './lang-of-name.ts';

export interface AuthorityView {
  name: string;
  lang: string | undefined;
  /** In English. */
  role: string | undefined;
  evidence: Evidence | undefined;
  unseen: string | undefined;
}

/** Undefined where none is recorded. */
export function viewAuthority(site: Site, { authority }: Country): AuthorityView | undefined {
  if (authority === null) return undefined;
  const { name, language, role, evidence, unseen } = authority;
  return { name, lang: langOfName(site, language), role: role ?? undefined, evidence, unseen };
}
