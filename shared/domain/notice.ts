import type { Instant, NoticeId, Text } from './vocabulary.ts';

/** What a notice says, and when and where. */
export interface NoticeContent {
  readonly text: Text;
  /** From then on, if not at once. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** The displays it stands on, by their ids; all when absent. */
  readonly displays?: readonly string[];
  /** A picture or a silent clip of the office's own folder, by the name of its file. */
  readonly picture?: string;
  /** It is read aloud, too, between calls. */
  readonly aloud?: true;
}

/** A notice that has been posted. */
export interface Notice extends NoticeContent {
  readonly id: NoticeId;
}

/** The content alone of what carries one. */
export function contentOf({ text, from, until, displays, picture, aloud }: NoticeContent): NoticeContent {
  return {
    text,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(displays ? { displays } : {}),
    ...(picture === undefined ? {} : { picture }),
    ...(aloud ? { aloud } : {}),
  };
}

/** Whether a notice stands on a display at a moment. */
export function standsOn({ from, until, displays }: Notice, displayId: string, at: Instant): boolean {
  if (from !== undefined && at < from) return false;
  if (until !== undefined && at >= until) return false;
  return displays?.includes(displayId) ?? true;
}

/** Whether a file of notices moves. */
export const isClip = (file: string): boolean => /\.(?:webm|mp4)$/iu.test(file);

/** Whether a file may be one of notices: a plain name without folders, and a kind that every display can show. */
export const isFileName = (name: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()-]{0,79}\.(?:png|jpe?g|webp|webm|mp4)$/iu.test(name);
