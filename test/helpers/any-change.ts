// Values that are almost right: a real one with something changed, left out or taken from another place. For properties of schemas.
import fc from 'fast-check';

type Path = readonly (string | number)[];

const STRANGE = [
  ...['', ' ', 'a b', 'ÁÉ', '-1', 'art-1', 'ar', 'en', 'a'.repeat(300)],
  ...['2008', '2008-13', '2008-02-30', '2008-04-09', 'https://example.org/a', 'http://a:b@c.d', 'javascript:alert(1)'],
  ...[-1, 0, 1.5, 1e21, true, null, [], {}, undefined],
];

/** `value` with one or two changes; now and then any JSON in its place. */
export function anyChange(value: unknown): fc.Arbitrary<unknown> {
  const paths = listPaths(value);
  const path = fc.constantFrom(...paths);
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(...STRANGE),
    path.map((from) => valueAt(value, from)),
  );
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .array(fc.tuple(path, other), { minLength: 1, maxLength: 2 })
        .map((changes) => changes.reduce<unknown>((changed, [at, to]) => put(changed, at, to), value)),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

/** The first few of every list are enough to be changed. */
export function cutLists(value: unknown, most = 3): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((item) => cutLists(item, most));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutLists(item, most)]));
}

function listPaths(value: unknown, path: Path = []): Path[] {
  const below = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, item]) => listPaths(item, [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) => (isObject(found) ? (found as Record<string, unknown>)[step] : undefined),
    value,
  );
}

/** Without the value at `path` where `to` is undefined; the same where an earlier change took the place away. */
function put(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (!isObject(value)) return value;
  const own = put((value as Record<string, unknown>)[step], rest, to);
  if (Array.isArray(value)) return own === undefined ? value.toSpliced(Number(step), 1) : value.with(Number(step), own);
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(own === undefined ? others : [...others, [step, own]]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
