import type { AppointmentList, ReadOptions } from '../../../server/appointments/list.ts';
import { readAppointmentList } from '../../../server/appointments/read.ts';

export const TODAY = '2026-11-23';

export const OPTIONS: ReadOptions = {
  today: TODAY,
  officeId: 'ome-huajuapan',
  services: [
    { id: 'pas-adulto', names: ['Pasaporte adulto', 'Adult passport'] },
    { id: 'pas-menor', names: ['Pasaporte de menor', 'Passport for a minor'] },
    { id: 'pas-perdida', names: ['Pasaporte por pérdida o robo'] },
  ],
};

export const HEADER =
  'Folio;CURP;Nombre;Apellidos;Trámite;Fecha;Hora;Tutores;Oficina;Estatus;Correo;Teléfono;Idioma;Reservación';

/** One good line; each part can be replaced. */
export function line(parts: Partial<Record<string, string>> = {}): string {
  const good: Record<string, string> = {
    folio: '40001',
    curp: 'AUHN460101MOCHZB99',
    nombre: 'Nube',
    apellidos: 'Ahuehuete Huizache',
    tramite: 'Pasaporte adulto',
    fecha: '23/11/2026',
    hora: '08:00',
    tutores: '',
    oficina: '',
    estatus: '',
    correo: '',
    telefono: '',
    idioma: '',
    reservacion: '',
  };
  return Object.values({ ...good, ...parts }).join(';');
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a list of the usual header and these lines. */
export function readLines(lines: readonly string[], options: Partial<ReadOptions> = {}): AppointmentList {
  return readAppointmentList(utf8([HEADER, ...lines].join('\n')), { ...OPTIONS, ...options });
}

/** What was said about which line: `3 bad-time Hora`. */
export const said = (remarks: readonly { line: number; reason: string; column?: string; curp?: string }[]): string[] =>
  remarks.map(({ line, reason, column, curp }) =>
    [line, reason, column, curp].filter((part) => part !== undefined).join(' '),
  );
