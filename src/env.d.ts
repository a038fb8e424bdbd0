/// <reference types="astro/client" />
import type { Site } from './site/locals/site.ts';

declare global {
  namespace App {
    interface Locals {
      site: Site;
    }
  }

  interface ImportMetaEnv {
    /** Whether the server for editing draws the page; set by the command, whatever NODE_ENV says. */
    readonly IS_DEVELOPMENT: boolean;
  }
}
