import { useEffect, useState } from 'preact/hooks';
import type { LanguageStanding } from '../../shared/protocol/languages.ts';
import { useWorkplace } from '../workplace.ts';
import type { LanguageDesk } from './desk.ts';
import { Sheets } from './Sheets.tsx';

/** In which languages the kiosk speaks and how far each has come; and the sheets on which translators work. */
export function LanguagesPage({ desk }: { readonly desk: LanguageDesk }) {
  const { say } = useWorkplace();
  const words = say.languages;
  const [languages, show] = useState<readonly LanguageStanding[]>();
  const [unreached, setUnreached] = useState(false);
  useEffect(() => {
    void desk.standing().then((found) => {
      setUnreached(found === undefined);
      if (found) show(found);
    });
  }, [desk]);
  const own = languages?.filter(({ shipped }) => !shipped) ?? [];

  return (
    <div class="page-two">
      <section class="card" aria-labelledby="languages-title">
        <h2 id="languages-title" class="title">
          {words.title}
        </h2>
        <p>{words.intro}</p>
        {unreached && (
          <p class="trouble" role="status">
            {words.unreached}
          </p>
        )}
        {languages && <Coverage languages={languages} />}
      </section>
      <div class="page-stack">
        {languages && own.length === 0 && <p class="card">{words.none}</p>}
        {own.map((language) => (
          <Sheets key={language.tag} language={language} desk={desk} onChange={show} />
        ))}
      </div>
    </div>
  );
}

function Coverage({ languages }: { readonly languages: readonly LanguageStanding[] }) {
  const { say } = useWorkplace();
  const words = say.languages;
  return (
    <table class="coverage">
      <thead>
        <tr>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.texts}</th>
          <th scope="col">{words.translated}</th>
          <th scope="col">{words.reviewed}</th>
          <th scope="col">{words.recorded}</th>
        </tr>
      </thead>
      <tbody>
        {languages.map(({ tag, shipped, texts, translated, reviewed, recorded }) => (
          <tr key={tag}>
            <th scope="row">
              {say.languageName(tag)}
              <small>{shipped ? words.shipped : tag}</small>
            </th>
            {[texts, translated, reviewed, recorded].map((count, index) => (
              <td key={index} data-whole={count === texts || undefined}>
                {say.count(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
