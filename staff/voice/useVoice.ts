import { useEffect, useState } from 'preact/hooks';
import type { VoiceLanguage } from '../../shared/i18n/spoken.ts';
import type { OwnVoice } from '../../shared/protocol/voice.ts';
import { useWorkplace } from '../workplace.ts';
import type { VoiceDesk, VoiceReply } from './desk.ts';

/** How the voice of a language stands, and the way to change it. */
export interface VoiceWork {
  readonly voice: OwnVoice | undefined;
  /** The server could not be asked how it stands. */
  readonly unreached: boolean;
  /** Carries a wish out; why it was declined, where it was. */
  wish(reply: Promise<VoiceReply>): Promise<string | undefined>;
}

/** The office's own voice in one language, as the server has it. */
export function useVoice(desk: VoiceDesk, language: VoiceLanguage): VoiceWork {
  const { say } = useWorkplace();
  const [voices, setVoices] = useState<readonly OwnVoice[]>();
  const [unreached, setUnreached] = useState(false);

  useEffect(() => {
    desk.voices().then((found) => {
      setVoices(found);
      setUnreached(found === undefined);
    });
  }, [desk]);

  const why = (refusal: Extract<VoiceReply, { ok: false }>['refusal']): string => {
    const { refusals } = say.voice;
    return isOurs(refusal, refusals) ? refusals[refusal] : say.refusal({ refusal, details: {} });
  };
  return {
    voice: voices?.find((one) => one.language === language),
    unreached,
    async wish(asked) {
      const reply = await asked;
      if (!reply) return say.voice.unreached;
      if (!reply.ok) return why(reply.refusal);
      const { voice } = reply;
      setVoices((before = []) => [...before.filter((one) => one.language !== voice.language), voice]);
      return undefined;
    },
  };
}

const isOurs = <Code extends string>(code: string, sentences: Readonly<Record<Code, string>>): code is Code =>
  code in sentences;
