// Which Chromium makes the PDFs: the one that the caller names, else that of the packages. Called by scripts/pdf.ts.
import { existsSync } from 'node:fs';
import { Refusal } from '../terminal/stop.ts';

/**
 * Path of its program.
 * @param named by the caller
 */
export async function findChromium(
  named: string | undefined,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  if (named !== undefined && named.trim() !== '') {
    if (!existsSync(named))
      throw new Refusal(
        `There is no program at ${named}. Name the program of Chrome or Chromium: --chrome /usr/bin/chromium`,
      );
    return named;
  }
  if (platform !== 'linux')
    throw new Refusal(
      'The packages bring a Chromium for Linux alone. Name the program of Chrome or Chromium: --chrome PATH',
    );
  const { default: chromium } = await import('@sparticuz/chromium').catch(() => {
    throw new Refusal('Not installed: @sparticuz/chromium. Run `npm ci`, or name a Chrome or Chromium: --chrome PATH');
  });
  return chromium.executablePath();
}
