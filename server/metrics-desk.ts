import type { Office } from '../shared/domain/office.ts';
import { isOpen, presentVisits } from '../shared/domain/office.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import { BUILD } from '../shared/protocol/build.ts';
import type { Health } from '../shared/protocol/messages.ts';
import type { CommandCounts } from './metrics/commands.ts';
import type { Computer } from './metrics/computer.ts';
import type { Metric } from './metrics/exposition.ts';
import { countsBy, exposition, gauge } from './metrics/exposition.ts';

/** What is measured. */
export interface Measured {
  readonly office: () => Office;
  readonly desk: { readonly seq: number; readonly saving: boolean };
  readonly counts: CommandCounts;
  readonly computer: Computer;
  readonly faults: () => number;
  readonly connections: () => Readonly<Record<string, number>>;
  readonly health: () => Health;
  /** End of the office's certificate, where it has one. */
  readonly certificateEnds: () => Instant | undefined;
}

/** How the server and its office fare, in numbers of nobody in particular, for a Prometheus server to read. */
export async function tellMetrics(of: Measured): Promise<string> {
  return exposition([
    ...theServer(of),
    ...theOffice(of.office()),
    ...theScreens(of),
    ...of.counts.metrics,
    ...(await of.computer.metrics()),
  ]);
}

function theServer({ desk, faults, certificateEnds }: Measured): readonly Metric[] {
  const ends = certificateEnds();
  return [
    {
      name: 'ventanilla_info',
      help: 'The build that runs.',
      type: 'gauge',
      samples: [{ labels: { build: BUILD }, is: 1 }],
    },
    gauge('ventanilla_saving', '1 while the last attempt to save succeeded.', desk.saving ? 1 : 0),
    gauge('ventanilla_day_entries', 'Lines of the record today.', desk.seq),
    {
      name: 'ventanilla_faults_total',
      help: 'Faults in the log since the start.',
      type: 'counter',
      samples: [{ is: faults() }],
    },
    ...(ends === undefined
      ? []
      : [
          gauge('ventanilla_certificate_expiry_seconds', 'End of the certificate, in seconds since 1970.', ends / 1000),
        ]),
  ];
}

function theOffice(office: Office): readonly Metric[] {
  const visits = { waiting: 0, called: 0, serving: 0, held: 0, absent: 0, 'stand-by': 0, ended: 0 };
  for (const { situation } of presentVisits(office)) visits[situation.is] += 1;
  visits.ended = office.visits.size - office.present.length;
  const windows = { open: 0, paused: 0, closed: 0 };
  for (const { id } of office.settings.windows) windows[office.windows.get(id)?.state ?? 'closed'] += 1;
  return [
    gauge('ventanilla_day_open', '1 while a service day is open.', isOpen(office) ? 1 : 0),
    countsBy('ventanilla_visits', 'Visits of the day, by where they stand.', 'situation', visits),
    countsBy('ventanilla_windows', 'Windows, by state.', 'state', windows),
  ];
}

function theScreens({ connections, health }: Measured): readonly Metric[] {
  const { screens, printers = [] } = health();
  const online = { kiosk: 0, display: 0 };
  const offline = { kiosk: 0, display: 0 };
  for (const screen of screens) (screen.online ? online : offline)[screen.kind] += 1;
  const states: Record<string, number> = {};
  for (const { state } of printers) states[state] = (states[state] ?? 0) + 1;
  return [
    countsBy('ventanilla_connections', 'Pages connected, by audience.', 'audience', connections()),
    countsBy('ventanilla_screens_online', 'Paired screens that are there.', 'kind', online),
    countsBy('ventanilla_screens_offline', 'Paired screens that are not.', 'kind', offline),
    countsBy('ventanilla_printers', 'Printers, by how they were last found.', 'state', states),
  ];
}
