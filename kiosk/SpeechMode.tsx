import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scene } from './scene.ts';
import type { Hearing } from './state.ts';

type Speaker = FunctionComponent<{ readonly scene: Scene; readonly hearing: Hearing }>;

/** The voice guide, fetched when a visitor first asks for it; it begins too when a headset is plugged in, where the browser tells. */
export function SpeechMode({ scene }: { readonly scene: Scene }) {
  const { hearing } = scene.flow;
  const wanted = hearing !== undefined;
  const [Speaker, setSpeaker] = useState<Speaker>();
  useHeadset(scene);
  useEffect(() => {
    if (wanted && !Speaker) void import('./speech/Speaker.tsx').then((found) => setSpeaker(() => found.Speaker));
  }, [wanted, Speaker]);

  return hearing && Speaker ? <Speaker scene={scene} hearing={hearing} /> : null;
}

function useHeadset({ flow: { hearing }, send }: Scene): void {
  useEffect(() => {
    const { mediaDevices } = navigator as Partial<Navigator>; // absent where the page came without TLS
    if (!mediaDevices) return;
    let before = soundsOf(mediaDevices);
    const look = async () => {
      const [had, has] = await Promise.all([before, soundsOf(mediaDevices)]);
      before = Promise.resolve(has);
      if (hearing ? has === had : has < had) return;
      // Without leave to name them a browser counts no devices: then nothing personal is said unasked.
      send({ is: 'hear', hearing: { ...(hearing ?? QUIET), personal: has > had } });
    };
    mediaDevices.addEventListener('devicechange', look);
    return () => mediaDevices.removeEventListener('devicechange', look);
  }, [hearing, send]);
}

/** As it begins: understood in a quiet room, and nothing said that others shouldn't hear. */
export const QUIET: Hearing = { loudness: 2, personal: false, twice: false };

const soundsOf = async (devices: MediaDevices): Promise<number> =>
  (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length;
