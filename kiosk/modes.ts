import type { IconName } from '../shared/ui/icons.tsx';
import { QUIET } from './SpeechMode.tsx';
import type { Scene } from './scene.ts';
import type { Comfort } from './state.ts';

/** A way to use the kiosk that is on from the moment it is touched, until the visitor leaves. */
interface Mode {
  readonly name: string;
  readonly icon: IconName;
  readonly note?: string;
  readonly on: boolean;
  /** Stands under "Accesibilidad" alone. */
  readonly further?: true;
  set(on: boolean): void;
}

/** Every way this kiosk can be used, for bodies and minds of every kind. */
export function modesOf({ flow: { comfort, hearing }, words: { comfort: words }, low, send }: Scene): readonly Mode[] {
  const change = (changed: Partial<Comfort>) => send({ is: 'comfort', comfort: { ...comfort, ...changed } });
  const hear = (wanted: typeof hearing) => send({ is: 'hear', hearing: wanted });
  return [
    {
      name: words.largeText,
      icon: 'text-size',
      on: comfort.text === 'large',
      set: (on) => change({ text: on ? 'large' : 'usual' }),
    },
    {
      name: words.largestText,
      icon: 'text-size',
      further: true,
      on: comfort.text === 'largest',
      set: (on) => change({ text: on ? 'largest' : 'usual' }),
    },
    {
      name: words.highContrast,
      icon: 'contrast',
      on: comfort.highContrast,
      set: (highContrast) => change({ highContrast }),
    },
    { name: words.low, icon: 'lower', on: low, set: (on) => change({ low: on }) },
    {
      name: words.moreTime,
      icon: 'clock',
      note: words.moreTimeNote,
      on: comfort.moreTime,
      set: (moreTime) => change({ moreTime }),
    },
    {
      name: words.voice,
      icon: 'speaker',
      note: words.voiceNote,
      on: hearing !== undefined && !hearing.twice,
      set: (on) => hear(on ? QUIET : undefined),
    },
    {
      name: words.pictures,
      icon: 'picture',
      note: words.picturesNote,
      on: hearing?.twice ?? false,
      set: (on) => hear(on ? { ...QUIET, twice: true } : undefined),
    },
  ];
}
