// The prose of a record part by part: summary, headings, notes, provisions, each with its preview and its translations. Called by the page
// of a record.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import type { Field } from '../form/field.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import { drawDigest } from './draw-digest.ts';
import { drawMembers } from './draw-group.ts';
import { fold } from './draw-list.ts';
import { drawToldText } from './draw-told.ts';
import { drawProposals, type Proposals } from './draw-proposals.ts';
import type { StatePart, TellingPart } from './record-state.ts';
import type { FormContext, Slot } from './slot.ts';
import { nameOfKey, say } from './words.ts';

/** Attributes that a translation tells. */
const TOLD = ['label', 'due', 'penaltyNote', 'place', 'note', 'unseen'] as const;

export interface PartsForm {
  parts: StatePart[];
  /** What a provision may say of itself; absent where there are none. */
  provision: Field | undefined;
  proposals: Proposals;
}

export function drawParts(form: PartsForm, context: FormContext): HTMLElement {
  const holder = makeElement('div', { class: 'parts' });
  const { parts } = form;
  const draw = (focused?: number) => {
    holder.replaceChildren(...parts.map(drawPart), drawAdding(parts.length));
    if (focused === undefined) return;
    const target = holder.children[focused];
    if (target instanceof HTMLDetailsElement) target.open = true;
    target?.querySelector<HTMLElement>('input, select, textarea, summary')?.focus();
  };
  const drawPart = (part: StatePart, index: number): HTMLElement => {
    const details = fold(nameOfPart(part), undefined, parts.length < 4 && part.kind !== 'provision', () =>
      drawInside(part, index, details),
    );
    details.classList.add('part');
    details.dataset['part'] = String(index);
    mark(details, part);
    return details;
  };
  const drawInside = (part: StatePart, index: number, details: HTMLElement): HTMLElement[] => {
    const path = `parts.${index}`;
    const own: FormContext = {
      ...context,
      changed: () => {
        mark(details, part);
        context.changed();
      },
    };
    const languages = LANGUAGES.filter((language) => context.told()[language]);
    const name = say(part.kind === 'provision' ? 'part.digest' : `part.${part.kind}`);
    const tellings = languages.map((language) => drawTelling(part, language, name, path, own));
    return [
      ...(part.kind === 'provision' && form.provision?.form === 'group'
        ? [drawFacts(part, path, form.provision, own)]
        : []),
      drawDigest(part, path, name, own),
      ...tellings,
      ...(part.kind === 'provision' ? [drawProposals(part, form.proposals, own, () => draw(index))] : []),
      drawButtons(part, index),
    ];
  };
  const drawButtons = (part: StatePart, index: number): HTMLElement => {
    const name = nameOfPart(part);
    const button = (label: string, onClick: () => void) => {
      const made = makeElement('button', { type: 'button' }, label);
      made.addEventListener('click', () => {
        onClick();
        context.changed();
      });
      return made;
    };
    const move = (to: number) => {
      parts.splice(to, 0, ...parts.splice(index, 1));
      draw(to);
    };
    return makeElement(
      'div',
      { class: 'buttons' },
      index > 0 ? button(say('field.up', { name }), () => move(index - 1)) : undefined,
      index < parts.length - 1 ? button(say('field.down', { name }), () => move(index + 1)) : undefined,
      button(say('field.remove', { name }), () => {
        parts.splice(index, 1);
        context.announce(say('field.remove', { name }));
        draw(Math.min(index, parts.length));
      }),
    );
  };
  const drawAdding = (index: number): HTMLElement => {
    const kinds = (['summary', 'heading', 'note', 'provision'] as const).filter((kind) => {
      if (kind === 'summary') return parts[0]?.kind !== 'summary';
      return form.provision !== undefined;
    });
    const buttons = kinds.map((kind) => {
      const button = makeElement('button', { type: 'button' }, say(`part.${kind}`));
      button.addEventListener('click', () => {
        const at = kind === 'summary' ? 0 : index;
        const attributes: Record<string, string> = kind === 'provision' ? { n: '' } : {};
        parts.splice(at, 0, { kind, text: '', attributes, told: {} });
        context.changed();
        draw(at);
      });
      return button;
    });
    return makeElement('div', { class: 'adding' }, kinds.length ? `${say('part.addFirst')} ` : undefined, ...buttons);
  };
  draw();
  return holder;
}

/** What stands in the line of a folded part. */
function mark(details: HTMLElement, part: StatePart): void {
  const summary = details.querySelector('summary');
  if (!summary) return;
  const text = part.text.replace(/<[^>]+>/g, '').slice(0, 90);
  summary.replaceChildren(
    makeElement('strong', {}, nameOfPart(part)),
    ' ',
    text === '' ? makeElement('em', { class: 'to-write' }, say('part.empty')) : text,
  );
}

function nameOfPart({ kind, attributes }: StatePart): string {
  return kind === 'provision' ? `${say('part.provision')} ${attributes['n'] ?? ''}`.trim() : say(`part.${kind}`);
}

function drawFacts(
  part: StatePart,
  path: string,
  field: Extract<Field, { form: 'group' }>,
  context: FormContext,
): HTMLElement {
  const before = part.attributes['n'];
  const slot: Slot = {
    path,
    key: '',
    isText: true,
    get: () => part.attributes,
    set: (value) => {
      const next = Object.entries(value ?? {}).map(([key, text]) => [key, String(text)] as const);
      part.attributes = Object.fromEntries(next);
      // A published number stays as an anchor.
      const isRenumbered = part.from !== undefined && before !== undefined && part.attributes['n'] !== before;
      const formerly = (part.attributes['formerly'] ?? '').split(/\s+/).filter(Boolean);
      if (isRenumbered && before !== '' && !formerly.includes(before))
        part.attributes['formerly'] = [...formerly, before].join(' ');
    },
    beside: () => part.attributes,
    find: () => undefined,
  };
  const legend = makeElement('legend', {}, say('part.facts'));
  // What a translation tells stands with the digest in its language.
  return makeElement(
    'fieldset',
    { class: 'group' },
    legend,
    drawMembers(field, slot, { ...context, told: () => ({}) }),
  );
}

/** What tells the part in `language`: its text, and its attributes that are told. */
function drawTelling(
  part: StatePart,
  language: Language,
  name: string,
  path: string,
  context: FormContext,
): HTMLElement {
  const telling = (): TellingPart => (part.told[language] ??= { text: '', attributes: {} });
  const set = (change: (own: TellingPart) => void) => {
    change(telling());
    context.changed();
  };
  const shown = TOLD.filter((key) => (part.attributes[key] ?? part.told[language]?.attributes[key]) !== undefined);
  const isNamed = part.kind === 'provision' && !/\d/.test(part.attributes['n'] ?? '');
  const keys = isNamed && !shown.includes('label') ? (['label', ...shown] as const) : shown;
  return makeElement(
    'div',
    { class: 'telling', lang: language, role: 'group', 'aria-label': LANGUAGE_NAMES[language] },
    drawToldText(
      `told.${language}.${path}`,
      name,
      language,
      () => part.told[language]?.text ?? '',
      (text) => {
        set((own) => {
          own.text = text;
        });
      },
      true,
    ),
    ...keys.map((key) =>
      drawToldText(
        `told.${language}.${path}.${key}`,
        nameOfKey(key),
        language,
        () => part.told[language]?.attributes[key] ?? '',
        (text) => {
          set((own) => {
            own.attributes = { ...own.attributes, [key]: text };
          });
        },
      ),
    ),
  );
}
