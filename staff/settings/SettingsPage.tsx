import { useEffect, useRef, useState } from 'preact/hooks';
import type { StaffId } from '../../shared/domain/vocabulary.ts';
import type { DraftCheck } from '../../shared/protocol/settings.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { useWorkplace } from '../workplace.ts';
import { DraftPanel } from './DraftPanel.tsx';
import type { SettingsAccess } from './desk.ts';
import { FormContext } from './form.ts';
import { Parts } from './Parts.tsx';
import { Publish } from './Publish.tsx';
import type { Section } from './sections.tsx';
import { SectionForm, sectionOf, sections } from './sections.tsx';
import type { Draft } from './useDraft.ts';
import { useDraft } from './useDraft.ts';
import { Versions } from './Versions.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly access: SettingsAccess;
  readonly me: StaffId;
  /** The place to begin at, where another page led here. */
  readonly at: string | undefined;
}

/** Where a supervisor changes what the office is: part by part, as a draft that is compared, checked and published. */
export function SettingsPage({ access, me, at }: Props) {
  const { say } = useWorkplace();
  const draft = useDraft(access, me);
  if (typeof draft === 'string')
    return (
      <main class="loading">
        <p role="status">{draft === 'reading' ? say.settings.loading : say.settings.unread}</p>
      </main>
    );
  return <Form access={access} draft={draft} at={at} />;
}

function Form({ access, draft, at }: Omit<Props, 'me'> & { readonly draft: Draft }) {
  const { say } = useWorkplace();
  const words = say.settings;
  const [section, go] = useState<Section>(at === undefined ? 'hours' : sectionOf(at));
  const [publishing, publish] = useState(false);
  const [news, tell] = useState<string>();
  const [sought, seek] = useState(at);
  const form = useRef<HTMLElement>(null);

  const { faults = [], changes = [] } = draft.check ?? {};
  const seen = useSeen(draft);
  const ready = changes.length > 0 && faults.length === 0;
  const write: Draft['set'] = (path, value) => {
    tell(undefined);
    draft.set(path, value);
  };
  const toFault = (field: string) => {
    go(sectionOf(field));
    seek(field);
  };
  useEffect(() => {
    if (sought === undefined) return;
    fieldAt(form.current, sought)?.focus();
    seek(undefined);
  }, [sought, section]);
  useShortcuts({
    part: (index) => sections[index] && go(sections[index]),
    fault: () => faults[0] && toFault(faults[0].field),
    publish: () => ready && publish(true),
  });
  const { name, intro } = words.sections[section];

  return (
    <FormContext.Provider value={{ settings: draft.settings, faults, set: write, ...(seen && { seen }) }}>
      <main class="settings">
        <h1 class="unseen">{words.title}</h1>
        <Parts
          now={section}
          onGo={go}
          faulty={faults.map(({ field }) => sectionOf(field))}
          changed={changes.map(({ field }) => sectionOf(field))}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a part without a form has nothing in it to focus */}
        <section class="settings-form" aria-label={name} tabIndex={0} ref={form}>
          {draft.desk.waiting && <Waiting draft={draft} onTold={tell} />}
          {!draft.desk.saved && <Banner tone="alert" title={words.unsaved} />}
          {draft.moved && <Banner tone="hint" title={words.publish.moved} />}
          <h2>{name}</h2>
          <p class="field-hint">{intro}</p>
          <div class="settings-fields" key={`${section} ${draft.desk.version}`}>
            <SectionForm section={section} />
          </div>
        </section>
        <div class="settings-side">
          <DraftPanel draft={draft} news={news} onFault={toFault} onPublish={() => publish(true)} />
          <Versions
            access={access}
            versions={draft.desk.versions}
            onTake={(settings, number) => {
              draft.take(settings);
              tell(words.versions.taken(number));
            }}
          />
        </div>
        <Publish
          draft={draft}
          open={publishing}
          onClose={() => publish(false)}
          onDone={(version) => tell(words.publish.done(version))}
        />
      </main>
    </FormContext.Provider>
  );
}

/** The control at a place of the settings, or at the nearest place above it that has one; opened if it was folded away. */
function fieldAt(form: HTMLElement | null, field: string): HTMLElement | undefined {
  const places = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const near = places
    .filter(({ dataset }) => field.startsWith(dataset.field ?? '-'))
    .toSorted((a, b) => (b.dataset.field?.length ?? 0) - (a.dataset.field?.length ?? 0))[0];
  for (let part = near?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  const controls = near?.querySelectorAll<HTMLElement>('input, select, button');
  return [...(controls ?? [])].find((one) => one.getAttribute('aria-invalid') === 'true') ?? controls?.[0];
}

/** What displays would show of the plan; while something is wrong, what they would have shown before. */
function useSeen({ check }: Draft): DraftCheck['seen'] | undefined {
  const last = useRef<DraftCheck['seen']>(undefined);
  if (check && check.faults.length === 0) last.current = check.seen;
  return last.current;
}

interface Shortcuts {
  readonly part: (index: number) => unknown;
  readonly fault: () => unknown;
  readonly publish: () => unknown;
}

/** Alt and a figure open a part, Alt E goes to what is wrong, Ctrl Enter publishes. */
function useShortcuts({ part, fault, publish }: Shortcuts): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.repeat || document.querySelector('dialog[open]')) return;
      if (event.altKey && /^Digit[1-9]$/u.test(event.code)) part(Number(event.code.slice(-1)) - 1);
      else if (event.altKey && event.code === 'KeyE') fault();
      else if (event.ctrlKey && event.key === 'Enter') publish();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  });
}
