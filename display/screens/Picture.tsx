import { useEffect, useRef } from 'preact/hooks';
import type { PublicNotice } from '../../shared/domain/views/types.ts';

interface Props {
  readonly picture: NonNullable<PublicNotice['picture']>;
  readonly onMissing: () => void;
}

/** A picture of the office's own folder, or a clip; the words beside it say the same to who can't see it. */
export function Picture({ picture: { file, moves }, onMissing }: Props) {
  const source = `/notices/${encodeURIComponent(file)}`;
  if (moves) return <Clip source={source} onMissing={onMissing} />;
  return <img class="notice-picture" src={source} alt="" onError={onMissing} />;
}

/** Silent, once, and standing still for who has asked for less motion. */
function Clip({ source, onMissing }: { readonly source: string } & Pick<Props, 'onMissing'>) {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) ref.current?.play().catch(() => {});
  }, []);
  return <video ref={ref} class="notice-picture" src={source} muted playsInline preload="auto" onError={onMissing} />;
}
