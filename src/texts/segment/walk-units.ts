// One walk over the units of a document: headings open sections, numbers hang below what is open, the rest is counted. Called by segment.
import type { Passage, TextHeading, TextParagraph } from '../official-text.ts';
import { findInlineRun } from './inline-runs.ts';
import { findHeading } from './is-heading.ts';
import { findParent, type Open } from './number-steps.ts';
import { isEnactingLine, isOperativeLine, isRecital } from './preamble.ts';
import { SectionSlugs } from './section-slugs.ts';
import type { Unit } from './unit.ts';

export interface SegmentedParagraph extends TextParagraph {
  /** Whether its last step is printed, and not the editors'. */
  printed: boolean;
  part: 'head' | 'preamble' | 'operative';
}

/** A number in two parts until it is known whether numbers begin anew. */
export interface Draft {
  section: string;
  /** `3.d`, `art-5.1`; of one without number its place in the section. */
  own: string;
  kind: 'top' | 'counted' | 'fixed';
}

export interface Entry extends Omit<SegmentedParagraph, 'n'> {
  number: Draft;
}

/** Headings and paragraphs of `units`, each paragraph with its number in two parts. */
export function walkUnits(units: readonly Unit[]): (TextHeading | Entry)[] {
  return new Walk(units).entries;
}

class Walk {
  readonly entries: (TextHeading | Entry)[] = [];
  readonly #slugs = new SectionSlugs();
  readonly #open: Open[] = [];
  readonly #hasOperative: boolean;
  #part: 'head' | 'preamble' | 'operative' = 'operative';
  #section = '';
  #lastTop = 0;
  #counts = new Map<string, number>();
  #isInArticles = false;
  /** Whether the format itself tells numbers and headings. */
  readonly #isTold: boolean;

  constructor(units: readonly Unit[]) {
    this.#isTold = units.some(({ n }) => n !== undefined);
    const first = units.findIndex(({ text }) => isOperativeLine(text));
    this.#hasOperative = first >= 0 || units.some(({ text }) => isEnactingLine(text));
    const body = units.findIndex((unit) => isBody(unit));
    if (this.#hasOperative || body > 2) this.#part = 'head';
    for (const [at, unit] of units.entries()) this.#take(unit, units[at + 1], at >= body);
  }

  #take(unit: Unit, next: Unit | undefined, isBodyReached: boolean): void {
    const { text } = unit;
    if (this.#isTold) {
      this.#takeTold(unit);
      return;
    }
    if (this.#part === 'head') {
      if (isEnactingLine(text) || (this.#hasOperative && isRecital(text))) this.#part = 'preamble';
      else if (isBodyReached && !this.#hasOperative) this.#part = 'operative';
    }
    if (this.#hasOperative && isOperativeLine(text)) {
      this.#part = 'operative';
      this.#begin('');
      this.entries.push(toHeading(unit, 2));
      return;
    }
    if (this.#part === 'preamble' && (isEnactingLine(text) || (next && findHeading(unit, next)))) {
      this.entries.push(toHeading(unit, isEnactingLine(text) ? 2 : 3));
      return;
    }
    const heading = this.#part === 'head' && unit.kind !== 'heading' ? undefined : findHeading(unit, next);
    if (heading && unit.n === undefined) {
      this.entries.push(toHeading(unit, levelOf(unit, heading)));
      if (unit.level !== 1) this.#begin(this.#slugs.take(unit.text, unit.label));
      return;
    }
    this.#paragraph(unit);
  }

  #takeTold(unit: Unit): void {
    if (unit.kind === 'heading') this.entries.push(toHeading(unit, levelOf(unit, 'weak')));
    else this.#paragraph({ ...unit, depth: 0 });
  }

  /** Opens a section: what was open is closed, and counting of paragraphs without number begins anew. */
  #begin(section: string): void {
    this.#section = section;
    this.#open.length = 0;
    this.#isInArticles = false;
  }

  #paragraph(unit: Unit): void {
    const { label, depth, text, signs, n } = unit;
    const last = this.entries.at(-1);
    const goesOn =
      !label && n === undefined && (this.#isInArticles || depth !== undefined) && last?.kind === 'paragraph';
    if (goesOn) {
      this.entries[this.entries.length - 1] = { ...last, passages: [...last.passages, { text, signs }] };
      return;
    }
    const number = n === undefined ? this.#number(unit) : { section: '', own: n, kind: 'fixed' as const };
    if (n !== undefined) this.#isInArticles = true;
    const run = n === undefined && label?.kind !== 'article' ? findInlineRun({ text, signs }) : undefined;
    this.#push(unit, number, run ? run.lead : { text, signs }, label?.printed);
    for (const item of run?.items ?? [])
      this.#push(unit, { ...number, own: `${number.own}.${item.step}` }, item, item.printed, true);
  }

  #push(unit: Unit, number: Draft, { text, signs }: Passage, label: string | undefined, printed?: boolean): void {
    const isBullet = label !== undefined && label === unit.label?.printed && unit.label.kind === 'bullet';
    this.entries.push({
      kind: 'paragraph',
      number,
      ...(label !== undefined && label !== '' && { label }),
      passages: [{ text, signs }],
      printed: printed ?? (label !== undefined && !isBullet),
      part: this.#part,
    });
  }

