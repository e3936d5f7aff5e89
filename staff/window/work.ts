import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { ApplicantResult, Command } from '../../shared/domain/commands.ts';
import type { StaffView, WindowDesk } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Acting } from '../acting.ts';
import { deafFor } from '../keys.ts';
import type { PanelName } from './act.ts';
import { actOf } from './act.ts';
import type { Deed } from './deeds.ts';
import { barrierOf, deedsOf } from './deeds.ts';
import { momentOf } from './situation.ts';

/** A clerk's work at a window: what is open, what was marked, and the one way in which a deed is done. */
export interface WindowWork {
  readonly panel: ReadonlySignal<PanelName | undefined>;
  /** What was marked of a family's members, until the step is finished. */
  readonly marked: ReadonlySignal<readonly ApplicantResult[]>;
  /** Milliseconds since the window came before another visitor or question. */
  settled(): number;
  /** Tells it of a new view. */
  see(desk: WindowDesk | undefined): void;
  perform(deed: Deed): void;
  mark(marked: readonly ApplicantResult[]): void;
  wish(command: Command): Promise<void>;
  close(): void;
}

interface Around {
  readonly acting: Acting;
  readonly view: () => StaffView | undefined;
  readonly online: () => boolean;
  readonly now: () => Instant;
  /** A clock that only goes forward, in ms. */
  readonly uptime: () => number;
}

/** Opens the work of one window. By key or by button a deed comes the same way, and no faster than its pause allows. */
export function windowWork({ acting, view, online, now, uptime }: Around): WindowWork {
  const panel = signal<PanelName>();
  const marked = signal<readonly ApplicantResult[]>([]);
  let moment = '';
  let since = Number.NEGATIVE_INFINITY;
  let callId: string | undefined;

  const settled = () => uptime() - since;
  const close = () => {
    panel.value = undefined;
    acting.forget();
  };
  const wish = async (command: Command) => {
    if (await acting.act(command)) close();
  };

  return {
    panel,
    marked,
    settled,
    close,
    wish,
    see(desk) {
      const next = desk ? momentOf(desk) : '';
      if (next !== moment) {
        moment = next;
        since = uptime();
      }
      if (desk?.card?.callId === callId) return;
      callId = desk?.card?.callId;
      marked.value = [];
      panel.value = undefined;
    },
    perform(deed) {
      const seen = view();
      const desk = seen?.desk;
      if (!seen || !desk || !deedsOf(desk).includes(deed) || barrierOf(deed, desk, now(), online())) return;
      if (deed === 'primary' && settled() < deafFor) return;

      const act = actOf(deed, desk, { applicants: marked.value, urgentReason: seen.reasons.pause[0]?.id });
      if (!act) return;
      if ('command' in act) return void wish(act.command);
      acting.forget();
      panel.value = act.panel;
    },
    mark(marks) {
      marked.value = marks;
      close();
    },
  };
}
