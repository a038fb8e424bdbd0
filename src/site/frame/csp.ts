// The Content-Security-Policy of every page, in its meta tag and in the headers of the server.
import type { SearchEngine } from './search-engine.ts';

/** Nothing is allowed but files of the site itself. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Pagefind's index is read by WebAssembly, which a site with our own has no need to allow. */
export function policyFor(engine: SearchEngine): string {
  return engine === 'pagefind'
    ? CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    : CONTENT_SECURITY_POLICY;
}
