import type { Page } from 'playwright';
import { settings as words } from '../../../shared/i18n/es/settings.ts';
import type { Clerk } from './clerk.ts';

/** The supervisor before the settings: each verb ends once the page shows what came of it. */
export interface SettingsForm {
  readonly page: Page;
  /** Opens a part by its name. */
  part(section: keyof typeof words.sections): Promise<void>;
  /** Unfolds a thing of a list by its name. */
  unfold(name: string): Promise<void>;
  /** The draft's changes, as they are read. */
  changes(): Promise<string>;
  /** Publishes from now or from the next day, once the draft has been checked. */
  publish(when: 'now' | 'opening', why?: string): Promise<void>;
}

/** Opens the settings on a supervisor's screen. */
export async function openSettings(lady: Clerk): Promise<SettingsForm> {
  const { page } = lady;
  await lady.go('settings');
  await page.locator('.settings-form').waitFor();
  return formOn(page);
}

function formOn(page: Page): SettingsForm {
  const panel = page.getByRole('dialog');
  return {
    page,
    async part(section) {
      const { name } = words.sections[section];
      await page.getByRole('navigation', { name: words.sectionsLabel }).getByRole('button', { name }).click();
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    },
    async unfold(name) {
      await page.locator('summary').filter({ hasText: name }).first().click();
    },
    changes: () => page.locator('.settings-changes').first().innerText(),
    async publish(when, why) {
      await page.locator('.settings-changes li').first().waitFor();
      await page.getByRole('button', { name: words.draft.publish }).click();
      await panel.locator(`input[value="${when}"]`).check({ force: true });
      if (why !== undefined) await panel.getByLabel(words.publish.why).fill(why);
      await panel.getByRole('button', { name: words.publish.go, exact: true }).click();
      await panel.waitFor({ state: 'hidden' });
    },
  };
}
