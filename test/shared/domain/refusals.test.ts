import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Refusal } from '../../../shared/domain/decision.ts';

/** Every refusal that there is; the compiler sees to it that none is forgotten here. */
const all: Readonly<Record<Refusal, true>> = {
  'no-day': true,
  'day-is-open': true,
  'day-is-past': true,
  'day-already-held': true,
  'visits-without-outcome': true,
  'not-yet-open': true,
  'check-in-over': true,
  'unknown-appointment': true,
  'see-staff': true,
  'other-day': true,
  'other-office': true,
  'too-early': true,
  'already-checked-in': true,
  'unknown-service': true,
  'unknown-document': true,
  'document-handed-over': true,
  'needs-appointment': true,
  'no-stand-by': true,
  'service-closed-now': true,
  'ticket-taken': true,
  'bad-ticket': true,
  'bad-companions': true,
  'nothing-to-review': true,
  'visitor-is-here': true,
  'unknown-visit': true,
  'visit-ended': true,
  'visit-not-ended': true,
  'nothing-to-correct': true,
  'visit-not-waiting': true,
  'visit-not-aside': true,
  'call-is-over': true,
  'not-called': true,
  'no-show-too-soon': true,
  'escort-pending': true,
  'unknown-step': true,
  'cannot-serve': true,
  'service-paused': true,
  'unknown-reason': true,
  'unknown-applicant': true,
  'unknown-municipality': true,
  'unknown-window': true,
  'window-held': true,
  'window-closed': true,
  'window-paused': true,
  'window-not-paused': true,
  'window-busy': true,
  'window-not-armed': true,
  'someone-waits': true,
  'not-your-window': true,
  'nobody-waiting': true,
  'unknown-request': true,
  'request-taken': true,
  'unknown-notice': true,
  'service-not-paused': true,
  'unknown-line': true,
  'window-without-line': true,
  'line-without-window': true,
  'nothing-moved': true,
  'empty-text': true,
  'notice-over': true,
  'unknown-display': true,
  'bad-count': true,
  'settings-in-use': true,
  'settings-planned': true,
  'needs-new-day': true,
  'nothing-to-undo': true,
  'undo-too-late': true,
  'moved-on': true,
  'outage-stands': true,
  'no-outage': true,
  'already-out': true,
  'clock-in-doubt': true,
  'clock-not-doubted': true,
  'not-allowed': true,
};

test('every refusal is produced by at least one story', () => {
  const stories = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const told = new Set<string>();
  for (const file of stories) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const [, refusal] of text.matchAll(/thenRefuses\('([a-z-]+)'/gu)) told.add(refusal ?? '');
  }
  expect(Object.keys(all).filter((refusal) => !told.has(refusal))).toEqual([]);
});
