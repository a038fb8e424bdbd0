// The page of one record: its form, what changes, what is wrong, and the buttons that save. Called by the script of the editor.
import { makeElement } from '../../site/dom/make-element.ts';
import { ApiError, ask, tell } from './api.ts';
import { drawMembers } from './draw-group.ts';
import { drawParts } from './draw-parts.ts';
import type { Proposals } from './draw-proposals.ts';
import { drawReview, placeIssues, type Review, type ReviewIssue } from './draw-review.ts';
import { drawBeginning, drawHead } from './draw-head.ts';
import { drawRenaming } from './draw-renaming.ts';
import {
  forgetState,
  keepState,
  keptState,
  startState,
  toEdit,
  type GivenRecord,
  type RecordState,
} from './record-state.ts';
import { isEqual, mergeStates } from './merge-states.ts';
import { addressOf } from './addresses.ts';
import { blankOf, isRecord, type FormContext, type Slot } from './slot.ts';
import { say } from './words.ts';

/** Milliseconds without a key after which a file is looked at. */
const QUIET = 600;

export class RecordPage {
  readonly #main: HTMLElement;
  readonly #status: HTMLElement;
  readonly #key: string;
  #given: GivenRecord;
  #start: RecordState;
  #state: RecordState;
  #proposals: Proposals = {};
  #review = makeElement('section', { class: 'review', tabindex: '-1', 'aria-label': say('review.title') });
  #form = makeElement('div', {});
  #changed = makeElement('p', { class: 'changed' });
  #issues: readonly ReviewIssue[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(main: HTMLElement, status: HTMLElement, given: GivenRecord, key: string) {
    this.#main = main;
    this.#status = status;
    this.#given = given;
    this.#key = key;
    this.#start = startState(given);
    this.#state = startState(given);
  }

  async show(): Promise<void> {
    this.#proposals = await ask<Proposals>('proposals', { path: this.#given.path }).catch(() => ({}));
    const isNew = Object.keys(this.#given.value).length === 0;
    const blank = isNew ? blankOf(this.#given.field) : undefined;
    if (isRecord(blank)) this.#state.value = { ...blank, ...this.#state.value };
    this.#start = structuredClone(this.#state);
    const kept = keptState(this.#key);
    if (kept) this.#restore(kept.base, kept.state);
    this.#draw();
    document.title = `${this.#given.title}: ${say('page.title')}`;
    if (kept) this.#say(say('record.restored'));
  }

  /** Where the file is another by now, the server says so, and the page offers to join both. */
  #restore(base: GivenRecord, state: RecordState): void {
    if (!isEqual(base.hashes, this.#given.hashes)) this.#start = startState(base);
    this.#given = { ...this.#given, hashes: base.hashes };
    this.#state = state;
  }

  #draw(): void {
    this.#main.replaceChildren(
      ...drawHead(this.#given, this.#state.parts),
      drawBeginning(this.#given, this.#state.texts, (name) => {
        this.#onChange();
        this.#draw();
        this.#say(say('told.begun', { language: name }));
        this.#main.querySelector<HTMLElement>('h1')?.focus();
      }),
      this.#form,
      this.#drawBar(),
      this.#review,
      drawRenaming(this.#given, (text) => this.#say(text)),
    );
    this.#drawForm();
    this.#tellState();
  }

  #drawForm(): void {
    const context: FormContext = {
      changed: () => this.#onChange(),
      told: () => this.#state.texts,
      announce: (text) => this.#say(text),
    };
    const slot: Slot = {
      path: 'facts' + (this.#given.entry ? `.${this.#given.entry.list}.${this.#given.entry.index}` : ''),
      key: '',
      get: () => this.#state.value,
      set: (value) => {
        if (isRecord(value)) this.#state.value = value;
      },
      beside: () => this.#state.value,
      find: () => undefined,
    };
    const { field, hasProse, provision } = this.#given;
    const facts = field.form === 'group' ? [drawMembers(field, slot, context)] : [];
    const { parts } = this.#state;
    const prose = parts
      ? [drawParts({ parts, provision, proposals: this.#proposals }, context)]
      : hasProse
        ? [makeElement('p', { class: 'note' }, say('record.rawText'))]
        : [];
    this.#form.replaceChildren(
      makeElement('h2', {}, say('record.facts')),
      ...facts,
      ...(prose.length ? [makeElement('h2', {}, say('record.text')), ...prose] : []),
    );
    this.#form.addEventListener('drawn', () => placeIssues(this.#form, this.#issues));
    placeIssues(this.#form, this.#issues);
  }

  #drawBar(): HTMLElement {
    const review = makeElement('button', { type: 'button', class: 'main' }, say('record.review'));
    review.addEventListener('click', () => void this.#showReview());
    const discard = makeElement('button', { type: 'button' }, say('record.discard'));
    discard.addEventListener('click', () => {
      forgetState(this.#key);
      location.reload();
    });
    return makeElement('div', { class: 'bar' }, this.#changed, review, discard);
  }

  #onChange(): void {
    keepState(this.#key, this.#given, this.#state);
    this.#tellState();
    this.#review.replaceChildren();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookQuickly(), QUIET);
  }

  #tellState(): void {
    const isChanged = !isEqual(this.#start, this.#state);
    this.#changed.textContent = say(isChanged ? 'record.changed' : 'record.clean');
    if (!isChanged) forgetState(this.#key);
  }

  async #lookQuickly(): Promise<void> {
    const mine = ++this.#asked;
    const issues = await tell<ReviewIssue[]>(
      'quick',
      toEdit(this.#given, this.#state, this.#given.isDraft ? 'draft' : 'record'),
    ).catch(() => undefined);
    if (mine !== this.#asked || !issues) return;
    this.#issues = issues;
    placeIssues(this.#form, issues);
  }

  async #showReview(as: 'record' | 'draft' = 'record'): Promise<void> {
    clearTimeout(this.#timer);
    this.#say(say('record.checking'));
    this.#review.replaceChildren(
      makeElement('h2', {}, say('review.title')),
      makeElement('p', {}, say('record.checking')),
    );
    try {
      const review = await tell<Review>('check', toEdit(this.#given, this.#state, as));
      this.#tellReview(review);
    } catch (error) {
      this.#refuse(error);
    }
    this.#review.focus();
  }

  #tellReview(review: Review): void {
    this.#issues = review.issues;
    placeIssues(this.#form, review.issues);
    const button = (label: string, as: 'record' | 'draft', name: string) => {
      const made = makeElement('button', { type: 'button', class: name }, label);
      made.addEventListener('click', () => void this.#save(as));
      return made;
    };
    const isDraft = this.#given.isDraft;
    const buttons = review.files.length
      ? [
          ...(review.mayBeSaved ? [button(say(isDraft ? 'review.publish' : 'review.save'), 'record', 'main')] : []),
          ...(this.#given.entry ? [] : [button(say('review.saveDraft'), 'draft', '')]),
        ]
      : [];
    this.#review.replaceChildren(
      makeElement('h2', {}, say('review.title')),
      ...drawReview(review),
      makeElement('div', { class: 'buttons' }, ...buttons),
    );
    this.#say(
      `${say('review.title')}. ${review.issues.length ? `${say('review.issues')}: ${review.issues.length}` : say('review.noIssues')}`,
    );
  }

  async #save(as: 'record' | 'draft'): Promise<void> {
    this.#say(say('record.checking'));
    try {
      const { saved } = await tell<{ saved: string[] }>('save', toEdit(this.#given, this.#state, as));
      forgetState(this.#key);
      const own = this.#given.path.replace(/^_drafts\//, '');
      const path = as === 'draft' ? `_drafts/${own}` : own;
      sessionStorage.setItem('atlas-edit-said', say('review.saved', { files: saved.join(', ') }));
      location.assign(addressOf({ path, entry: this.#given.entry }));
    } catch (error) {
      this.#refuse(error);
      this.#review.focus();
    }
  }

  #refuse(error: unknown): void {
    const message = error instanceof ApiError ? error.message : say('page.failed');
    const refused = makeElement('p', { class: 'refused', lang: error instanceof ApiError ? 'en' : undefined }, message);
    const isConflict = error instanceof ApiError && error.status === 409;
    const join = makeElement('button', { type: 'button', class: 'main' }, say('conflict.merge'));
    join.addEventListener('click', () => void this.#join());
    this.#review.replaceChildren(
      makeElement('h2', {}, say(isConflict ? 'conflict.title' : 'review.refused')),
      refused,
      ...(isConflict ? [join] : []),
    );
    this.#say(`${say('review.refused')} ${message}`);
  }

  /** My changes on the file as it is now. */
  async #join(): Promise<void> {
    const { path, entry } = this.#given;
    const given = await ask<GivenRecord>('record', {
      path,
      ...(entry && { list: entry.list, index: String(entry.index) }),
    });
    const theirs = startState(given);
    this.#state = mergeStates(this.#start, this.#state, theirs);
    this.#given = given;
    this.#start = theirs;
    keepState(this.#key, given, this.#state);
    this.#review.replaceChildren();
    this.#draw();
    this.#say(say('conflict.merged'));
    this.#main.querySelector<HTMLElement>('h1')?.focus();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
