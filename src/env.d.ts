/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    site: import('./site/locals/site.ts').Site;
  }
}
