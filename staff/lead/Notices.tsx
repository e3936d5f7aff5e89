import { useMemo } from 'preact/hooks';
import type { Notice } from '../../shared/domain/notice.ts';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { NoticeForm } from './NoticeForm.tsx';
import { noticePicturesBy } from './notices.ts';

interface Props {
  readonly token: string;
  readonly view: StaffView;
  readonly desk: Pick<SupervisorDesk, 'notices' | 'displays'>;
}

/** What the waiting room's displays say beside the calls. */
export function Notices({ token, view, desk: { notices, displays } }: Props) {
  const { say, acting, online } = useWorkplace();
  const { notices: words } = say.lead;
  const pictures = useMemo(() => noticePicturesBy(token), [token]);
  const offline = online ? undefined : say.words.offline.reason;

  return (
    <section class="notices" aria-labelledby="notices-title">
      <div class="line-head">
        <h2 id="notices-title">{words.title}</h2>
      </div>
      {notices.length === 0 && <p class="line-empty">{words.none}</p>}
      <ul class="rows">
        {notices.map((notice) => (
          <li key={notice.id}>
            <span>
              {say.text(notice.text)} <small>{detailsOf(notice, displays, say)}</small>
            </span>
            <Button
              aria-label={words.removeOf(say.text(notice.text))}
              reason={offline}
              onPress={() => void acting.act({ type: 'RemoveNotice', noticeId: notice.id })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <NoticeForm office={view.office} displays={displays} pictures={pictures} />
    </section>
  );
}

/** When, where and with what: only what was said. */
function detailsOf(
  { from, until, displays: on, picture, aloud }: Notice,
  displays: SupervisorDesk['displays'],
  { lead: { notices: words }, time }: Say,
): string {
  const names = on?.map((id) => displays.find((display) => display.id === id)?.name ?? id);
  return [
    from !== undefined && words.fromAt(time(from)),
    until !== undefined && words.untilAt(time(until)),
    names?.join(', '),
    picture,
    aloud && words.readAloud,
  ]
    .filter(Boolean)
    .join(' · ');
}
