import type { Said } from '../../shared/i18n/es/kiosk.ts';
import type { Scene } from '../scene.ts';
import type { Message } from '../state.ts';

/** The words of a message, with its times and places filled in. */
export function saidOf({ words, format, office }: Scene, message: Message): Said {
  const said = words.messages;
  const { reception } = office;
  switch (message.is) {
    case 'not-found':
    case 'unsaved':
    case 'thanks':
    case 'answered-before':
    case 'enough-answers':
      return said[message.is]();
    case 'two-tries':
    case 'no-data':
    case 'see-staff':
    case 'needs-appointment':
      return said[message.is](reception);
    case 'rest':
      return said.rest(format.time(message.until));
    case 'not-ready':
      return said['not-ready'](format.date(message.listed));
    case 'handed-over':
      return said['handed-over']();
    case 'other-day':
      return said['other-day'](format.date(message.slot), format.time(message.slot));
    case 'other-office':
      return said['other-office'](message.office, format.time(message.slot));
    case 'too-early':
      return said['too-early'](format.time(message.slot), format.time(message.from));
    case 'late':
      return said.late(format.time(message.slot), reception);
    case 'paused': {
      const until = office.services.find(({ id }) => id === message.service)?.paused?.until;
      if (until === undefined && office.outage) return words.outage.service;
      return said.paused(until === undefined ? undefined : format.time(until));
    }
    case 'own-hours': {
      const opens = office.services.find(({ id }) => id === message.service)?.opens;
      return opens ? said['own-hours'](format.range(opens)) : said.notOpen();
    }
    case 'called-staff':
      return message.kind === 'emergency' ? said.emergency() : said.help(reception);
    case 'refused':
      return refused({ words, office }, message.refusal);
    default:
      return message satisfies never;
  }
}

function refused({ words, office }: Pick<Scene, 'words' | 'office'>, refusal: string): Said {
  switch (refusal) {
    case 'needs-appointment':
      return words.messages['needs-appointment'](office.reception);
    case 'check-in-over':
    case 'day-is-past':
      return words.messages.over();
    case 'no-day':
    case 'not-yet-open':
      return words.messages.notOpen();
    case 'clock-in-doubt':
      return { title: words.out.pauseTitle, text: `${words.out.clock} ${words.out.pauseNote(office.reception)}` };
    case 'service-paused':
    case 'service-closed-now':
    case 'already-checked-in':
    case 'no-outage':
    case 'already-out':
    case 'no-stand-by':
    case 'visit-not-aside':
    case 'visit-ended':
      return words.refused[refusal];
    default:
      return words.messages['see-staff'](office.reception);
  }
}
