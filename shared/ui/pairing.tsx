import { useCallback, useEffect, useState } from 'preact/hooks';
import { pairing as en } from '../i18n/en/pairing.ts';
import { pairing as es } from '../i18n/es/pairing.ts';
import './pairing.css';

/** Screens that are paired with the office, rather than signed in to. */
export type PairedKind = 'kiosk' | 'display';

/** How far a screen has come: `code` is shown until the supervisor enters it; `paired` carries the screen's token. */
export type Pairing =
  | { readonly is: 'starting' }
  | { readonly is: 'code'; readonly code: string; readonly usedLink: boolean; readonly offline: boolean }
  | { readonly is: 'paired'; readonly token: string };

/** How often a screen asks whether its code has been confirmed, in ms. */
const ASK_EVERY = 1000;

/**
 * The pairing of this browser as a kiosk or a display. A one-time link (`#link=...`) is exchanged at once; otherwise a
 * code is asked for. `forget` starts over, for a screen that was revoked.
 */
export function usePairing(kind: PairedKind): Pairing & { readonly forget: () => void } {
  const [pairing, setPairing] = useState<Pairing>(() => standing(kind));
  const [round, setRound] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    pair(kind, abort.signal, (next) => abort.signal.aborted || setPairing(next));
    return () => abort.abort();
  }, [kind, round]);

  const forget = useCallback(() => {
    localStorage.removeItem(place(kind));
    setPairing({ is: 'starting' });
    setRound((before) => before + 1);
  }, [kind]);

  return { ...pairing, forget };
}

/** What a kiosk or a display shows until it is paired: its code, large, and where to enter it. */
export function PairingScreen({ kind, pairing }: { readonly kind: PairedKind; readonly pairing: Pairing }) {
  const code = pairing.is === 'code' ? pairing : undefined;
  return (
    <main class="pairing">
      <h1>
        {es.title[kind]}
        <small lang="en">{en.title[kind]}</small>
      </h1>
      <p class="pairing-code" role="status" aria-label={code && `${es.code} ${[...code.code].join(' ')}`}>
        {code?.code || '····'}
      </p>
      <PairingWords words={es} code={code} />
      <div lang="en">
        <PairingWords words={en} code={code} />
      </div>
    </main>
  );
}

interface Words {
  readonly words: typeof es;
  readonly code: Extract<Pairing, { is: 'code' }> | undefined;
}

const PairingWords = ({ words, code }: Words) => (
  <p class="pairing-words">
    {code?.usedLink && <strong>{words.usedLink}</strong>}
    {code?.offline ? <strong>{words.offline}</strong> : `${words.steps} ${words.waiting}`}
  </p>
);

/** A screen that was paired before joins the office at once, without showing a page of pairing first; a new link is tried before. */
function standing(kind: PairedKind): Pairing {
  const token = linkHere() ? null : localStorage.getItem(place(kind));
  return token ? { is: 'paired', token } : { is: 'starting' };
}

type Show = (pairing: Pairing) => void;

async function pair(kind: PairedKind, signal: AbortSignal, show: Show): Promise<void> {
  const link = takeLink();
  const given = link ? await exchange(link, kind, signal) : undefined;
  const token = given ?? localStorage.getItem(place(kind));
  if (token) return keep(kind, token, show);

  const usedLink = link !== undefined;
  while (!signal.aborted) {
    const asked = await call<{ code: string; secret: string }>('/api/v1/pairing', signal, { kind });
    if (asked) {
      show({ is: 'code', code: asked.code, usedLink, offline: false });
      const confirmed = await confirmation(asked.secret, signal, (offline) =>
        show({ is: 'code', code: asked.code, usedLink, offline }),
      );
      if (confirmed) return keep(kind, confirmed, show);
    } else {
      show({ is: 'code', code: '', usedLink, offline: true });
      await pause();
    }
  }
}

/** Waits until the code is confirmed; undefined once the server no longer knows it, and another is needed. */
async function confirmation(
  secret: string,
  signal: AbortSignal,
  tell: (offline: boolean) => void,
): Promise<string | undefined> {
  while (!signal.aborted) {
    await pause();
    const response = await fetch(`/api/v1/pairing/${secret}`, { signal }).catch(() => undefined);
    if (response?.status === 404) return undefined;
    tell(!response?.ok);
    if (!response?.ok) continue;
    const { token }: { token?: string } = await response.json();
    if (token) return token;
  }
  return undefined;
}

async function exchange(link: string, kind: PairedKind, signal: AbortSignal): Promise<string | undefined> {
  const given = await call<{ token: string; kind: string }>('/api/v1/pairing/link', signal, { link, kind });
  return given?.token;
}

function keep(kind: PairedKind, token: string, show: Show): void {
  localStorage.setItem(place(kind), token);
  show({ is: 'paired', token });
}

/** Takes the one-time link out of the address, so that it stays in no history. */
function takeLink(): string | undefined {
  const link = linkHere();
  if (!link) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return link;
}

const linkHere = (): string | undefined => new URLSearchParams(location.hash.slice(1)).get('link') || undefined;

async function call<T>(path: string, signal: AbortSignal, body: object): Promise<T | undefined> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  };
  const response = await fetch(path, request).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

const place = (kind: PairedKind): string => `ventanilla.${kind}.token`;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, ASK_EVERY));
