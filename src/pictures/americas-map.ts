// A map of the 35 American states with the answer of each to one question; pages show it beside its table.
import { OTHER_LAND, PLACES, type Place } from './americas-places.ts';
import { buildAmericasShapes, MAP_BOX, projectPoint } from './americas-shapes.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { drawMarkShape, MARKS, type Mark } from './mark.ts';
import { drawFrame, drawLink, formatCoordinate, type PictureText } from './picture-frame.ts';

export interface MapState {
  /** Lower-case ISO 3166-1 alpha-2 code. */
  code: string;
  /** Name of the state in the page's language. */
  label: string;
  mark: Mark;
  href?: string | undefined;
}

export interface AmericasMap extends PictureText {
  /** All 35 states, in any order. */
  states: readonly MapState[];
  /** The words for the marks, in the legend and in the name of each state; up to 24 characters fit. */
  labels: Readonly<Record<Mark, string>>;
  /** A state and its mark in one, as the language writes a label and its value. */
  pair?: (label: string, value: string) => string;
}

// The same outlines for every map: cutting them costs more than all the rest of a picture.
const shapes = buildAmericasShapes([...PLACES.flatMap(({ iso }) => iso ?? []), ...OTHER_LAND]);

/** The map as an SVG that scales to its column; colours and type are in src/site/styles/pictures.css. */
export function drawAmericasMap({
  states,
  labels,
  pair = (label, value) => `${label}: ${value}`,
  ...text
}: AmericasMap): string {
  const stateByCode = new Map(states.map((state) => [state.code, state]));
  const unknown = states.find(({ code }) => !PLACES.some((place) => place.code === code));
  if (unknown) throw new RangeError(`"${unknown.code}" is not an American state. Give the 35 states of the map.`);
  if (stateByCode.size !== states.length)
    throw new RangeError('A state is given twice. Give each of the 35 states once.');

  const content = PLACES.map((place) => {
    const state = stateByCode.get(place.code);
    if (!state) throw new RangeError(`"${place.code}" is missing. Give all 35 states of the map.`);
    return drawLink(
      state.href,
      pair(state.label, labels[state.mark]),
      `class="map-state map-${state.mark}"`,
      drawState(place, state.mark, shapes.get(place.iso ?? ''), text.id),
    );
  });
  const other = OTHER_LAND.map((iso) => shapes.get(iso) ?? '').join('');
  return drawFrame(
    {
      ...text,
      className: 'picture picture-map',
      size: `viewBox="${MAP_BOX}"`,
      hasLinks: states.some(({ href }) => href !== undefined),
    },
    `${drawDefinitions(text.id)}<path class="map-other" d="${other}"/>${content.join('')}${drawLegend(labels, text.id)}`,
  );
}

function drawState(
  { code, label, from, isWest = false }: Place,
  mark: Mark,
  shape: string | undefined,
  id: string,
): string {
  const outline = shape === undefined ? '' : `<path class="map-land"${fillOf(mark, id)} d="${shape}"/>`;
  const [x, y] = label;
  const word = code.toUpperCase();
  if (!from) return `${outline}<text aria-hidden="true" class="map-code map-inside" x="${x}" y="${y}">${word}</text>`;

  const [dotX, dotY] = projectPoint(from).map((coordinate) => formatCoordinate(coordinate));
  const [left, end, textX] = isWest ? [x - 44, x + 9, x - 13] : [x - 13, x - 9, x + 13];
  return (
    `${outline}<path class="map-leader" d="M${dotX ?? ''} ${dotY ?? ''} ${end} ${y}"/>` +
    `<circle class="map-dot" cx="${dotX ?? ''}" cy="${dotY ?? ''}" r="2.4"/>` +
    `<rect class="map-target" x="${left}" y="${y - 13}" width="57" height="26"/>` +
    `${useMark(mark, x, y, id)}<text aria-hidden="true" class="map-code${isWest ? ' map-west' : ''}" x="${textX}" y="${y}">${word}</text>`
  );
}

/** A pattern is an address, which no class of a shared stylesheet can give; its colours are still classes. */
function fillOf(mark: Mark, id: string): string {
  return mark === 'partial' || mark === 'no' ? ` fill="url(#${escapeHtml(id)}-${mark})"` : '';
}

function useMark(mark: Mark, x: number, y: number, id: string): string {
  return `<use href="#${escapeHtml(id)}-mark-${mark}" x="${x}" y="${y}"/>`;
}

function drawDefinitions(id: string): string {
  const name = escapeHtml(id);
  return (
    `<defs><pattern id="${name}-partial" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="map-ground" d="M0 0h6v6H0z"/><path class="map-hatch" d="M1.5 0v6"/></pattern>` +
    `<pattern id="${name}-no" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="map-ground" d="M0 0h5v5H0z"/><path class="map-cross" d="M2.5 0v5M0 2.5h5"/></pattern>` +
    `${MARKS.map((mark) => drawMarkShape(mark, `${name}-mark-${mark}`)).join('')}</defs>`
  );
}

function drawLegend(labels: Readonly<Record<Mark, string>>, id: string): string {
  const rows = MARKS.map((mark, index) => {
    const y = 630 + index * 32;
    return (
      `<g class="map-${mark}"><rect class="map-land"${fillOf(mark, id)} x="14" y="${y - 10}" width="30" height="20"/>` +
      `${useMark(mark, 60, y, id)}<text class="map-word" x="75" y="${y}">${escapeHtml(labels[mark])}</text></g>`
    );
  });
  return `<g>${rows.join('')}</g>`;
}
