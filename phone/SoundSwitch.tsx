import type { PhoneWords } from '../shared/i18n/es/phone.ts';
import { Button } from '../shared/ui/Button.tsx';
import { Icon } from '../shared/ui/Icon.tsx';
import { sound, turnSoundOff, turnSoundOn } from './chime.ts';

/** One touch allows the call to be heard, and lets it be heard once. */
export function SoundSwitch({ words }: { readonly words: PhoneWords }) {
  switch (sound.value) {
    case 'off':
      return (
        <Button icon="bell" onPress={turnSoundOn}>
          {words.sound.turnOn}
        </Button>
      );
    case 'on':
      return (
        <p class="sound-on" role="status">
          <Icon name="bell" />
          <strong>{words.sound.on}</strong>
          <Button kind="quiet" onPress={turnSoundOff}>
            {words.sound.turnOff}
          </Button>
        </p>
      );
    case 'blocked':
      return <p role="status">{words.sound.blocked}</p>;
  }
}
