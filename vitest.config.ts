import { defineConfig } from 'vitest/config';
import { cards } from './scripts/cards/vitePlugin.ts';
import { scenes } from './scripts/scenes/vitePlugin.ts';

export default defineConfig({
  plugins: [scenes(), cards()],
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
