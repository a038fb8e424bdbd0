// Launches the Chromium that comes with the packages, or the one that CHROMIUM_PATH names.
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * A headless browser; close it when done.
 * @param args further arguments of Chromium
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromiumPackage.executablePath());
  // One process for pages: else Chromium keeps a spare one running beside each.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--renderer-process-limit=1', ...args] });
}
