/** Why days are not tried; each has its sentence. */
export type TryoutRefusal =
  | 'unknown-day'
  | 'day-not-over'
  | 'too-many-days'
  | 'nobody-came'
  | 'no-such-window'
  | 'tryout-under-way'
  | 'took-too-long'
  | 'damaged-day';
