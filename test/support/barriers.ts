import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds in the page that shuts somebody out: WCAG 2.2 AA and axe's own good practice. A short motion is waited out. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const short = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 2000);
    return Promise.allSettled(short.map(({ finished }) => finished));
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false, // of style sheets, which none of these rules reads
      rules: { 'target-size': { enabled: true } }, // of WCAG 2.2: not among axe's own defaults
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