  #number({ label, depth, text }: Unit): Draft {
    const leads = text.endsWith(':');
    if (!label || (label.kind === 'bullet' && !this.#isBelow(depth))) return this.#count(depth, leads);
    const { parent, kind } = findParent(this.#open, label, depth);
    const step = label.steps.join('.');
    const draft = this.#below(parent, kind, step, label.steps.length);
    this.#open.push({ kind, step: label.steps.at(-1) ?? '', n: draft.own, depth, leads });
    if (label.kind === 'article' || label.kind === 'section') this.#isInArticles = true;
    return draft;
  }

  #below(parent: Open | undefined, kind: Open['kind'], step: string, steps: number): Draft {
    if (kind === 'article') return { section: '', own: `art-${step.replace(/\.(?=[a-z])/g, '-')}`, kind: 'fixed' };
    if (kind === 'section') return { section: '', own: `s-${step}`, kind: 'fixed' };
    if (kind === 'bullet')
      return {
        section: this.#section,
        own: `${parent?.n ?? ''}.point-${this.#next(parent?.n ?? '')}`,
        kind: this.#kindOf(parent),
      };
    if (!parent || (kind === 'number' && steps > 1)) {
      if (!parent) this.#restart(kind, step);
      return { section: this.#sectionFor(), own: step, kind: 'top' };
    }
    return { section: this.#sectionFor(), own: `${parent.n}.${step}`, kind: this.#kindOf(parent) };
  }

  /** Of what is below a paragraph without number the section stands before it in any case. */
  #kindOf(parent: Open | undefined): Draft['kind'] {
    if (parent?.n.startsWith('art-') || parent?.n.startsWith('s-')) return 'fixed';
    return this.#open[0]?.kind === 'plain' ? 'counted' : 'top';
  }

  /** A list that counts from one again without a heading is a part of its own. */
  #restart(kind: Open['kind'], step: string): void {
    const value = kind === 'number' ? Number(step) : 0;
    const hasOwn = this.entries.some(
      (entry) =>
        entry.kind === 'paragraph' &&
        entry.number.kind === 'top' &&
        entry.number.section === this.#section &&
        entry.number.own === step,
    );
    if (value > 0 && hasOwn && value <= this.#lastTop) this.#section = this.#slugs.take('part');
    if (value > 0) this.#lastTop = value;
  }

  #sectionFor(): string {
    return this.#part === 'preamble' ? 'pre' : this.#section;
  }

  #isBelow(depth: number | undefined): boolean {
    const last = this.#open.at(-1);
    return (
      last !== undefined &&
      ((last.leads && last.kind !== 'plain') ||
        last.kind === 'article' ||
        (depth !== undefined && depth > (last.depth ?? 0) && last.kind !== 'plain'))
    );
  }

  #count(depth: number | undefined, leads: boolean): Draft {
    const section = this.#part === 'head' ? 'head' : this.#part === 'preamble' ? 'pre' : this.#section || 'p';
    const own = String(this.#next(section));
    this.#open.length = 0;
    this.#open.push({ kind: 'plain', step: '', n: own, depth, leads });
    return { section, own, kind: 'counted' };
  }

  #next(counter: string): number {
    const count = (this.#counts.get(counter) ?? 0) + 1;
    this.#counts.set(counter, count);
    return count;
  }
}

/** Where the text itself begins: the first long or numbered paragraph, or recital. */
function isBody({ label, text, kind, n }: Unit): boolean {
  return (
    n !== undefined ||
    (kind === 'paragraph' && (label !== undefined || text.split(' ').length >= 35 || isRecital(text)))
  );
}

function toHeading({ label, text, signs }: Unit, level: TextHeading['level']): TextHeading {
  if (!label || label.kind === 'bullet') return { kind: 'heading', level, text, signs };
  const before = text === '' ? label.printed : `${label.printed} `;
  return {
    kind: 'heading',
    level,
    text: before + text,
    signs: signs.map(({ at, id }) => ({ id, at: at + before.length })),
  };
}

function levelOf({ kind, level }: Unit, heading: 'strong' | 'weak'): TextHeading['level'] {
  if (kind !== 'heading' || level === undefined) return heading === 'strong' ? 2 : 3;
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}
