// One XML element as text. Called by everything that writes Akoma Ntoso.
import { escapeXml } from '../../text/escape-xml.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** @param content XML already; an attribute without value is left out */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== '') start += ` ${key}="${escapeXml(value)}"`;
  const inner = content.join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}
