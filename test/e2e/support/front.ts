import { front } from '../../../shared/i18n/es/staff-front.ts';
import { lead } from '../../../shared/i18n/es/staff-lead.ts';
import type { Clerk } from './clerk.ts';

/** Loads a list of appointments as the supervisor does: choose the file, read what is wrong with it, load what is good. */
export async function loadList(
  lady: Clerk,
  file: string,
): Promise<{ readonly checked: string; readonly loaded: string }> {
  const { page } = lady;
  await lady.go('appointments');
  await page.getByLabel(lead.list.file).setInputFiles(file);
  await page.getByRole('button', { name: lead.list.check, exact: true }).click();
  const load = page.getByRole('button', { name: /^Cargar \d+ citas?/u });
  await load.waitFor();
  const report = page.locator('main .card').last();
  const checked = await report.innerText();
  await load.click();
  await load.waitFor({ state: 'hidden' });
  return { checked, loaded: await report.innerText() };
}

/** Reception's own search, by whatever the visitor has. */
export async function find(clerk: Clerk, text: string): Promise<string> {
  const { page } = clerk;
  await page.getByLabel(front.find.label).fill(text);
  await page.getByRole('button', { name: front.find.go, exact: true }).click();
  const found = page.locator('.hits, .find-none').first();
  await found.waitFor();
  return found.innerText();
}

/** Gives the number that the form has been filled in for; reads the slip and turns to the next person. */
export async function checkIn(clerk: Clerk): Promise<string> {
  const { page } = clerk;
  await page.getByRole('button', { name: front.checkIn.go, exact: true }).click();
  const slip = page.locator('.slip-paper');
  const text = await slip.innerText();
  await page.getByRole('button', { name: front.ticket.next }).click();
  return text;
}
