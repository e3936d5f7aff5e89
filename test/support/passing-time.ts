import type { Page } from 'playwright';

/** Prepares a page, before it is opened, so that time can be let pass in it. */
export const countsTime = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const count = performance.now.bind(performance);
    let passed = 0;
    performance.now = () => count() + passed;
    Object.assign(window, {
      letPass: (ms: number) => {
        passed += ms;
      },
    });
  });

/** Lets so many ms pass in a page by its own count, which no clock of the office moves. It is not taken for a touch. */
export async function letPass(page: Page, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `letPass(${ms})` });
  await session.detach();
}
