import { SCREEN_LANGUAGES } from '../../shared/i18n/catalogue.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useLanguage } from '../language.ts';
import { speechIn } from '../scene.ts';

interface Props {
  /** No code in the address, one that is no ticket of today, an office not reached yet, or not reached at all. */
  readonly is: 'noCode' | 'unknown' | 'connecting' | 'unreachable';
}

/** What stands where there is no ticket to show. */
export function WithoutTicket({ is }: Props) {
  const speech = speechIn(SCREEN_LANGUAGES, ...useLanguage(undefined));
  const { words, common } = speech;
  const { title, text } = saidOf(is, speech);
  return (
    <main class="page without">
      <header class="head on-board">
        <p>{words.title}</p>
        <LanguageSwitch speech={speech} />
      </header>
      <div class="rest">
        <div class="body" role="status">
          <Icon name={ICONS[is]} />
          <h1 class="lead">{title}</h1>
          {text && <p>{text}</p>}
        </div>
        <footer class="foot">
          <p class="small">{common.notOfficial}</p>
        </footer>
      </div>
    </main>
  );
}

const ICONS = { noCode: 'qr', unknown: 'question', connecting: 'wifi', unreachable: 'wifi-off' } as const;

function saidOf(is: Props['is'], { words, common }: ReturnType<typeof speechIn>): { title: string; text?: string } {
  switch (is) {
    case 'noCode':
      return words.noCode;
    case 'unknown':
      return words.unknown;
    case 'connecting':
      return { title: words.connecting };
    case 'unreachable':
      return { title: common.offline, text: words.unreachable };
  }
  return is satisfies never;
}
