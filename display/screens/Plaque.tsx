import type { WindowFace } from '../../shared/domain/views/types.ts';
import { windowMark } from '../../shared/i18n/format.ts';
import { WindowGlyph } from '../../shared/ui/WindowGlyph.tsx';

interface Props {
  readonly window: WindowFace;
  readonly ground?: 'paper' | 'board' | 'now';
  /** Its name, where the words don't stand beside it. */
  readonly label?: string;
}

/** The shape over a window, as it hangs in the room. */
export function Plaque({ window, ground = 'paper', label }: Props) {
  const { kind, accessible } = window;
  return (
    <WindowGlyph
      kind={kind}
      accessible={accessible}
      mark={windowMark(window)}
      ground={ground}
      {...(label && { label })}
    />
  );
}
