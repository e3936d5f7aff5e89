import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { StaffId } from '../../shared/domain/vocabulary.ts';
import type { Me, PinTyped, SignedIn } from '../http.ts';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { pinLength } from './PinPad.tsx';

/** How a PIN is checked with the server. */
export type CheckPin = (staffId: StaffId, pin: string) => Promise<SignedIn | undefined>;

/** A PIN being typed. What was typed counts at once, however late the screen draws it. */
export interface PinEntry {
  readonly pin: string;
  /** What the server said to the last one, politely; empty while there is nothing to say. */
  readonly error: string;
  /** The field holds this now. */
  type(text: string): void;
  add(digit: string): void;
  erase(): void;
  enter(staffId: StaffId | undefined): Promise<void>;
}

/** Takes a PIN, and asks the server whether it is this person's. */
export function usePin(check: CheckPin, onIn: (token: string, me: Me) => void): PinEntry {
  const { say } = useWorkplace();
  const words = say.words.signIn;
  const pin = useSignal('');
  const error = useSignal('');
  const checking = useRef(false);

  const type = (text: string) => {
    pin.value = text.replace(/\D/g, '').slice(0, pinLength);
    error.value = '';
  };

  return {
    pin: pin.value,
    error: error.value,
    type,
    add: (digit) => type(pin.value + digit),
    erase: () => type(pin.value.slice(0, -1)),
    async enter(staffId) {
      if (checking.current) return;
      if (!staffId || pin.value.length < pinLength) {
        error.value = staffId ? words.pinShort : words.pickPerson;
        return;
      }
      checking.current = true;
      const answer = await check(staffId, pin.value);
      checking.current = false;
      pin.value = '';
      error.value = complaintOf(say, answer);
      if (answer?.ok) onIn(answer.token, answer.me);
    },
  };
}

/** What the server said to a PIN, politely; empty where it was right. */
export function complaintOf(say: Say, answer: PinTyped | undefined): string {
  const words = say.words.signIn;
  if (!answer) return words.unreachable;
  if (answer.ok) return '';
  const { left, until } = answer.details ?? {};
  if (answer.refusal === 'pin-lapsed') return words.lapsed;
  if (answer.refusal !== 'locked') return words.wrongPin(left);
  return words.locked(until === undefined ? undefined : say.time(until));
}
