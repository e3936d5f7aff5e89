import { existsSync } from 'node:fs';
import { wallClock } from '../../shared/domain/calendar.ts';
import type { DayKey, Instant } from '../../shared/domain/vocabulary.ts';
import type { Finding } from './finding.ts';
import { bad, good, mind } from './finding.ts';

/** Mexico's centre has had no summer time since 2022: a July noon is 18:00 UTC. Older data of time zones say 13:00. */
const JULY_NOON = Date.UTC(2026, 6, 1, 18);

/** The date and hour here, and whether they can be right beside the last day that was recorded. */
export function clock(now: Instant, timeZone: string, lastDay: DayKey | undefined): Finding {
  const { date } = wallClock(now, timeZone);
  const time = new Intl.DateTimeFormat('es-MX', { timeZone, hour: 'numeric', minute: '2-digit' }).format(now);
  if (lastDay !== undefined && date < lastDay)
    return bad(
      `Esta computadora dice ${date} y el registro llega al ${lastDay}. Corrija la fecha: timedatectl set-time`,
      `This computer says ${date} and the record reaches ${lastDay}. Correct the date: timedatectl set-time`,
    );
  return good(`Aquí son las ${time} del ${date} (${timeZone}).`, `It is ${time} on ${date} here (${timeZone}).`);
}

/** Whether the data of time zones are of today. */
export function zones(): Finding {
  const july = wallClock(JULY_NOON, 'America/Mexico_City');
  if (july.minutes === 12 * 60) return good('Los husos horarios están al día.', 'The data of time zones are current.');
  return bad(
    'Los husos horarios son de antes de 2022: habrá una hora de error en verano. Instale un Node más nuevo.',
    'The data of time zones are older than 2022: summer will be an hour off. Install a newer Node.',
  );
}

/** Whether the clock is set by the network, as systemd tells. */
export function setByNetwork(mark = '/run/systemd/timesync/synchronized'): Finding {
  if (existsSync(mark)) return good('El reloj se ajusta por la red.', 'The clock is set by the network.');
  return mind(
    'No se sabe si el reloj se ajusta por la red. Sin red, compárelo cada mañana; con red: timedatectl set-ntp true',
    'It is not known whether the network sets the clock. Without one, compare it every morning; with one: timedatectl set-ntp true',
  );
}
