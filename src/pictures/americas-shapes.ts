// Outlines of the American states in the map's own coordinates; drawAmericasMap fills them.
import { geoAzimuthalEqualArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };
import { formatCoordinate } from './picture-frame.ts';

type Point = readonly [number, number];
type World = Topology<{ countries: GeometryCollection }>;

/** The view box that holds the outlines and the labels of americas-places.ts. */
export const MAP_BOX = '8 2 548 760';

/** Distance in map units below which a point of an outline is left out. */
const TOLERANCE = 0.6;
/** Islands smaller than this, in square map units, are left out unless they are the largest part of their state. */
const LEAST_AREA = 2.5;

const projection = geoAzimuthalEqualArea().rotate([84, -8]).scale(335).translate([264, 402]);

/** Longitude and latitude to map units. */
export function projectPoint([longitude, latitude]: Point): Point {
  const point = projection([longitude, latitude]);
  if (!point) throw new RangeError(`${longitude}, ${latitude} is not on the map.`);
  return point;
}

/** Path data by ISO 3166-1 numeric code, for those of `isoCodes` that the source holds. */
export function buildAmericasShapes(isoCodes: readonly string[]): ReadonlyMap<string, string> {
  const source: unknown = world;
  if (!isWorld(source)) throw new TypeError('world-atlas/countries-110m.json is no TopoJSON of countries.');
  const topology = simplifyArcs(source);
  const { features } = feature(topology, topology.objects.countries);
  const paths = new Map<string, string>();
  for (const { id, geometry } of features) {
    const iso = String(id);
    if (!isoCodes.includes(iso)) continue;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const parts = polygons
      .filter(([ring = []]) => ring.every(([longitude = 0, latitude = 0]) => isShown(longitude, latitude)))
      .map((rings) =>
        rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => projectPoint([longitude, latitude]))),
      )
      .sort(([a = []], [b = []]) => areaOf(b) - areaOf(a))
      .filter(([ring = []], index) => index === 0 || areaOf(ring) >= LEAST_AREA);
    if (parts.length) paths.set(iso, parts.flat().map(toPathData).join(''));
  }
  return paths;
}

function isWorld(source: unknown): source is World {
  if (typeof source !== 'object' || source === null || !('objects' in source)) return false;
  const { objects } = source;
  return typeof objects === 'object' && objects !== null && 'countries' in objects;
}

/** The Americas without the islands of the high Arctic and the middle of the Pacific, and of France only Guiana. */
function isShown(longitude: number, latitude: number): boolean {
  return latitude < 74.2 && longitude < -30 && !(longitude < -150 && latitude < 30);
}

/** Simplifies arcs rather than outlines, so that neighbours keep one border. */
function simplifyArcs({ transform, ...topology }: World): World {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [startX, startY] = transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scaleX + startX, y * scaleY + startY];
    });
    const projected = points.map((point) => projection([...point]));
    if (projected.some((point) => point === null)) return points.map((point) => [...point]);
    const keep = new Set([0, points.length - 1]);
    keepFarPoints(projected as Point[], 0, points.length - 1, keep);
    return points.filter((_, index) => keep.has(index)).map((point) => [...point]);
  });
  return { ...topology, arcs };
}

/** Douglas and Peucker: keeps the point farthest from the line between two kept ones, and so on at both sides of it. */
function keepFarPoints(points: readonly Point[], first: number, last: number, keep: Set<number>): void {
  const [start, end] = [points[first], points[last]];
  if (!start || !end) return;
  let [farthest, distance] = [-1, TOLERANCE];
  for (let index = first + 1; index < last; index++) {
    const point = points[index];
    if (!point) continue;
    const away = distanceToLine(point, start, end);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (farthest === -1) return;
  keep.add(farthest);
  keepFarPoints(points, first, farthest, keep);
  keepFarPoints(points, farthest, last, keep);
}

function distanceToLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}

/** Relative path data in tenths of a unit; rounds places, not steps, so that errors do not add up. */
function toPathData(ring: readonly Point[]): string {
  let [fromX, fromY] = [0, 0];
  const steps: string[] = [];
  for (const [x, y] of ring.slice(0, -1)) {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    if (steps.length && toX === fromX && toY === fromY) continue;
    const pair = [toX - fromX, toY - fromY].map((step) => formatCoordinate(step / 10).replace(/^(-?)0\./, '$1.'));
    steps.push(pair.join(' ').replace(' -', '-'));
    [fromX, fromY] = [toX, toY];
  }
  return `M${steps[0] ?? ''}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`;
}
