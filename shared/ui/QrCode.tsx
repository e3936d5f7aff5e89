import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { encode } from 'uqr';
import './QrCode.css';

interface Props {
  readonly text: string;
  /** What it is for, to who can't see it. */
  readonly label: string;
}

/** Light modules that must stand round a code. */
const QUIET = 4;

/** A QR code as large as the place it stands in allows with whole pixels, black on white in every theme. */
export function QrCode({ text, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { size, dark } = useMemo(() => draw(text), [text]);
  const [pixels, setPixels] = useState(size);

  useLayoutEffect(() => {
    const width = place.current?.clientWidth ?? 0;
    const module = Math.max(1, Math.floor((width * devicePixelRatio) / size));
    setPixels((module * size) / devicePixelRatio);
  }, [size]);

  return (
    <div class="qr" ref={place}>
      <svg viewBox={`0 0 ${size} ${size}`} width={pixels} height={pixels} role="img" aria-label={label}>
        <path class="qr-light" d={`M0 0h${size}v${size}h-${size}z`} />
        <path class="qr-dark" d={dark} />
      </svg>
    </div>
  );
}

/** The modules to a side, quiet ones included, and the dark ones as one path. */
function draw(text: string): { readonly size: number; readonly dark: string } {
  const { size, data } = encode(text, { ecc: 'L', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, dark: dark.join('') };
}
