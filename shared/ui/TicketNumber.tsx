import './TicketNumber.css';

interface Props {
  /** Series letter and digits as printed: "A045". */
  readonly number: string;
}

/** Letters of which a part hangs below the line. */
const TAILED = /^[JQ]/u;

/** A ticket's number as every screen shows it; its size is the font size of the place it stands in. */
export function TicketNumber({ number }: Props) {
  return (
    <span class="ticket" data-tail={TAILED.test(number)} translate={false}>
      {number}
    </span>
  );
}
