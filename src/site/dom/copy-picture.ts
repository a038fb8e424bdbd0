// A picture of the page as an SVG file of its own: what the stylesheets give stands in the elements, and colours are those of the moment.
// Called by the buttons that take a picture away.

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 20;

/** Properties that pass from an element to those within: written where they change. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;
/** Those that do not, with the value that says nothing. */
const OWN = { opacity: '1', display: 'inline' } as const;

/** The pictures within `holder`, which lie on each other where there are several; undefined where there is none. */
export function copyPicture(holder: Element, address: string): string | undefined {
  const pictures = [...holder.querySelectorAll<SVGSVGElement>('svg.picture')];
  const [first] = pictures;
  if (!first) return undefined;
  const boxes = pictures.map((picture) => picture.getBoundingClientRect());
  const width = Math.ceil(Math.max(...boxes.map((box) => box.width)));
  const height = Math.ceil(Math.max(...boxes.map((box) => box.height)));
  const paper = getComputedStyle(document.body.parentElement ?? document.body);
  const file = make('svg', { width: width + MARGIN * 2, height: height + MARGIN * 2 + LINE });
  file.append(
    make('rect', { width: '100%', height: '100%', fill: paper.backgroundColor }),
    ...pictures.map((picture, index) => {
      const copy = copyStyled(picture);
      const { width: own = 0, height: tall = 0 } = boxes[index] ?? {};
      for (const [name, value] of Object.entries({
        x: MARGIN,
        y: MARGIN,
        width: own,
        height: tall,
        overflow: 'visible',
      }))
        copy.setAttribute(name, String(value));
      return copy;
    }),
    make(
      'text',
      { x: MARGIN, y: height + MARGIN + LINE, fill: paper.color, 'font-family': 'sans-serif', 'font-size': 11 },
      address,
    ),
  );
  return `${new XMLSerializer().serializeToString(file)}\n`;
}

function copyStyled(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of [picture, ...picture.querySelectorAll('*')].entries()) {
    const target = copies[index];
    if (!target || ['title', 'desc'].includes(element.localName)) continue;
    const style = getComputedStyle(element);
    const above = element === picture || !element.parentElement ? undefined : getComputedStyle(element.parentElement);
    for (const name of INHERITED) {
      const value = style.getPropertyValue(name);
      if (value !== above?.getPropertyValue(name)) target.setAttribute(name, value);
    }
    for (const [name, nothing] of Object.entries(OWN)) {
      const value = style.getPropertyValue(name);
      if (value !== nothing && value !== 'block') target.setAttribute(name, value);
    }
    // A link leads to the same place from wherever the file lies.
    if (element instanceof SVGAElement) target.setAttribute('href', new URL(element.href.baseVal, location.href).href);
    target.removeAttribute('class');
  }
  return copy;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.textContent = text;
  return element;
}
