import type { RecordMunicipality } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';
import { municipalitiesAsked } from '../office.ts';
import { callInHand } from './guards.ts';

/** Where whoever is at the window comes from, out of the office's own list, or that it is not noted after all; only where the office asks. */
export function recordMunicipality(office: Office, command: RecordMunicipality, { at }: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const { municipality } = command;
  const asked = municipalitiesAsked(office.settings);
  if (asked.length === 0 || (municipality !== '' && !asked.includes(municipality)))
    return refuse('unknown-municipality');
  return accept({ type: 'MunicipalityRecorded', at, visitId: call.value.id, municipality });
}
