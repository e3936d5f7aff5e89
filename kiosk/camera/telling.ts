import { useEffect } from 'preact/hooks';
import type { CameraState } from '../../shared/protocol/messages.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import type { Input } from '../state.ts';
import { standingOfCamera } from './eye.ts';

/** Looks how the kiosk's camera stands, before a visitor needs it and whenever something is plugged in or out, and tells the staff. */
export function useCamera(
  isWanted: boolean,
  state: CameraState | undefined,
  line: Pick<Connection<'kiosk'>, 'receipt' | 'link'>,
  send: (input: Input) => void,
): void {
  useEffect(() => {
    if (!isWanted) return;
    const check = () => void standingOfCamera().then((now) => send({ is: 'camera', state: now }));
    check();
    const { mediaDevices } = navigator as Partial<Navigator>;
    mediaDevices?.addEventListener('devicechange', check);
    return () => mediaDevices?.removeEventListener('devicechange', check);
  }, [isWanted, send]);

  const isOnline = line.link.value === 'online';
  const told = isWanted ? state : 'works';
  useEffect(() => {
    if (isOnline && told) line.receipt({ is: 'camera', state: told });
  }, [isOnline, told, line]);
}
