import { expect, test } from 'vitest';
import { LookUp } from '../../server/look-up.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { kiosk, SampleOffice } from '../support/sample-office.ts';

const viewer = { audience: 'kiosk', id: 'kiosco', name: 'Quiosco 1' } as const;

test('the code of a ticket, read from its paper or its phone, brings its holder back; typed it says nothing', () => {
  const house = new SampleOffice().clock('9:42');
  house.attempt(
    { type: 'CheckIn', appointments: [], service: 'informes', needs: noNeeds, companions: 0, language: 'es' },
    kiosk,
  );
  const [visit] = house.office.visits.values();
  const lookUp = new LookUp({
    office: () => house.office,
    now: () => house.now,
    hmacCurp: (curp) => curp,
    foretell: () => new Map(),
  });
  const shown = (text: string, typed: 'scan' | 'folio') =>
    lookUp.appointment({ ask: 'appointment', text, typed }, viewer);

  const here = { is: 'already', visitId: visit?.id, ticket: 'K001', situation: 'waiting' };
  expect(shown(visit?.code ?? '', 'scan')).toEqual(here);
  expect(shown(`http://192.168.1.20:3001/#${visit?.code}`, 'scan')).toEqual(here);
  expect(shown(visit?.code ?? '', 'folio')).not.toMatchObject({ is: 'already' });
});
