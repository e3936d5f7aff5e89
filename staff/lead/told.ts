import type { Alert, FirstOf, NamedVisit, StaffWindow } from '../../shared/domain/views/types.ts';
import type { Health } from '../../shared/protocol/messages.ts';
import type { IconName } from '../../shared/ui/icons.tsx';
import type { Tab } from '../keys.ts';
import type { Say } from '../say.ts';

/** An alert as a person reads it, with where to do something about it. */
export interface Told {
  readonly title: string;
  readonly note: string;
  readonly icon: IconName;
  readonly urgent: boolean;
  readonly go?: { readonly tab: Tab; readonly name: string };
}

/** The office's own alerts, in words. */
export function wordsOfAlert(alert: Alert, say: Say, windows: readonly StaffWindow[]): Told {
  const { alerts } = say.lead;
  switch (alert.is) {
    case 'no-list':
      return {
        title: alerts.noList,
        note: alerts.noListNote(say.time(alert.opensAt)),
        icon: 'calendar-check',
        urgent: true,
        go: { tab: 'appointments', name: alerts.noListDo },
      };
    case 'day-abandoned':
      return {
        title: alerts.abandoned(alert.date),
        note: alerts.abandonedNote(alert.unserved),
        icon: 'info',
        urgent: false,
      };
    case 'closing-soon':
      return {
        title: alerts.closing(alert.unreached.count),
        note: alerts.closingNote(say.time(alert.closesAt), ticketsOf(alert.unreached, say)),
        icon: 'clock',
        urgent: true,
      };
    case 'after-closing':
      return {
        title: alerts.after(alert.present.count),
        note: ticketsOf(alert.present, say),
        icon: 'clock',
        urgent: true,
      };
    case 'request-waiting': {
      const window = windows.find(({ id }) => id === alert.from);
      return {
        title: alerts.request(say.front.requests.kind[alert.kind]),
        note: alerts.requestNote(window ? say.window(window) : alert.from, say.time(alert.since)),
        icon: 'hand',
        urgent: true,
        go: { tab: 'reception', name: alerts.requestDo },
      };
    }
    case 'outage-told': {
      const window = windows.find(({ id }) => id === alert.from);
      return {
        title: alerts.outageTold(window ? say.window(window) : alert.from),
        note: alerts.outageToldNote(say.time(alert.since)),
        icon: 'warning',
        urgent: true,
      };
    }
    case 'window-paused-urgently': {
      const window = windows.find(({ id }) => id === alert.windowId);
      return {
        title: alerts.urgent(window ? say.window(window) : alert.windowId),
        note: alerts.urgentNote(say.time(alert.since)),
        icon: 'pause',
        urgent: true,
      };
    }
    case 'nobody-serves':
      return {
        title: alerts.nobodyServes(say.text(alert.step).toLowerCase()),
        note: alerts.nobodyServesNote(alert.waiting),
        icon: 'people',
        urgent: true,
      };
    case 'services-paused':
      return {
        title: alerts.paused(alert.services.map(say.text).join(', ')),
        note: alerts.pausedNote(say.time(alert.since), alert.waiting),
        icon: 'pause',
        urgent: false,
      };
    case 'papers-expired':
      return {
        title: alerts.papersExpired(say.day(alert.until)),
        note: alerts.papersExpiredNote(alert.services.map(say.text).join(', ')),
        icon: 'document',
        urgent: false,
        go: { tab: 'settings', name: alerts.papersExpiredDo },
      };
    case 'numbers-running-out':
      return {
        title: alerts.numbers(alert.series),
        note: alerts.numbersNote(alert.last),
        icon: 'ticket',
        urgent: false,
      };
  }
  return alert satisfies never;
}

/** What is wrong with the record, with a screen or with a printer, in words. */
export function wordsOfHealth(health: Health | undefined, say: Say): readonly Told[] {
  if (!health) return [];
  const { alerts } = say.lead;
  const saving = health.saving
    ? []
    : [{ title: alerts.notSaving, note: alerts.notSavingNote, icon: 'warning', urgent: true } as const];
  const screens = health.screens.flatMap(({ name, online, soundBlocked, only, voice, camera, since }): Told[] => {
    if (!online)
      return [{ title: alerts.silent(name), note: alerts.silentNote(say.time(since)), icon: 'wifi-off', urgent: true }];
    if (camera)
      return [{ title: alerts.camera(name), note: alerts.cameraNote[camera], icon: 'warning', urgent: false }];
    if (soundBlocked)
      return [{ title: alerts.soundBlocked(name), note: alerts.soundBlockedNote, icon: 'speaker-off', urgent: true }];
    if (only === 'chime')
      return [{ title: alerts.voiceless(name), note: alerts.voicelessNote, icon: 'speaker-off', urgent: false }];
    if (voice !== 'shipped' || only) return [];
    return [{ title: alerts.shippedVoice(name), note: alerts.shippedVoiceNote, icon: 'speaker', urgent: false }];
  });
  const printers = (health.printers ?? []).flatMap(({ id, state, since }): Told[] => {
    if (state === 'ready' || state === 'unused') return [];
    const { alert, alertNote, since: from, state: states } = say.printers;
    const note = alertNote(from(states[state], say.time(since)));
    return [{ title: alert(id), note, icon: 'printer', urgent: state !== 'low' && state !== 'doubtful' }];
  });
  return [...saving, ...screens, ...printers];
}

const ticketsOf = ({ first, count }: FirstOf<NamedVisit>, say: Say): string => {
  const named = first.map(({ ticket }) => ticket).join(', ');
  return count > first.length ? say.lead.alerts.andMore(named, count - first.length) : named;
};
