/// <reference types="astro/client" />
import type { Site } from './site/locals/site.ts';

declare global {
  namespace App {
    interface Locals {
      site: Site;
    }
  }

  interface ImportMetaEnv {
    /** What looks words up; `atlas` in development. */
    readonly ATLAS_SEARCH?: 'atlas' | 'pagefind';
    /** Whether the server for editing draws the page; set by the command, whatever NODE_ENV says. */
    readonly IS_DEVELOPMENT: boolean;
  }
}
