import { expect, test } from 'vitest';
import { givenNothing } from '../../support/story.ts';
import { asked, ended, joined, recorded } from '../../support/story-facts.ts';
import { at, auditor, receptionist, supervisor, tuunSavi } from '../../support/story-office.ts';
import {
  arrive,
  by,
  byPhone,
  callNext,
  changeNeeds,
  comeBack,
  finish,
  given,
  hold,
  incomplete,
  leave,
  noShow,
  openWindow,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const calledAtV3 = given(openWindow('V3'), walkIn(), callNext('V3'));
const absent = calledAtV3.and(wait(2), noShow('K001'));

test('whoever waits, was called, went for copies or is absent may leave', () => {
  for (const story of [given(walkIn()), calledAtV3, calledAtV3.and(hold('K001')), absent])
    story.when(leave('K001')).thenRecords(ended('K001', 'left'));
});

test('whoever leaves frees the window that had called them', () => {
  expect(calledAtV3.when(leave('K001')).office.windows.get('V3')?.visitId).toBeUndefined();
});

test('whoever stands at a window is let go by the window', () => {
  calledAtV3.and(arrive('K001')).when(leave('K001')).thenRefuses('visit-not-waiting', { ticket: 'K001' });
});

test('a phone gives up its own place, and nobody else’s', () => {
  const two = given(walkIn(), walkIn());
  two.when(byPhone('K001', leave('K001'))).thenRecords(ended('K001', 'left'));
  two.when(byPhone('K001', leave('K002'))).thenRefuses('not-allowed');
});

test('a visit that ended neither leaves, comes back nor changes', () => {
  const gone = given(walkIn(), leave('K001'));
  for (const deed of [leave('K001'), comeBack('K001'), changeNeeds('K001', {})])
    gone.when(deed).thenRefuses('visit-ended', { ticket: 'K001' });
});

test('a visit that is not here neither leaves, comes back nor changes', () => {
  for (const deed of [leave('K009'), comeBack('K009'), changeNeeds('K009', {})])
    given().when(deed).thenRefuses('unknown-visit');
});

test('only those set aside come back', () => {
  for (const story of [given(walkIn()), calledAtV3, calledAtV3.and(arrive('K001'))])
    story.when(comeBack('K001')).thenRefuses('visit-not-aside', { ticket: 'K001' });
  givenNothing().when(comeBack('K001')).thenRefuses('no-day');
});

test('a visitor with the missing paper comes back to the step that lacked it', () => {
  const told = calledAtV3
    .and(incomplete('K001'), wait(30))
    .when(comeBack('K001'))
    .thenRecords(joined('K001', 'informes', '8:45'));
  expect(told.visit('K001')).toMatchObject({ returned: true, situation: { why: { is: 'back-with-papers' } } });
});

test('a missed call is not a return with papers', () => {
  expect(absent.when(comeBack('K001')).visit('K001').returned).toBe(false);
});

test('changed needs are recorded with the reason', () => {
  const story = given(walkIn());
  story.when(changeNeeds('K001', { priority: ['senior'] })).thenRecords(
    recorded({
      type: 'NeedsChanged',
      reason: 'urgencia',
      needs: { priority: ['senior'], accessibleWindow: false, escort: false },
    }),
  );
  story.when(changeNeeds('K001', {}, 'porque-si')).thenRefuses('unknown-reason');
});

test('needs change also while a visitor is called or set aside, and hold when they join again', () => {
  const changed = absent.and(changeNeeds('K001', { priority: ['senior'] }));
  expect(changed.visit('K001').situation.is).toBe('absent');
  expect(changed.when(comeBack('K001')).visit('K001').situation).toMatchObject({ due: at('7:32'), priority: true });
});

test('a language asked for later summons a person once', () => {
  const story = given(walkIn());
  const told = story
    .when(changeNeeds('K001', { interpreter: tuunSavi }))
    .thenRecords(recorded({ type: 'NeedsChanged' }), asked('K001', 'interpreter'));
  expect([...told.office.requests.values()]).toMatchObject([
    { kind: 'interpreter', language: tuunSavi, from: 'itzel' },
  ]);
  story
    .and(changeNeeds('K001', { interpreter: tuunSavi }))
    .when(changeNeeds('K001', { interpreter: tuunSavi, escort: true }))
    .thenRecords(recorded({ type: 'NeedsChanged' }));
});

test('an auditor changes nothing', () => {
  const story = given(openWindow('V3'), walkIn());
  for (const deed of [leave('K001'), changeNeeds('K001', {}), callNext('V3'), walkIn()])
    story.when(by(auditor, deed)).thenRefuses('not-allowed');
});

test('the reception calls and serves nobody', () => {
  calledAtV3.when(by(receptionist, finish('K001'))).thenRefuses('not-allowed');
  calledAtV3.when(by(receptionist, callNext('V3'))).thenRefuses('not-allowed');
  calledAtV3.when(by(supervisor, finish('K001'))).thenRefuses('not-your-window');
});
