import type { Settings } from '../../shared/domain/settings.ts';
import { huajuapan } from './sample-office.ts';

const here = { es: 'Planta baja, de 8:00 a 15:00' };

/** Huajuapan with everything that an office may leave out: each setting there is stands in it. */
export const fullOffice: Settings = {
  ...huajuapan,
  openBook: true,
  network: { phoneUrl: 'https://turno.example.org', wifi: 'Turnos' },
  spoken: huajuapan.spoken.map((spoken) => ({ ...spoken, person: 'Quien atiende el módulo' })),
  hours: {
    ...huajuapan.hours,
    closed: [{ date: '2026-12-25', reason: { es: 'Navidad', en: 'Christmas Day' } }],
    extra: [{ date: '2026-12-05', open: '9:00', close: '13:00' }],
  },
  steps: huajuapan.steps.map((step) => ({ arrival: { afterMinutes: 0, share: 1 }, ...step })),
  services: huajuapan.services.map((service) => ({
    onPaper: service.name,
    drawing: 'info',
    targetMinutes: 30,
    ...service,
    hours: { from: '8:00', to: '15:00' },
    ...(service.private && { silent: true }),
    ...(service.booking === 'required' && { standBy: true }),
    papers: [{ name: { es: 'Acta de nacimiento' }, hint: { es: 'Original y una copia' }, lacking: 'acta-nacimiento' }],
    papersUntil: '2099-12-31',
  })),
  windows: huajuapan.windows.map((window) => ({
    direction: 'ahead',
    breaks: [{ from: '11:00', to: '11:15' }],
    ...window,
  })),
  displays: huajuapan.displays.map((display) => ({
    ...display,
    volume: 80,
    outside: true,
    stand: { x: 6.5, y: 6.8, ahead: 'top' },
    quiet: [{ from: '14:00', to: '14:30' }],
  })),
  printers: [{ id: 'entrada', kind: 'tcp', address: '127.0.0.1:9', width: 80, for: ['reception'], lineEvery: 15 }],
  municipalities: { ask: true, names: ['Huajuapan de León', 'San Marcos Arteaga'] },
  calling: { ...huajuapan.calling, sameWindow: 10 },
  checkIn: { ...huajuapan.checkIn, earlyMinutes: 60 },
  kiosk: { ...huajuapan.kiosk, camera: true },
  reasons: {
    incomplete: huajuapan.reasons.incomplete.map((reason) => ({ where: here, ...reason })),
    hold: huajuapan.reasons.hold.map((reason) => ({ where: here, ...reason })),
    outOfTurn: huajuapan.reasons.outOfTurn.map((reason) => ({ where: here, ...reason })),
    pause: huajuapan.reasons.pause.map((reason) => ({ where: here, ...reason })),
    referral: huajuapan.reasons.referral.map((reason) => ({ where: here, ...reason })),
  },
};
