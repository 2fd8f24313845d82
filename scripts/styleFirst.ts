import type { Plugin } from 'vite';

/** What is shown first comes first: style sheets stand before the program, which is asked for at once but gives way. */
export function styleFirst(): Plugin {
  return {
    name: 'style-first',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: moved },
  };
}

function moved(html: string): string {
  const sheets = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? [];
  if (sheets.length === 0) throw new Error('There is no style sheet in the page');
  const without = sheets.reduce((rest, sheet) => rest.replace(sheet, ''), html);
  return without
    .replace(/ *<script type="module"/, start => sheets.join('') + start)
    .replace(/<script type="module"|<link rel="modulepreload"/g, start => `${start} fetchpriority="low"`);
}
