import { useEffect, useMemo, useState } from 'preact/hooks';
import { now } from '../shared/ui/clock.ts';
import { actingBy } from './acting.ts';
import type { Me, SignInFace } from './http.ts';
import { readSignIn, signIn } from './http.ts';
import { Header } from './parts/Header.tsx';
import { language } from './preferences.ts';
import { sayFor } from './say.ts';
import { ended } from './session.ts';
import { Lock } from './signin/Lock.tsx';
import { SignIn } from './signin/SignIn.tsx';
import { WorkplaceContext } from './workplace.ts';

interface Props {
  /** Whose screen is locked; nobody's before sign-in. */
  readonly me: Me | undefined;
  readonly onIn: (token: string, me: Me) => void;
  readonly onLeave: () => void;
}

/** How often the door looks again for names and windows, in ms. */
const LOOK_AGAIN = 5000;

const offline = { ok: false, refusal: 'offline' } as const;

/** The door: nothing of the office is shown here but names, windows and the time. */
export function Front({ me, onIn, onLeave }: Props) {
  const { face, online } = useFace();
  const timeZone = face?.office.timeZone ?? 'America/Mexico_City';
  const say = useMemo(() => sayFor({ language: language.value, timeZone, spoken: [] }), [language.value, timeZone]);
  const acting = useMemo(() => actingBy(async () => offline), []);
  const why = ended.value;

  return (
    <WorkplaceContext.Provider value={{ say, acting, now, online, ask: async () => offline }}>
      <Header
        place={<strong>{face ? `${say.text(face.office.name)} · ${face.office.place}` : say.words.title}</strong>}
      />
      {me ? (
        <Lock me={me} check={signIn} onIn={onIn} onLeave={onLeave} />
      ) : face ? (
        <SignIn face={face} check={signIn} onIn={onIn} ended={why && say.words.ended[why]} />
      ) : (
        <main class="loading">
          <p role="status">{online ? say.words.loading : say.words.signIn.unreachable}</p>
        </main>
      )}
      <footer class="foot">
        <p>{say.words.disclaimer}</p>
        <div class="foot-keys">
          <button
            type="button"
            class="foot-key"
            onClick={() => {
              language.value = language.value === 'es' ? 'en' : 'es';
            }}
          >
            {say.words.language}
          </button>
        </div>
      </footer>
    </WorkplaceContext.Provider>
  );
}

function useFace(): { readonly face: SignInFace | undefined; readonly online: boolean } {
  const [face, setFace] = useState<SignInFace>();
  const [online, setOnline] = useState(true);

  useEffect(() => {
    const look = async () => {
      const seen = await readSignIn();
      setOnline(seen !== undefined);
      if (seen?.office) setFace(seen);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);
  return { face, online };
}
