import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { sceneOf } from '../../kiosk/scene.ts';
import { Identify } from '../../kiosk/screens/Identify.tsx';
import { PickUp } from '../../kiosk/screens/PickUp.tsx';
import { flowAt, kioskView, moment } from '../support/views/kiosk.ts';

afterEach(() => {
  render(null, document.body);
});

test('where the kiosk has a camera it looks for any code that is asked for, of an appointment or of what is ready', () => {
  const eyes = [true, false].map((camera) => {
    const office = { ...kioskView, kiosk: { ...kioskView.kiosk, camera } };
    return ([Identify, PickUp] as const).map((Asking) => {
      const flow = flowAt(Asking === PickUp ? 'pick-up' : 'identify');
      render(<Asking scene={sceneOf(flow, office, moment, () => undefined)} />, document.body);
      const has = document.querySelector('video') !== null;
      render(null, document.body);
      return has;
    });
  });
  expect(eyes).toEqual([
    [true, true],
    [false, false],
  ]);
});
