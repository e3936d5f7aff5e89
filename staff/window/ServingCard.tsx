import type { ComponentChildren } from 'preact';
import type { ApplicantResult } from '../../shared/domain/commands.ts';
import type { StaffView, VisitCard, WindowDesk } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';
import { DeedButton } from './DeedButton.tsx';
import type { Deed } from './deeds.ts';
import { isFamily } from './deeds.ts';
import { Flags } from './Flags.tsx';
import { Municipality } from './Municipality.tsx';
import { nameOf, Party, Person } from './Person.tsx';

interface Props {
  readonly desk: WindowDesk;
  readonly card: VisitCard;
  /** Among which the visitor's is asked, where the office does. */
  readonly municipalities: StaffView['municipalities'];
  readonly marked: readonly ApplicantResult[];
  readonly onDeed: (deed: Deed) => void;
  /** The clerk's own note, while the line is cut. */
  readonly note: ComponentChildren;
}

/** Somebody is at the window: finish and call the next, or one of the other ways a visit can go on. */
export function ServingCard({ desk, card, municipalities, marked, onDeed, note }: Props) {
  const { say } = useWorkplace();
  const { deeds } = say.words;
  const name = nameOf(card) || card.ticket;
  const ahead = card.journey.filter(({ state }) => state === 'ahead').map((step) => say.text(step.name));
  const goesTo = card.after
    ? deeds.finishTo(name, say.text(card.after.name).toLowerCase(), card.after.waiting)
    : deeds.finishServed(name);
  const then = desk.next ? deeds.thenCalls(desk.next.ticket) : deeds.thenNobody;
  const shown: VisitCard = {
    ...card,
    applicants: card.applicants.map((applicant, index) => {
      const mark = marked.find((one) => one.applicant === index);
      return mark ? { ...applicant, outcome: mark.outcome } : applicant;
    }),
  };

  return (
    <>
      <Person card={card} />
      <div class="finish">
        <DeedButton deed="primary" desk={desk} onDeed={onDeed} note={`${goesTo} · ${then}`}>
          {deeds.finish}
        </DeedButton>
      </div>
      {note}
      <div class="work-scroll">
        {isFamily(card) && (
          <div class="party-row">
            <Party card={shown} />
            <DeedButton deed="people" desk={desk} onDeed={onDeed}>
              {deeds.people}
            </DeedButton>
          </div>
        )}
        <Flags card={card} />
        {municipalities && <Municipality card={card} names={municipalities} />}
        <h2 class="label or">{deeds.or}</h2>
        <div class="deeds">
          <DeedButton deed="onward" desk={desk} onDeed={onDeed} note={deeds.onwardNote}>
            {card.after ? deeds.onwardTo(say.text(card.after.name).toLowerCase()) : deeds.onward}
          </DeedButton>
          <DeedButton deed="incomplete" desk={desk} onDeed={onDeed} note={deeds.incompleteNote}>
            {deeds.incomplete}
          </DeedButton>
          <DeedButton deed="hold" desk={desk} onDeed={onDeed} note={deeds.holdNote}>
            {deeds.hold}
          </DeedButton>
          <DeedButton deed="send" desk={desk} onDeed={onDeed} note={deeds.sendNote}>
            {deeds.send}
          </DeedButton>
          <DeedButton
            deed="end"
            desk={desk}
            onDeed={onDeed}
            note={ahead.length > 0 ? deeds.endNote(ahead.join(', ').toLowerCase()) : deeds.endNoteLast}
          >
            {deeds.end}
          </DeedButton>
          <DeedButton deed="return" desk={desk} onDeed={onDeed} note={card.stopped ? deeds.backKeeps : deeds.backNote}>
            {deeds.back}
          </DeedButton>
        </div>
      </div>
      <div class="rest">
        <DeedButton deed="needs" desk={desk} onDeed={onDeed}>
          {deeds.changeNeeds}
        </DeedButton>
        <DeedButton deed="ask" desk={desk} onDeed={onDeed}>
          {deeds.ask}
        </DeedButton>
        <DeedButton deed="urgent-pause" desk={desk} onDeed={onDeed}>
          {deeds.urgentPause}
        </DeedButton>
      </div>
    </>
  );
}
