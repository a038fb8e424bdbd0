// A sample of facts that anyone can draw again: by class, in fixed shares, the same for the same seed and content.
import { FACT_CLASSES, type Fact, type FactClass } from './fact.ts';

/** Share of each class in a sample, in parts of the whole; a class of less weight is drawn more rarely. */
const SHARES: Readonly<Record<FactClass, number>> = {
  'answer-high': 24,
  'answer-medium': 12,
  'answer-low': 2,
  law: 16,
  treaty: 12,
  penalty: 4,
  plan: 4,
  authority: 4,
  practice: 8,
  'oas-work': 12,
  step: 10,
  verdict: 6,
  row: 8,
  figure: 12,
};

export const FACT_CLASS_NAMES = Object.keys(FACT_CLASSES) as FactClass[];

/**
 * Draws `size` of `facts`, or all of them if there are fewer.
 * The place of a fact in the draw depends on the seed and its own id alone, so that facts added later disturb no other.
 * @param classes which classes are drawn from
 */
export function drawSample(
  facts: readonly Fact[],
  seed: number,
  size: number,
  classes: readonly FactClass[] = FACT_CLASS_NAMES,
): Fact[] {
  const byClass = new Map(
    classes.map((name) => [
      name,
      facts
        .filter((fact) => fact.class === name)
        .map((fact) => ({ fact, rank: hash(`${seed}/${name}/${fact.id}`) }))
        .sort((a, b) => a.rank - b.rank || (a.fact.id < b.fact.id ? -1 : 1))
        .map(({ fact }) => fact),
    ]),
  );
  const quotas = shareOut(
    size,
    classes.map((name) => ({ name, weight: SHARES[name], most: byClass.get(name)?.length ?? 0 })),
  );
  return classes.flatMap((name) => byClass.get(name)?.slice(0, quotas.get(name) ?? 0) ?? []);
}

/** Shares `size` out by weight, never more to a class than it has; what is left goes to the others. */
function shareOut(
  size: number,
  classes: readonly { name: FactClass; weight: number; most: number }[],
): Map<FactClass, number> {
  const given = new Map<FactClass, number>(classes.map(({ name }) => [name, 0]));
  for (let left = size; left > 0; left--) {
    const next = classes
      .filter(({ name, most }) => (given.get(name) ?? 0) < most)
      .reduce<{ name: FactClass; want: number } | undefined>((best, { name, weight }) => {
        // Highest averages: the class that has least of its share.
        const want = weight / ((given.get(name) ?? 0) + 1);
        return best === undefined || want > best.want ? { name, want } : best;
      }, undefined);
    if (!next) break;
    given.set(next.name, (given.get(next.name) ?? 0) + 1);
  }
  return given;
}

/** 32-bit FNV-1a, then mixed so that near texts fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
