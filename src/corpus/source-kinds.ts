// The kind of every source comes from its host: filled in before a file meets its schema, and held against what is written.
import { SOURCE_KINDS, type SourceKind } from '../schemas/fields.ts';
import type { Host } from '../schemas/vocabulary.ts';
import { issueAt, type Issue, type Place } from './issue.ts';

/** Hosts by name; undefined if their list could not be read, so that one error does not cause hundreds. */
export type HostByName = ReadonlyMap<string, Host> | undefined;

/** Host of a web address as hosts.yml writes it; undefined if `source` is no web address. */
export function hostOf(source: string): string | undefined {
  if (!/^https?:\/\//.test(source) || !URL.canParse(source)) return undefined;
  return new URL(source).host.replace(/^www\./, '').replace(/\.$/, '');
}

/** `official` is an older word for `issuer`. */
const OLDER_WORDS: Readonly<Record<string, SourceKind>> = { official: 'issuer' };

/** What a source without host is: a document that the editors hold comes from its issuer. */
const WITHOUT_HOST: SourceKind = 'issuer';

/**
 * Gives each evidence and each address of an official text below `value` the kind of its host, where none is written.
 * @param value YAML as parsed; changed in place
 * @returns kinds that contradict their host, and hosts that the list lacks
 */
export function fillSourceKinds(value: unknown, hosts: HostByName, placeOf: (path: string) => Place): Issue[] {
  const issues: Issue[] = [];
  visitMaps(value, '', (map, path) => {
    const { source } = map;
    if (typeof source !== 'string' || !isKindBearer(map, path)) return;
    const written = typeof map['kind'] === 'string' ? (OLDER_WORDS[map['kind']] ?? map['kind']) : undefined;
    if (written !== undefined) map['kind'] = written;
    const host = hostOf(source);
    if (host === undefined) {
      if (written === undefined && source.startsWith('document:')) map['kind'] = WITHOUT_HOST;
      return;
    }
    const entry = hosts?.get(host);
    if (!entry) {
      map['kind'] ??= 'secondary';
      if (hosts)
        issues.push(
          issueAt(
            placeOf(`${path}.source`),
            'source-kind-is-of-host',
            `"${host}" is not in vocabularies/hosts.yml. Add it there with its name and kind.`,
          ),
        );
      return;
    }
    if (written === undefined) map['kind'] = entry.kind;
    else if (isKind(written) && written !== entry.kind && !entry.also.includes(written))
      issues.push(
        issueAt(
          placeOf(`${path}.kind`),
          'source-kind-is-of-host',
          `"kind: ${written}" contradicts vocabularies/hosts.yml, where "${host}" is ${[entry.kind, ...entry.also].join(' or ')}. Leave "kind" out, or correct the host there.`,
        ),
      );
  });
  return issues;
}

/** Evidence has the day on which it was read; an official text stands under a key of that name. */
function isKindBearer(map: Readonly<Record<string, unknown>>, path: string): boolean {
  return 'checkedOn' in map || 'kind' in map || /(?:^|\.)officialText$/.test(path);
}

function isKind(text: string): text is SourceKind {
  return (SOURCE_KINDS as readonly string[]).includes(text);
}

function visitMaps(value: unknown, path: string, visit: (map: Record<string, unknown>, path: string) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, below] of Object.entries(value)) visitMaps(below, path === '' ? key : `${path}.${key}`, visit);
}
