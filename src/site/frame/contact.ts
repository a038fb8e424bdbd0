// Where corrections go: ATLAS_CONTACT, an e-mail address, and ATLAS_REPOSITORY, the address of the project whose issues take them.
// Either may be unset. Checked by the build before it begins, read by the page that tells how to suggest a correction.

const MAIL = /^[^\s@?&#<>"]+@[^\s@?&#<>"]+\.[^\s@?&#<>"]+$/;

interface IssueForm {
  /** Address of the form. */
  href: string;
  /** What its fields for title and text are called in the query. */
  title: string;
  body: string;
}

export interface Contact {
  mail: string | undefined;
  issues: IssueForm | undefined;
}

/** @throws if a setting is no address of its kind */
export function contactOf(environment: Readonly<Record<string, string | undefined>> = process.env): Contact {
  const mail = environment['ATLAS_CONTACT']?.trim() || undefined;
  const repository = environment['ATLAS_REPOSITORY']?.trim() || undefined;
  if (mail !== undefined && !MAIL.test(mail))
    throw new Error(`ATLAS_CONTACT="${mail}" is no e-mail address. Write it as editors@example.org, or leave it out.`);
  return { mail, issues: repository === undefined ? undefined : issueForm(repository) };
}

/** GitHub, Gitea and Forgejo name the fields alike, GitLab in its own way. */
function issueForm(repository: string): IssueForm {
  const url = URL.canParse(repository) ? new URL(repository) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search ||
    url.hash ||
    !/\/[^/]+\/[^/]/.test(url.pathname)
  )
    throw new Error(
      `ATLAS_REPOSITORY="${repository}" is no address of a project. Write it as https://github.com/owner/name, or leave it out.`,
    );
  const project = url.href.replace(/(?:\.git)?\/*$/, '');
  return /(?:^|\.)gitlab\./.test(url.host)
    ? { href: `${project}/-/issues/new`, title: 'issue[title]', body: 'issue[description]' }
    : { href: `${project}/issues/new`, title: 'title', body: 'body' };
}
