import { useState } from 'preact/hooks';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Panel } from '../panels/Panel.tsx';
import { Picks } from '../panels/Picks.tsx';
import { momentAt } from '../wallclock.ts';
import { useWorkplace } from '../workplace.ts';
import { DeclareOutage } from './DeclareOutage.tsx';

interface Props {
  readonly view: StaffView;
  readonly desk: SupervisorDesk;
}

type Service = StaffView['services'][number];

/** What the office gives today, and what it has paused. */
export function Services({ view, desk }: Props) {
  const { say, acting, online } = useWorkplace();
  const { services: words } = say.lead;
  const [asked, ask] = useState<Service>();

  return (
    <section class="card" aria-labelledby="services-title">
      <div class="services-head">
        <h2 id="services-title" class="title">
          {words.title}
        </h2>
        {!view.outage && <DeclareOutage view={view} />}
      </div>
      <ul class="rows">
        {view.services.map((service) => {
          const pause = desk.pausedServices.find(({ id }) => id === service.id);
          const name = say.text(service.name);
          return (
            <li key={service.id}>
              <span>
                <b>{name}</b>
                <small>
                  {!pause
                    ? words.on
                    : pause.until === undefined
                      ? words.pausedSince(say.time(pause.since))
                      : words.pausedUntil(say.time(pause.until))}
                </small>
              </span>
              <Button
                aria-label={(pause ? words.resumeOf : words.pauseOf)(name)}
                reason={online ? undefined : say.words.offline.reason}
                onPress={() => (pause ? void acting.act({ type: 'ResumeService', service: service.id }) : ask(service))}
              >
                {pause ? words.resume : words.pause}
              </Button>
            </li>
          );
        })}
      </ul>
      {asked && <PauseService view={view} service={asked} onClose={() => ask(undefined)} />}
    </section>
  );
}

interface PauseProps {
  readonly view: StaffView;
  readonly service: Service;
  readonly onClose: () => void;
}

function PauseService({ view, service, onClose }: PauseProps) {
  const { say, acting, now } = useWorkplace();
  const { services: words } = say.lead;
  const [reason, setReason] = useState<ReasonId>();
  const [until, setUntil] = useState('');

  const pause = async () => {
    if (!reason) return;
    const done = await acting.act({
      type: 'PauseService',
      service: service.id,
      reason,
      ...(until && { until: momentAt(until, view.office.timeZone, now.value) }),
    });
    if (done) onClose();
  };

  return (
    <Panel
      tall
      title={words.pauseTitle(say.text(service.name))}
      primary={words.pause}
      reason={reason ? undefined : say.words.panels.reasonMissing}
      onPrimary={() => void pause()}
      onClose={onClose}
    >
      <p class="panel-note">{words.pauseNote}</p>
      <Picks
        legend={words.why}
        options={view.reasons.pause.map(({ id, name }) => ({ id, name: say.text(name) }))}
        picked={reason}
        onPick={setReason}
      />
      <Field label={words.until} type="time" value={until} onInput={setUntil} />
    </Panel>
  );
}
