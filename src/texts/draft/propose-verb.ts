// What a paragraph does, by the verb it begins with. Called for each paragraph of a draft.
import type { Language } from '../../schemas/languages.ts';
import type { Verb } from '../../schemas/vocabulary.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Proposal } from './proposal.ts';
import { VERB_WORDS } from './verb-words.ts';

/** Words before the verb that say nothing: "That the member states be urged", "To request", "Se exhorta". */
const BEFORE = new Set(
  'to that de que se a the la el los las les le l o os as d il est i it is be hereby tambien asimismo also further also en outre igualmente'.split(
    ' ',
  ),
);
/** Words in which a verb is looked for that does not stand first. */
const LOOKED_AT = 10;

export function proposeVerb(text: string, verbs: readonly Verb[], language: Language): Proposal | undefined {
  const words = (foldText(text).match(/[a-z]+/g) ?? []).slice(0, LOOKED_AT + 4);
  const forms = verbs.flatMap((verb) => listForms(verb, language).map((form) => ({ id: verb.id, form })));
  // A longer form is a surer one: "acoge con beneplácito" before "acoge".
  forms.sort((a, b) => b.form.length - a.form.length);
  let first = 0;
  while (first < words.length && BEFORE.has(words[first] ?? '')) first++;
  for (let at = first; at < Math.min(words.length, first + LOOKED_AT); at++) {
    const found = forms.find(({ form }) => form.every((part, index) => isForm(words[at + index] ?? '', part)));
    if (!found) continue;
    const because = words.slice(at, at + found.form.length).join(' ');
    return { value: found.id, confidence: at === first ? 'high' : 'low', because };
  }
  return undefined;
}

/** Each word of a label by its beginning, and the beginnings of the table. */
function listForms({ id, labels }: Verb, language: Language): string[][] {
  const label = foldText(labels[language]).match(/[a-z]+/g) ?? [];
  const own = label.map((word, at) =>
    at === 0 || word.length > 6 ? `${word.replace(/(?:es|[aeiouys])$/, '')}*` : word,
  );
  const more = VERB_WORDS[id]?.[language]?.split(', ').map((form) => form.split(' ')) ?? [];
  // A reflexive word before the verb is passed over.
  const bare = own[0] === 'se*' || own[0] === 's*' ? own.slice(1) : own;
  return [bare, ...more].filter((form) => form.length > 0);
}

/** Endings of verbs: a noun of the same stem, as "recommendations" or "decisión", is no verb. */
const ENDING =
  /^(?:|e|s|es|ed|ing|r|ar|er|ir|ir|re|a|o|an|en|on|am|em|ent|ando|endo|iendo|ant|ons|ado|ada|ados|adas|ido|ida|e[sr]?|ez|amos|emos)$/;

function isForm(word: string, part: string): boolean {
  if (!part.endsWith('*')) return word === part;
  const stem = part.slice(0, -1);
  return word.startsWith(stem) && ENDING.test(word.slice(stem.length));
}
