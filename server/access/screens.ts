import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { File } from '../kept.ts';
import { Kept } from '../kept.ts';
import { hashToken, newToken } from './secrets.ts';

const kind = v.picklist(['kiosk', 'display']);
const hash = v.string();

/** Paired screens and unused one-time links as their file holds them: hashes alone. */
export const screensFile = v.strictObject({
  format: v.literal(1),
  screens: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      kind,
      displayId: v.exactOptional(v.string()),
      hash,
      since: v.number(),
    }),
  ),
  links: v.array(v.strictObject({ name: v.string(), kind, displayId: v.exactOptional(v.string()), hash })),
});

type ScreensFile = v.InferOutput<typeof screensFile>;
type Kind = v.InferOutput<typeof kind>;

/** A kiosk or a display that the office knows. */
export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Which of the office's displays it is. */
  readonly displayId?: string;
  readonly since: number;
}

/** What a screen is to be, before it is one. */
export interface ScreenPlan {
  readonly name: string;
  readonly kind: Kind;
  readonly displayId?: string;
}

/** A screen just paired, with the token that it keeps. */
export interface PairedScreen {
  readonly screen: Screen;
  readonly token: string;
}

/** The screens paired with this office. */
export class Screens {
  readonly #kept: Kept<ScreensFile>;

  private constructor(kept: Kept<ScreensFile>) {
    this.#kept = kept;
  }

  /** Where the office has never had a screen, `firsts` may be paired by links. */
  static async open(file: File<ScreensFile>, firsts: readonly ScreenPlan[]): Promise<Screens> {
    const links = firsts.map((plan) => ({ ...plan, hash: hashToken(newToken()) }));
    return new Screens(await Kept.open(file, { format: 1, screens: [], links }));
  }

  get all(): readonly Screen[] {
    return this.#kept.value.screens.map(({ hash: _, ...screen }) => screen);
  }

  /** The screen that carries this token. */
  holder(token: string): Screen | undefined {
    const wanted = hashToken(token);
    const found = this.#kept.value.screens.find((screen) => screen.hash === wanted);
    return found && this.all.find(({ id }) => id === found.id);
  }

  async pair(plan: ScreenPlan, at: number): Promise<PairedScreen> {
    const { screen, token, record } = newScreen(plan, at);
    await this.#kept.change((kept) => ({ ...kept, screens: [...kept.screens, record] }));
    return { screen, token };
  }

  /** Forgets a screen; false where there is none of that id. */
  async revoke(id: string): Promise<boolean> {
    if (!this.all.some((screen) => screen.id === id)) return false;
    await this.#kept.change((kept) => ({ ...kept, screens: kept.screens.filter((screen) => screen.id !== id) }));
    return true;
  }

  /** New links for the screens that nobody has paired by link yet; those printed before no longer work. */
  async renewLinks(): Promise<readonly (ScreenPlan & { readonly link: string })[]> {
    const renewed = this.#kept.value.links.map(({ hash: _, ...plan }) => ({ ...plan, link: newToken() }));
    const links = renewed.map(({ link, ...plan }) => ({ ...plan, hash: hashToken(link) }));
    if (links.length > 0) await this.#kept.change((kept) => ({ ...kept, links }));
    return renewed;
  }

  /** Pairs the screen that a link is for, once. */
  async pairByLink(link: string, at: number): Promise<PairedScreen | undefined> {
    const wanted = hashToken(link);
    const paired: PairedScreen[] = [];
    await this.#kept.change((kept) => {
      const plan = kept.links.find((unused) => unused.hash === wanted);
      if (!plan) return kept;
      const { screen, token, record } = newScreen(plan, at);
      paired.push({ screen, token });
      return { ...kept, screens: [...kept.screens, record], links: kept.links.filter((unused) => unused !== plan) };
    });
    return paired[0];
  }
}

function newScreen({ name, kind, displayId }: ScreenPlan, since: number) {
  const token = newToken();
  const id = `${kind}-${randomBytes(4).toString('hex')}`;
  const screen = { id, name, kind, since, ...(displayId !== undefined && { displayId }) };
  return { screen, token, record: { ...screen, hash: hashToken(token) } };
}
