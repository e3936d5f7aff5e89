// Which Chromium the tests drive: the one named in CHROMIUM_PATH, then the system's, then Playwright's own.
import { existsSync } from 'node:fs';

// The headless shell first: it starts and draws about three times faster than the full browser.
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** @returns {Promise<string | undefined>} Playwright's own browser, if it was downloaded */
const ownBrowser = async () => {
  const { chromium } = await import('playwright');
  const full = chromium.executablePath();
  const shell = full
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-(linux|mac|win)([^/\\]*)([/\\]).*$/, 'chrome-headless-shell-$1$2$3chrome-headless-shell');
  return [shell, `${shell}.exe`, full].find((path) => existsSync(path));
};

/** @returns {Promise<string | undefined>} the path of a browser that can be started */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;

  return installed.find((path) => existsSync(path)) ?? (await ownBrowser());
}

/** @returns {Promise<import('playwright').LaunchOptions>} */
export async function launchOptions() {
  const executablePath = await findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0, // started by root, Chromium refuses its own sandbox
    args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
  };
}
