import type { CameraState } from '../../shared/protocol/messages.ts';

/** Between two pictures that are looked at, in ms. */
const LOOK_EVERY = 150;
/** Enough for a code that fills a third of the picture, and little to compute. */
const WANTED = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** Finds the text of a code in what the camera sees now; none in sight is nothing. */
export type Read = (seen: HTMLVideoElement) => Promise<string | undefined>;

interface Looking {
  readonly video: HTMLVideoElement;
  /** The code that is in sight at first was read before: it counts once it has been taken away. */
  readonly seenBefore: boolean;
  readonly onCode: (text: string) => void;
  readonly onState: (state: CameraState) => void;
}

/** Opens the kiosk's camera and looks for codes until it is told to stop. No picture leaves the screen, and none is kept. */
export function look({ video, seenBefore, onCode, onState }: Looking): () => void {
  let stream: MediaStream | undefined;
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const fail = (state: CameraState) => {
    if (!stopped) onState(state);
    stop();
  };

  const run = async () => {
    const standing = await standingOfCamera();
    if (standing !== 'works') return fail(standing);
    stream = await navigator.mediaDevices.getUserMedia({ video: WANTED });
    const { openReader } = await import('./reader.ts');
    const read = await openReader();
    if (stopped) return stop();
    for (const track of stream.getTracks()) track.addEventListener('ended', () => fail('failed'));
    video.srcObject = stream;
    await video.play();
    onState('works');

    let fresh = !seenBefore;
    while (!stopped) {
      const text = await read(video);
      if (text === undefined) fresh = true;
      else if (fresh && !stopped) return onCode(text);
      await new Promise((done) => setTimeout(done, LOOK_EVERY));
    }
  };
  run().catch((error: unknown) => fail(stateOf(error)));
  return stop;
}

/** What can be told of the camera without switching it on. */
export async function standingOfCamera(): Promise<CameraState> {
  const { mediaDevices, permissions } = navigator as Partial<Navigator>;
  if (!mediaDevices) return 'insecure';
  const devices = await mediaDevices.enumerateDevices();
  if (!devices.some(({ kind }) => kind === 'videoinput')) return 'absent';
  const leave = await permissions?.query({ name: 'camera' as PermissionName }).catch(() => undefined);
  return leave?.state === 'denied' ? 'denied' : 'works';
}

function stateOf(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'denied';
  return name === 'NotFoundError' ? 'absent' : 'failed';
}
