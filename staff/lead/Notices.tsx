import { useState } from 'preact/hooks';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { momentAt } from '../wallclock.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly view: StaffView;
  readonly notices: SupervisorDesk['notices'];
}

/** What the waiting room's displays say beside the calls. */
export function Notices({ view, notices }: Props) {
  const { say, acting, now, online } = useWorkplace();
  const { notices: words } = say.lead;
  const [es, setEs] = useState('');
  const [en, setEn] = useState('');
  const [until, setUntil] = useState('');
  const offline = online ? undefined : say.words.offline.reason;

  const post = async () => {
    const done = await acting.act({
      type: 'PostNotice',
      text: { es: es.trim(), ...(en.trim() && { en: en.trim() }) },
      ...(until && { until: momentAt(until, view.office.timeZone, now.value) }),
    });
    if (!done) return;
    setEs('');
    setEn('');
    setUntil('');
  };

  return (
    <section class="notices" aria-labelledby="notices-title">
      <div class="line-head">
        <h2 id="notices-title">{words.title}</h2>
      </div>
      {notices.length === 0 && <p class="line-empty">{words.none}</p>}
      <ul class="rows">
        {notices.map(({ id: noticeId, text, until: ends }) => (
          <li key={noticeId}>
            <span>
              {say.text(text)} {ends !== undefined && <small>{words.untilAt(say.time(ends))}</small>}
            </span>
            <Button
              aria-label={words.removeOf(say.text(text))}
              reason={offline}
              onPress={() => void acting.act({ type: 'RemoveNotice', noticeId })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <details class="notices-new">
        <summary>{words.write}</summary>
        <Field label={words.es} value={es} maxLength={120} onInput={setEs} />
        <Field label={words.en} value={en} maxLength={120} onInput={setEn} />
        <Field label={words.until} type="time" value={until} onInput={setUntil} />
        <Button kind="primary" reason={offline ?? (es.trim() ? undefined : words.empty)} onPress={() => void post()}>
          {words.post}
        </Button>
      </details>
    </section>
  );
}
