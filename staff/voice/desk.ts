import type { DoorRefusal, Refusal } from '../../shared/domain/decision.ts';
import type { VoiceLanguage } from '../../shared/i18n/spoken.ts';
import type { OwnVoice, VoiceRefusal } from '../../shared/protocol/voice.ts';
import { request } from '../http.ts';

/** How a voice stands after a wish, or why the wish was declined; nothing when the server can't be asked. */
export type VoiceReply =
  | { readonly ok: true; readonly voice: OwnVoice }
  | { readonly ok: false; readonly refusal: VoiceRefusal | Refusal | DoorRefusal }
  | undefined;

/** The office's own voice, for whoever records it. */
export interface VoiceDesk {
  voices(): Promise<readonly OwnVoice[] | undefined>;
  introduce(language: VoiceLanguage, name: string): Promise<VoiceReply>;
  record(language: VoiceLanguage, clip: string, recording: Blob): Promise<VoiceReply>;
  publish(language: VoiceLanguage): Promise<VoiceReply>;
  erase(language: VoiceLanguage, what: 'draft' | 'published' | 'all'): Promise<VoiceReply>;
  /** A clip of the draft; nothing when it can't be had. */
  clip(language: VoiceLanguage, clip: string): Promise<Blob | undefined>;
}

/** The voice's doors, with the token of the person signed in. */
export function voiceDeskBy(token: string): VoiceDesk {
  const wish = (path: string, how: Omit<Parameters<typeof request>[1], 'token'>) =>
    request<VoiceReply>(`voice/${path}`, { token, ...how });
  const clipPath = (language: VoiceLanguage, clip: string) => `${language}/clips/${encodeURIComponent(clip)}`;

  return {
    async voices() {
      const answer = await request<{ readonly voices?: readonly OwnVoice[] }>('voice', { token });
      return answer?.voices;
    },
    introduce: (language, name) =>
      wish(`${language}/speaker`, { method: 'PUT', json: { name: name.trim(), agreed: true } }),
    record: (language, clip, recording) =>
      wish(clipPath(language, clip), { method: 'PUT', body: recording, type: 'audio/wav' }),
    publish: (language) => wish(`${language}/publish`, { method: 'POST' }),
    erase: (language, what) => wish(`${language}/${what}`, { method: 'DELETE' }),
    async clip(language, clip) {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(`/api/v1/voice/${clipPath(language, clip)}`, { headers }).catch(() => undefined);
      return response?.ok ? response.blob() : undefined;
    },
  };
}
