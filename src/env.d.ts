/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    site: import('./site/locals/site.ts').Site;
  }
}

interface ImportMetaEnv {
  /** Whether the server for editing draws the page; set by the command, whatever NODE_ENV says. */
  readonly IS_DEVELOPMENT: boolean;
}
