import type { Page } from 'playwright';
import { kiosk as words } from '../../../shared/i18n/es/kiosk.ts';
import type { TestOffice } from '../../support/office.ts';
import type { House } from './house.ts';
import { PANEL } from './house.ts';

/** What a visitor is told with a new number. */
interface TicketSeen {
  readonly number: string;
  /** The whole screen, as it is read. */
  readonly text: string;
}

/** A visitor in front of the kiosk: each verb is what one does there, and ends at what one then sees. */
export interface Kiosk {
  readonly page: Page;
  /** The title of the screen that stands there now. */
  title(): Promise<string>;
  /** Waits until a screen of this title stands there, and reads the whole of it. */
  shows(title: string): Promise<string>;
  touch(button: string): Promise<void>;
  mark(choice: string): Promise<void>;
  /** Holds a code to the reader: fast keys, ended by Enter. */
  scan(code: string): Promise<void>;
  typeFolio(folio: string): Promise<void>;
  /** Day and month, four digits. */
  typeBirthday(ddmm: string): Promise<void>;
  /** Touches the eighteen keys on the screen; the last one goes on by itself. */
  typeCurp(curp: string): Promise<void>;
  askForInformation(): Promise<void>;
  /** Touches the last "yes", and reads the number. */
  confirm(): Promise<TicketSeen>;
  /** Takes the ticket and leaves the kiosk to the next. */
  leave(): Promise<void>;
  checkInByFolio(folio: string, ddmm: string): Promise<TicketSeen>;
  checkInByScan(code: string): Promise<TicketSeen>;
  checkInForInformation(): Promise<TicketSeen>;
  /** The token that this kiosk was paired with. */
  token(): Promise<string>;
}

/** Opens the office's kiosk by its one-time link. */
export async function openKiosk(house: House, office: TestOffice): Promise<Kiosk> {
  const page = await house.open(office.links.kiosk, PANEL);
  await page.locator('.screen:not(.starting)').waitFor();
  return kioskAt(page);
}

function kioskAt(page: Page): Kiosk {
  const heading = page.getByRole('heading', { level: 1 });
  const button = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).first();

  const kiosk: Kiosk = {
    page,
    title: async () => (await heading.textContent()) ?? '',
    async shows(title) {
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      return page.locator('main').innerText();
    },
    touch: (name) => button(name).click(),
    mark: (choice) => page.getByRole('checkbox', { name: choice, exact: true }).check(),
    async scan(code) {
      await page.evaluate((text) => {
        for (const key of [...text, 'Enter']) {
          const target = document.activeElement ?? document.body;
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        }
      }, code);
    },
    async typeFolio(folio) {
      await kiosk.touch(words.start.appointment);
      await kiosk.touch(words.identify.folio);
      await kiosk.shows(words.folio.title);
      await page.keyboard.type(folio);
      await kiosk.touch(words.folio.goOn);
    },
    async typeBirthday(ddmm) {
      await kiosk.shows(words.birth.title);
      await page.keyboard.type(ddmm);
    },
    async typeCurp(curp) {
      await kiosk.touch(words.start.appointment);
      await kiosk.touch(words.identify.curp);
      await kiosk.shows(words.curp.title);
      const keys = page.getByRole('group', { name: words.curp.keyboard });
      for (const key of curp) await keys.getByRole('button', { name: key, exact: true }).click();
    },
    async askForInformation() {
      await kiosk.touch(words.start.walkIn);
      await kiosk.shows(words.services.title);
      await kiosk.touch('Informes');
    },
    async confirm() {
      await page.getByRole('button', { name: /^(Sí, es esta cita|Sí, son estas citas|Tomar mi turno)/u }).click();
      const text = await kiosk.shows(words.ticket.yours);
      return { number: (await page.locator('.number').innerText()).trim(), text };
    },
    async leave() {
      await page.getByRole('button', { name: new RegExp(`^(${words.done}|${words.understood})`, 'u') }).click();
      await kiosk.shows(words.start.title);
    },
    async checkInByFolio(folio, ddmm) {
      await kiosk.typeFolio(folio);
      await kiosk.typeBirthday(ddmm);
      await kiosk.shows(words.details.found);
      return left(kiosk);
    },
    async checkInByScan(code) {
      await kiosk.shows(words.start.title);
      await kiosk.scan(code);
      return left(kiosk);
    },
    async checkInForInformation() {
      await kiosk.askForInformation();
      return left(kiosk);
    },
    token: () => page.evaluate(() => Object.values(localStorage).join()),
  };
  return kiosk;
}

async function left(kiosk: Kiosk): Promise<TicketSeen> {
  const ticket = await kiosk.confirm();
  await kiosk.leave();
  return ticket;
}
