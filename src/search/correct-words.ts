// What to search for a word that no text has: the same word written apart or together, the words it begins, or a slip of the hand put
// right. What may as well be another word is offered and not searched. Called by run-query where nothing was found.
import type { Evaluation } from '../engine/evaluate-query.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import type { PhraseNode, QueryNode, WordNode } from '../engine/query-tree.ts';
import { listNear } from '../engine/list-near.ts';
import type { Replacement, Replacements } from './query/replace-words.ts';
import { joinForms } from './query/replace-words.ts';

/** Words of the query, and what was searched in their place. */
export interface Correction {
  from: string;
  to: string;
}

/** The same, not searched, with the place of the words in the query. */
export interface Offer extends Correction {
  at: number;
  end: number;
}

export interface Corrected {
  /** Empty unless every word that no text has could be replaced. */
  replacements: Replacements;
  corrections: Correction[];
  /** Every word like one that no text has, for where the corrected query finds nothing either. */
  offers: Offer[];
}

interface Found {
  replacement: Replacement;
  to: string;
  /** Whether it is the word that was meant and not only one like it. */
  isSure: boolean;
}

/** Shortest part of a word that was written together, and shortest beginning. */
const SHORTEST_PART = 3;
const SHORTEST_BEGINNING = 4;

export async function correctWords(index: SearchIndex, { leaves }: Evaluation): Promise<Corrected> {
  // What no official text has may well stand in a digest: it is no slip.
  const unknown = leaves.flatMap(({ node, strength, isOfficial = false }) =>
    isOfficial || strength.some((value) => value > 0) || (node.kind !== 'word' && node.kind !== 'phrase') ? [] : [node],
  );
  const found = await Promise.all(unknown.map((node) => findOther(index, node)));
  const isSure = found.length > 0 && found.every((other) => other?.isSure);
  const replacements = new Map<QueryNode, Replacement>();
  const offers: Offer[] = [];
  unknown.forEach((node, at) => {
    const other = found[at];
    if (!other) return;
    replacements.set(node, other.replacement);
    offers.push({ from: node.text, to: other.to, at: node.at, end: node.end });
  });
  offers.sort((a, b) => a.at - b.at);
  if (!isSure) return { replacements: new Map(), corrections: [], offers };
  return { replacements, corrections: offers.map(({ from, to }) => ({ from, to })), offers };
}

async function findOther(index: SearchIndex, node: WordNode | PhraseNode): Promise<Found | undefined> {
  if (node.kind === 'word')
    return (await splitWord(index, node)) ?? (await findBeginning(index, node)) ?? findSpelling(index, node);
  return (await joinWords(index, node)) ?? findSpelling(index, node);
}

/** `longterm` → `long term`, where that stands in a text. */
async function splitWord({ texts }: SearchIndex, { form }: WordNode): Promise<Found | undefined> {
  if (form.length < 2 * SHORTEST_PART) return undefined;
  const firsts = (await texts.formsWith(form.slice(0, SHORTEST_PART)))
    .map((known) => known.form)
    .filter((first) => form.startsWith(first) && form.length - first.length >= SHORTEST_PART);
  for (const first of new Set(firsts.sort((a, b) => b.length - a.length))) {
    const forms = [first, form.slice(first.length)];
    if (await isHeld(texts, forms)) return { replacement: { forms }, to: forms.join(' '), isSure: true };
  }
  return undefined;
}

/** `coop` → every word that begins so. */
async function findBeginning({ texts }: SearchIndex, { form }: WordNode): Promise<Found | undefined> {
  if (form.length < SHORTEST_BEGINNING || /\d/.test(form) || !(await texts.formsWith(form)).length) return undefined;
  return { replacement: { beginning: form }, to: `${form}*`, isSure: true };
}

/** `e-mail` → `email`, `light-house` → `lighthouse`. */
async function joinWords({ texts }: SearchIndex, node: PhraseNode): Promise<Found | undefined> {
  if (/\s/.test(node.text)) return undefined;
  const form = node.forms.join('');
  return (await isHeld(texts, [form])) ? { replacement: { forms: [form] }, to: form, isSure: true } : undefined;
}

/** Every form that no text has by the nearest that one has. */
async function findSpelling(index: SearchIndex, node: WordNode | PhraseNode): Promise<Found | undefined> {
  const forms = node.kind === 'word' ? [node.form] : node.forms;
  const near: string[] = [];
  let isSure = true;
  for (const form of forms) {
    if (node.kind === 'phrase' && (await isHeld(index.texts, [form]))) near.push(form);
    else {
      const [best] = await listNear(index.texts, form);
      if (!best) return undefined;
      near.push(best.form);
      isSure &&= best.isSlip;
    }
  }
  if (near.join(' ') === forms.join(' ')) return undefined;
  return { replacement: { forms: near }, to: joinForms(node, near), isSure };
}

async function isHeld(texts: SearchIndex['texts'], forms: readonly string[]): Promise<boolean> {
  const [form = ''] = forms;
  const leaf = forms.length > 1 ? { kind: 'phrase' as const, forms } : { kind: 'word' as const, form };
  return (await texts.find(leaf)).some((value) => value > 0);
}
