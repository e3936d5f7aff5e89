import type { Text } from '../../shared/domain/vocabulary.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { Frame } from '../Frame.tsx';
import { Return } from '../Return.tsx';
import type { Scene } from '../scene.ts';

/** Gone for papers, or for a while: what for, until when the place is kept, and how to come back. */
export function Held({ scene }: { readonly scene: Scene }) {
  const { ticket, words, format, tag } = scene;
  const { aside, until } = ticket;
  const reason = aside?.reason && textIn(aside.reason, tag);
  const title = aside?.incomplete ? words.held.incomplete : words.held.stepped;
  return (
    <Frame
      scene={scene}
      strip={{ tone: 'calm', icon: aside?.incomplete ? 'document' : 'pause', title }}
      actions={<Return scene={scene} />}
    >
      <dl class="expected">
        {reason && (
          <div>
            <dt>{aside?.incomplete ? words.held.missing : words.held.why}</dt>
            {aside?.missing ? (
              aside.missing.map((paper) => <MissingPaper key={paper.name.es} {...paper} tag={tag} />)
            ) : (
              <dd class="plain" lang={reason.lang}>
                {reason.words}
              </dd>
            )}
          </div>
        )}
        {until !== undefined && (
          <div>
            <dt>{words.held.until}</dt>
            <dd>{format.time(until)}</dd>
          </div>
        )}
      </dl>
      <p>{words.held.text}</p>
    </Frame>
  );
}

interface MissingProps {
  readonly name: Text;
  readonly where?: Text;
  readonly tag: Scene['tag'];
}

function MissingPaper({ name, where, tag }: MissingProps) {
  const paper = textIn(name, tag);
  const place = where && textIn(where, tag);
  return (
    <dd class="plain" lang={paper.lang}>
      {paper.words}
      {place && (
        <span class="had-at" lang={place.lang}>
          {place.words}
        </span>
      )}
    </dd>
  );
}
