// A style sheet, or a style of one element, with the addresses in it as they are from a folder on a disk.
import { leadTo, type StickSite } from './lead-to.ts';

const ADDRESS = /(\burl\(\s*)(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))(\s*\))|(@import\s+)(?:"([^"]*)"|'([^']*)')/gi;

/**
 * @param from path of the file that the style stands in
 * @param onLost told of an address that leads to no file of the site
 */
export function rewriteCss(css: string, from: string, site: StickSite, onLost: (address: string) => void): string {
  return css.replace(ADDRESS, (whole, ...parts: (string | undefined)[]) => {
    const [before, double, single, bare, after, atImport, importDouble, importSingle] = parts;
    const written = double ?? single ?? bare ?? importDouble ?? importSingle ?? '';
    const lead = leadTo(written, from, site);
    if (lead.to === 'lost') onLost(written);
    if (lead.to !== 'copy') return whole;
    const quoted = JSON.stringify(lead.href);
    return atImport === undefined ? `${before ?? ''}${quoted}${after ?? ''}` : `${atImport}${quoted}`;
  });
}
