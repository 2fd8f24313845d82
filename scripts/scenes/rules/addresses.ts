/** Names that end so can never belong to anyone (RFC 2606). */
const RESERVED = /\.example$/;

/** A web or mail address that might exist, or nothing. Only names under `.example` may be shown. */
export function addressIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/(?<=[a-z0-9])。(?=[a-z])/g, '.');
  const names = plain.match(/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)(?![a-z0-9])/g) ?? [];
  const numeric = plain.match(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g) ?? [];
  return [...names.filter(name => !RESERVED.test(name)), ...numeric][0];
}
