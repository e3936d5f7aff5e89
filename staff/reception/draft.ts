import type { CheckIn } from '../../shared/domain/commands.ts';
import type { SearchHit } from '../../shared/domain/views/types.ts';
import type { Instant, LanguageTag, Needs, ServiceId } from '../../shared/domain/vocabulary.ts';

/** A check-in being filled in on a visitor's behalf. */
export interface Draft {
  readonly appointments: readonly { readonly id: string; readonly hit: SearchHit }[];
  readonly service: ServiceId;
  /** Onto the stand-by list of the service. */
  readonly standBy: boolean;
  readonly name: string;
  readonly needs: Needs;
  readonly companions: number;
  readonly language: LanguageTag;
  readonly handwritten: boolean;
  readonly ticket: string;
  /** `HH:MM`, as written on the paper. */
  readonly time: string;
}

export const emptyDraft: Draft = {
  appointments: [],
  service: '',
  standBy: false,
  name: '',
  needs: { priority: [], accessibleWindow: false, escort: false },
  companions: 0,
  language: 'es',
  handwritten: false,
  ticket: '',
  time: '',
};

/** Too late, and alone: the stand-by list is for them, if nobody of the office says otherwise. */
export const isForList = (appointments: Draft['appointments']): boolean =>
  appointments.length === 1 && appointments[0]?.hit.standBy === true;

/** Adds an appointment that was found; a family takes several, each once. */
export function withAppointment(draft: Draft, hit: SearchHit): Draft {
  const id = hit.appointmentId;
  if (id === undefined || draft.appointments.some((one) => one.id === id)) return draft;
  const appointments = [...draft.appointments, { id, hit }];
  return { ...draft, service: '', appointments, standBy: isForList(appointments) };
}

/** One of them does not come along after all. */
export function withoutAppointment(draft: Draft, id: string): Draft {
  const appointments = draft.appointments.filter((one) => one.id !== id);
  return { ...draft, appointments, standBy: isForList(appointments) };
}

/** What is still missing before a number can be given. */
export function missingIn(draft: Draft): 'service' | 'paper' | undefined {
  if (draft.appointments.length === 0 && !draft.service) return 'service';
  if (draft.handwritten && (draft.ticket.trim() === '' || !/^\d{1,2}:\d{2}$/.test(draft.time))) return 'paper';
  return undefined;
}

/** The wish that the draft amounts to. `wallClock` turns the paper's time into a moment of today. */
export function checkInOf(draft: Draft, wallClock: (time: string) => Instant): CheckIn {
  const { appointments, service, name, needs, companions, language } = draft;
  return {
    type: 'CheckIn',
    appointments: appointments.map(({ id }) => id),
    needs,
    companions,
    language: needs.interpreter ?? language,
    ...(appointments.length === 0 && { service }),
    ...((appointments.length === 0 || isForList(appointments)) && draft.standBy && { standBy: draft.standBy }),
    ...(name.trim() && { name: name.trim() }),
    ...(draft.handwritten && {
      handwritten: { ticket: draft.ticket.trim().toUpperCase(), at: wallClock(draft.time) },
    }),
  };
}
