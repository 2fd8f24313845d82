import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { phaserPlugin } from './scripts/phaser/plugin.ts';
import { cards } from './scripts/cards/vitePlugin.ts';
import { contentNote } from './scripts/note/plugin.ts';
import { contentSecurity } from './scripts/contentSecurity.ts';
import { pictureFolder } from './scripts/pictureFolder.ts';
import { styleFirst } from './scripts/styleFirst.ts';
import { scenes } from './scripts/scenes/vitePlugin.ts';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [scenes(), cards(), pictureFolder(), phaserPlugin(), contentSecurity(), contentNote(), styleFirst()],
  build: {
    target: ['chrome87', 'safari14', 'firefox85'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: { index: page('index.html') } },
  },
  server: { port: 5173, strictPort: false },
});
