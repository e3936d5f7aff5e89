import { useEffect, useState } from 'preact/hooks';
import type { NoticeContent } from '../../shared/domain/notice.ts';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Switch } from '../../shared/ui/Switch.tsx';
import { momentAt } from '../wallclock.ts';
import { useWorkplace } from '../workplace.ts';
import { NoticePicture } from './NoticePicture.tsx';
import type { NoticeFolder, NoticePictures } from './notices.ts';

interface Props {
  readonly office: StaffView['office'];
  readonly displays: SupervisorDesk['displays'];
  readonly pictures: NoticePictures;
}

/** What is being written, as it stands in the fields. */
interface Draft {
  readonly texts: Readonly<Record<string, string>>;
  readonly from: string;
  readonly until: string;
  /** Displays on which it is not to stand. */
  readonly without: readonly string[];
  readonly picture: string | undefined;
  readonly aloud: boolean;
}

const EMPTY: Draft = { texts: {}, from: '', until: '', without: [], picture: undefined, aloud: false };

/** A new notice: its words in each language of the office, its hours, its displays, its picture. */
export function NoticeForm({ office, displays, pictures }: Props) {
  const { say, acting, now, online } = useWorkplace();
  const { notices: words } = say.lead;
  const [draft, setDraft] = useState(EMPTY);
  const [folder, setFolder] = useState<NoticeFolder>();
  const look = async () => setFolder(await pictures.folder());
  useEffect(() => void look(), []);
  const change = (some: Partial<Draft>) => setDraft((before) => ({ ...before, ...some }));
  const languages = ['es', ...office.languages.filter((tag) => tag !== 'es')];
  const chosen = displays.filter(({ id }) => !draft.without.includes(id)).map(({ id }) => id);
  const offline = online ? undefined : say.words.offline.reason;
  const missing = draft.texts.es?.trim() ? undefined : words.empty;
  const nowhere = displays.length > 0 && chosen.length === 0 ? words.nowhere : undefined;

  const post = async () => {
    const moment = (time: string) => momentAt(time, office.timeZone, now.value);
    const texts = languages.map((tag) => [tag, draft.texts[tag]?.trim() ?? ''] as const).filter(([, text]) => text);
    const notice: NoticeContent = {
      text: { es: '', ...Object.fromEntries(texts) },
      ...(draft.from && { from: moment(draft.from) }),
      ...(draft.until && { until: moment(draft.until) }),
      ...(draft.without.length > 0 && { displays: chosen }),
      ...(draft.picture && { picture: draft.picture }),
      ...(draft.aloud && { aloud: true }),
    };
    if (await acting.act({ type: 'PostNotice', ...notice })) setDraft(EMPTY);
  };

  return (
    <details class="notices-new">
      <summary>{words.write}</summary>
      {languages.map((tag) => (
        <Field
          key={tag}
          label={tag === 'es' ? words.es : words.inLanguage(say.languageName(tag))}
          value={draft.texts[tag] ?? ''}
          maxLength={160}
          onInput={(text) => change({ texts: { ...draft.texts, [tag]: text } })}
        />
      ))}
      <div class="notice-hours">
        <Field label={words.from} type="time" value={draft.from} onInput={(from) => change({ from })} />
        <Field label={words.until} type="time" value={draft.until} onInput={(until) => change({ until })} />
      </div>
      {displays.length > 1 && (
        <ChoiceGroup legend={words.where}>
          {displays.map(({ id, name }) => (
            <Choice
              key={id}
              pick="many"
              name="notice-display"
              checked={!draft.without.includes(id)}
              onChange={(on) =>
                change({ without: on ? draft.without.filter((other) => other !== id) : [...draft.without, id] })
              }
            >
              {name}
            </Choice>
          ))}
        </ChoiceGroup>
      )}
      {folder && (
        <>
          <NoticePicture
            folder={folder}
            pictures={pictures}
            onChanged={look}
            chosen={draft.picture}
            onChoose={(picture) => change({ picture })}
          />
          {folder.reads ? (
            <Switch checked={draft.aloud} note={words.aloudNote} onChange={(aloud) => change({ aloud })}>
              {words.aloud}
            </Switch>
          ) : (
            <p class="field-hint">{words.noVoice}</p>
          )}
        </>
      )}
      <Button kind="primary" reason={offline ?? missing ?? nowhere} onPress={() => void post()}>
        {words.post}
      </Button>
    </details>
  );
}
