import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Command } from '../shared/domain/commands.ts';
import type { DoorRefusal, Refusal, RefusalDetails } from '../shared/domain/decision.ts';
import type { Answer, CommandResult } from '../shared/protocol/messages.ts';

/** Why the office declined the last wish. */
export interface Declined {
  readonly refusal: Refusal | DoorRefusal;
  readonly details: RefusalDetails;
}

/** How a screen asks things of the office: one at a time, and it says why something was declined. */
export interface Acting {
  /** What the office gave back; nothing when it declined, or when the wish before has not been answered. */
  act(command: Command): Promise<CommandResult | undefined>;
  readonly declined: ReadonlySignal<Declined | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  /** The clerk has turned to something else. */
  forget(): void;
}

/** Sends wishes by `command`; the next one is taken when the one before is answered. */
export function actingBy(command: (command: Command) => Promise<Answer<CommandResult>>): Acting {
  const declined = signal<Declined | undefined>(undefined);
  const busy = signal(false);

  return {
    declined,
    busy,
    forget() {
      declined.value = undefined;
    },
    async act(wish) {
      if (busy.value) return undefined;
      busy.value = true;
      declined.value = undefined;
      try {
        const answer = await command(wish);
        if (answer.ok) return answer.result;
        declined.value = { refusal: answer.refusal, details: answer.details ?? {} };
        return undefined;
      } finally {
        busy.value = false;
      }
    },
  };
}
