import { QrCode } from '../../shared/ui/QrCode.tsx';
import type { Scene } from '../scene.ts';

interface Props {
  readonly scene: Scene;
  /** The ticket's own code, known to nobody else. */
  readonly code: string;
}

/** The way to one's ticket on a phone; nothing where no phone would find it. */
export function Follow({ scene: { words, office }, code }: Props) {
  const { phones } = office;
  if (!phones) return null;

  const { title, join, joinOffice, scan } = words.ticket.follow;
  const without = phones.address.startsWith('https:') ? scan : joinOffice;
  const how = phones.wifi === undefined ? without : join(phones.wifi);
  return (
    <section class="follow">
      <QrCode text={`${phones.address}/#${code}`} label={title} />
      <div>
        <h2>{title}</h2>
        <p>{how}</p>
      </div>
    </section>
  );
}
