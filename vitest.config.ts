import { defineConfig } from 'vitest/config';
import { scenes } from './scripts/scenes/vitePlugin.ts';

export default defineConfig({
  plugins: [scenes()],
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
