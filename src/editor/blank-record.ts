// A file with every key that a record needs and nothing behind it, so that it does not lint until it is filled in. Written by `npm run new`.
import type { Field, GroupField, Member } from './form/field.ts';
import { toField } from './form/to-field.ts';
import type { FileKind } from './record-files.ts';

/** Text of an empty record: needed keys with what the schema says of them, then, as comments, what may be added. */
export function blankRecord(kind: FileKind): string {
  const field = toField(kind.schema);
  const facts = field.form === 'group' ? writeGroup(field, '') : '';
  if (kind.ending === '.yml') return facts;
  const provision = kind.hasProvisions ? '\n<Provision n="" verb="">\n\n</Provision>\n' : '';
  return `---\n${facts}---\n${provision}`;
}

function writeGroup({ members }: GroupField, indent: string): string {
  const needed = members.filter(({ isOptional }) => !isOptional).map((member) => writeMember(member, indent));
  const others = members.filter(({ isOptional }) => isOptional).map((member) => `${indent}# ${describe(member)}\n`);
  return [...needed, ...others].join('');
}

function writeMember(member: Member, indent: string): string {
  const { key, field, hint, isNullable } = member;
  const choices = field.form === 'choice' ? `one of: ${field.options.join(', ')}` : undefined;
  const notes = [hint, choices, isNullable ? 'null if it is not recorded' : undefined].filter(
    (note) => note !== undefined,
  );
  const comment = notes.length ? `${indent}# ${notes.join('; ')}\n` : '';
  const inner = field.form === 'group' && field.members.some((own) => !own.isOptional) ? field : undefined;
  return `${comment}${indent}${key}:\n${inner ? writeGroup(inner, `${indent}  `) : ''}`;
}

function describe({ key, field, hint }: Member): string {
  return `${key}: ${hint ?? formOf(field)}`;
}

function formOf(field: Field): string {
  return field.form === 'choice' ? `one of: ${field.options.join(', ')}` : field.form;
}
