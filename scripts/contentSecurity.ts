import type { Plugin } from 'vite';

/**
 * What the built pages may do, sent as a header by our own server and written into the pages for all others.
 * Phaser needs `data:` and `blob:` pictures; nothing needs inline script, inline style elements or another host.
 */
export const CONTENT_SECURITY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "media-src 'self' data: blob:",
  "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "object-src 'none'", "base-uri 'none'",
  "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');

/** Writes the policy into each built page. The dev server needs inline scripts and goes without. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', injectTo: 'head-prepend', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY } }],
  };
}
