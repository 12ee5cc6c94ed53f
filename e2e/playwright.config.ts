import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './src/find-browser.ts';

const port = Number(process.env.LEERKRING_E2E_PORT ?? 4770);
/** A server that runs already may be tested instead: each journey that writes uses names of its own. */
const running = process.env.LEERKRING_E2E_URL;
const browser = findBrowser();

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  // Two cores is what a small machine has; the server takes its share too.
  workers: 2,
  forbidOnly: true,
  // A machine that is shared may stall for a moment; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    // Nothing moves: what is measured and pictured stands still.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { args: BROWSER_FLAGS, ...(browser ? { executablePath: browser } : {}) },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: `"${process.execPath}" src/serve.ts`,
          env: { LEERKRING_E2E_PORT: String(port) },
          url: `http://127.0.0.1:${port}`,
          timeout: 60_000,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
          stderr: 'pipe' as const,
        },
      }),
});
