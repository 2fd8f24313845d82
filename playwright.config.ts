import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const executablePath = process.env['CHROMIUM_PATH'] ?? usual.find(existsSync);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'out/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  // No test is of time; a busy machine may take its own.
  expect: { timeout: 20_000 },
  reporter: [['list', { printSteps: false }]],
  globalSetup: './tests/browser/support/serve.ts',
  use: {
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
