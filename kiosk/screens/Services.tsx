import type { KioskService } from '../../shared/domain/views/types.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'services' }>;
}

/** What the office offers now; a person, for whatever one would rather not say to a screen; and the emergency. */
export function Services({ scene, screen }: Props) {
  const { words, office, send, flow } = scene;
  const unlisted = screen.unverified !== undefined;
  return (
    <Frame
      scene={scene}
      step={unlisted ? 1 : 2}
      title={unlisted ? words.services.titleUnlisted : words.services.title}
      lead={unlisted ? words.services.unlisted : undefined}
      touch={
        <div class="rows services">
          {inOrder(office.services, unlisted).map((service) => {
            const name = textIn(service.name, flow.language);
            return (
              <Button
                key={service.id}
                {...(service.drawing && { icon: service.drawing })}
                iconAfter="next"
                note={noteOn(scene, service, unlisted)}
                onPress={() => send({ is: 'service', id: service.id })}
              >
                <span lang={name.lang}>{name.words}</span>
              </Button>
            );
          })}
        </div>
      }
      actions={
        <div class="persons">
          <Button icon="person" onPress={() => send({ is: 'call-staff', kind: 'person' })}>
            {words.services.person}
          </Button>
          <Button icon="warning" onPress={() => send({ is: 'call-staff', kind: 'emergency' })}>
            {words.services.emergency}
          </Button>
        </div>
      }
    />
  );
}

/** What can be had without an appointment stands first. */
const inOrder = (services: readonly KioskService[], unlisted: boolean): readonly KioskService[] => {
  const isLater = ({ booking }: KioskService) => booking === 'required' && !unlisted;
  return [...services.filter((service) => !isLater(service)), ...services.filter(isLater)];
};

function noteOn({ words, format, office }: Scene, service: KioskService, unlisted: boolean): string | undefined {
  if (service.opens) return words.services.hours(format.range(service.opens));
  if (service.paused) {
    const { until } = service.paused;
    if (until === undefined && office.outage) return words.services.noSystem;
    return until === undefined ? words.services.paused : words.services.pausedUntil(format.time(until));
  }
  if (service.booking !== 'required' || unlisted) return undefined;
  return service.standBy ? words.services.standBy : words.services.byAppointment;
}
