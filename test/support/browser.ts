import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../scripts/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the whole run listens; each test file connects and opens contexts of its own. */
    readonly browser: string;
  }
}

/** Starts one browser for all the screen tests and closes it after the last. */
export async function setup(project: TestProject) {
  const browser = await chromium.launchServer(await launchOptions());
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
