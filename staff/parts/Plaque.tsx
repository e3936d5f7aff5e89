import type { WindowFace } from '../../shared/domain/views/types.ts';
import { WindowGlyph } from '../../shared/ui/WindowGlyph.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly window: WindowFace;
  readonly ground?: 'paper' | 'board' | 'now';
  /** The name stands beside the glyph already. */
  readonly silent?: boolean;
}

/** A window's plaque, with its name for who listens. */
export function Plaque({ window, ground = 'paper', silent = false }: Props) {
  const { say } = useWorkplace();
  return (
    <WindowGlyph
      kind={window.kind}
      accessible={window.accessible}
      mark={window.kind === 'biometric' ? `B${window.number}` : String(window.number)}
      ground={ground}
      {...(!silent && { label: say.window(window) })}
    />
  );
}
