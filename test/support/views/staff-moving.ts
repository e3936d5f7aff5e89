import type { MovedWindow, MovePreview, SupervisorDesk } from '../../../shared/domain/views/types.ts';
import { at } from './staff-desk.ts';

const documents = { es: 'Documentos', en: 'Documents' };
const information = { es: 'Informes', en: 'Information' };

/** The first window serves information, too, since eleven minutes ago. */
export const moving: SupervisorDesk['moving'] = {
  lines: [
    { skill: 'documentos', at: 'window', name: documents, waiting: 9, last: at('11:20') },
    { skill: 'revision', at: 'window', name: { es: 'Revisión', en: 'Review' }, waiting: 2, last: at('10:35') },
    { skill: 'informes', at: 'window', name: information, waiting: 4, last: at('10:50') },
    { skill: 'entrega', at: 'window', name: { es: 'Entrega', en: 'Hand-over' }, waiting: 0 },
    { skill: 'proteccion', at: 'window', name: { es: 'Atención personal', en: 'Personal attention' }, waiting: 1 },
    { skill: 'biometricos', at: 'biometric', name: { es: 'Biométricos', en: 'Biometrics' }, waiting: 2 },
  ],
  windows: [
    { id: 'V1', skills: ['documentos', 'revision', 'informes'], own: ['documentos', 'revision'] },
    ...[
      { id: 'V2', skills: ['documentos', 'revision'] },
      { id: 'V3', skills: ['documentos', 'informes'] },
      { id: 'V4', skills: ['documentos', 'revision', 'entrega'] },
      { id: 'V5', skills: ['documentos', 'informes', 'entrega', 'proteccion'] },
      { id: 'V6', skills: ['documentos', 'revision', 'informes', 'entrega'] },
      { id: 'B1', skills: ['biometricos'] },
      { id: 'B2', skills: ['biometricos'] },
    ].map((window) => ({ ...window, own: window.skills })),
  ],
  moved: [{ windowId: 'V1', since: at('10:00'), why: 'long-line', takes: [information], leaves: [] }],
};

/** A window that serves information, too, since one line was long, and no longer hands over. */
export const movedHere: MovedWindow = {
  since: at('10:00'),
  why: 'long-line',
  takes: [information],
  leaves: [{ es: 'Entrega', en: 'Hand-over' }],
};

/** What the office says of any move: information goes faster, some papers slower. */
export const movePreview: MovePreview = {
  lines: [
    { name: documents, before: at('11:20'), after: at('11:30') },
    { name: information, before: at('10:50'), after: at('10:30') },
  ],
  sooner: 4,
  later: 2,
};
