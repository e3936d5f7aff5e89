import { useRef, useState } from 'preact/hooks';
import type { StaffId } from '../../shared/domain/vocabulary.ts';
import type { Me, SignedIn } from '../http.ts';
import { useWorkplace } from '../workplace.ts';
import { pinLength } from './PinPad.tsx';

/** How a PIN is checked with the server. */
export type CheckPin = (staffId: StaffId, pin: string) => Promise<SignedIn | undefined>;

/** A PIN being typed, and what the server said to it, politely. */
export function usePin(check: CheckPin, onIn: (token: string, me: Me) => void) {
  const { say } = useWorkplace();
  const words = say.words.signIn;
  const [pin, setPin] = useState('');
  const [error, setError] = useState('');
  const checking = useRef(false);

  return {
    pin,
    error,
    type(next: string) {
      setPin(next);
      setError('');
    },
    async enter(staffId: StaffId | undefined) {
      if (!staffId) return setError(words.pickPerson);
      if (pin.length < pinLength) return setError(words.pinShort);
      if (checking.current) return;
      checking.current = true;
      const answer = await check(staffId, pin);
      checking.current = false;
      setPin('');
      if (!answer) return setError(words.unreachable);
      if (answer.ok) return onIn(answer.token, answer.me);
      const { left, until } = answer.details ?? {};
      setError(
        answer.refusal === 'locked'
          ? words.locked(until === undefined ? undefined : say.time(until))
          : words.wrongPin(left),
      );
    },
  };
}
