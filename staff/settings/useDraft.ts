import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StaffId } from '../../shared/domain/vocabulary.ts';
import type { DraftCheck, SettingsDesk } from '../../shared/protocol/settings.ts';
import type { Outcome, SettingsAccess } from './desk.ts';
import type { Value } from './tree.ts';
import { withValue } from './tree.ts';

/** So long after the last key the draft is checked, in ms. */
const REST = 300;

/** The settings as somebody is changing them. */
export interface Draft {
  readonly desk: SettingsDesk;
  readonly settings: Value;
  /** What the server last said of it. */
  readonly check: DraftCheck | undefined;
  /** Somebody else published since the draft was begun. */
  readonly moved: boolean;
  set(path: string, value: Value | undefined): void;
  /** Makes these settings the draft. */
  take(settings: Value): void;
  discard(): void;
  publish(from: 'opening' | undefined, note: string): Promise<Outcome>;
  /** Takes back the version that waits for the next day. The draft stays. */
  withdraw(note: string): Promise<Outcome>;
}

interface Kept {
  readonly base: number;
  readonly settings: Value;
}

const keyFor = (id: StaffId): string => `ventanilla.settings.${id}`;

const keptBy = (id: StaffId): Kept | undefined => {
  const text = localStorage.getItem(keyFor(id));
  return text ? (JSON.parse(text) as Kept) : undefined;
};

const keep = (id: StaffId, kept: Kept | undefined): void => {
  if (kept) localStorage.setItem(keyFor(id), JSON.stringify(kept));
  else localStorage.removeItem(keyFor(id));
};

/** The draft of one person, kept in this computer's browser until it is published or discarded; `failed` when nothing could be read. */
export function useDraft(access: SettingsAccess, id: StaffId): Draft | 'reading' | 'failed' {
  const [desk, setDesk] = useState<SettingsDesk>();
  const [failed, fail] = useState(false);
  const [settings, setSettings] = useState<Value>();
  const [base, setBase] = useState(0);
  const [moved, setMoved] = useState(false);

  const read = async (keepDraft: boolean) => {
    const seen = await access.read();
    fail(!seen);
    if (!seen) return;
    const kept = keepDraft ? keptBy(id) : undefined;
    const fresh = seen.settings as unknown as Value;
    setDesk(seen);
    setSettings(kept?.settings ?? fresh);
    setBase(seen.version);
    setMoved(kept !== undefined && kept.base !== seen.version);
    keep(id, kept && { ...kept, base: seen.version });
  };
  useEffect(() => void read(true), [access, id]);
  const check = useCheck(access, settings, desk);

  return useMemo(() => {
    if (!desk || settings === undefined) return failed ? 'failed' : 'reading';
    const change = (next: Value) => {
      setSettings(next);
      keep(id, { base, settings: next });
    };
    return {
      desk,
      settings,
      check,
      moved,
      set: (path, value) => change(withValue(settings, path, value)),
      take: change,
      discard() {
        keep(id, undefined);
        setSettings(desk.settings as unknown as Value);
        setMoved(false);
      },
      async publish(from, note) {
        const outcome = await access.publish(settings, base, from, note);
        if (outcome.is === 'done') keep(id, undefined);
        if (outcome.is === 'done' || outcome.is === 'moved') await read(outcome.is === 'moved');
        return outcome;
      },
      async withdraw(note) {
        const outcome = await access.withdraw(desk.version, note);
        if (outcome.is === 'done' || outcome.is === 'moved') await read(true);
        return outcome;
      },
    };
  }, [desk, settings, check, moved, base, failed]);
}

/** What the server says of the draft, a moment after the last key; what it said of an earlier one is dropped. */
function useCheck(access: SettingsAccess, settings: Value | undefined, desk: SettingsDesk | undefined) {
  const [check, setCheck] = useState<DraftCheck>();
  const newest = useRef<Value>(undefined);
  useEffect(() => {
    newest.current = settings;
    if (settings === undefined) return;
    const timer = setTimeout(async () => {
      const answer = await access.check(settings);
      if (answer && newest.current === settings) setCheck(answer);
    }, REST);
    return () => clearTimeout(timer);
  }, [access, settings, desk]);
  return check;
}
