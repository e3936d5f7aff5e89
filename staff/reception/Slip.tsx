import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssuedTicket, StaffView } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly ticket: IssuedTicket;
  readonly view: StaffView;
  readonly onNext: () => void;
}

/**
 * The visitor's number, to be read aloud, shown or printed: by reception's printer, or by the browser where there is
 * none. The order of the line is not on it.
 */
export function Slip({ ticket, view, onNext }: Props) {
  const { say, now, ask } = useWorkplace();
  const words = say.front.ticket;
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const print = async () => {
    const answer = await ask({ ask: 'print', visitId: ticket.visitId, paper: 'ticket' });
    const outcome = answer.ok ? answer.result : 'none';
    if (outcome === 'none') window.print();
    else setTold(say.printers.outcome[outcome]);
  };

  return (
    <section class="slip">
      <div class="slip-paper">
        <p class="slip-office">{say.text(view.office.name)}</p>
        <h2 ref={heading} tabIndex={-1}>
          <span class="slip-word">{words.title}</span>
          <TicketNumber number={ticket.ticket} />
        </h2>
        <p class="slip-say">
          {words.ahead(ticket.ahead)} {ticket.range ? words.range(say.range(ticket.range)) : words.noRange}
        </p>
        {ticket.lateAs && <p>{ticket.lateAs === 'queue' ? words.lateQueue : words.lateAccept}</p>}
        {ticket.papers.length > 0 && (
          <div class="slip-papers">
            <p class="label">{words.papers}</p>
            <ul>
              {ticket.papers.map((paper) => (
                <li key={paper.name.es}>{say.text(paper.name)}</li>
              ))}
            </ul>
          </div>
        )}
        <p class="slip-small">
          {words.keep} {words.notOfficial}
          <br />
          {say.date(now.value)}, {say.time(now.value)}
        </p>
      </div>
      <div class="slip-go">
        <Button kind="primary" onPress={onNext}>
          {words.next}
        </Button>
        <Button icon="printer" onPress={() => void print()}>
          {words.print}
        </Button>
      </div>
      <p class="slip-told" role="status">
        {told}
      </p>
    </section>
  );
}
