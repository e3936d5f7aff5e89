import type { OfficeFace } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { textIn } from '../../shared/i18n/format.ts';
import type { Wording } from '../wording.ts';

interface Props {
  readonly office: OfficeFace;
  readonly at: Instant;
  readonly wording: Wording;
}

/** Where we are, and what time it is. The clock goes on whatever happens. */
export function Head({ office, at, wording: { language, format } }: Props) {
  const name = textIn(office.name, language);
  const [town] = office.place.split(',');
  return (
    <header class="head">
      <h1 class="head-office">
        <span lang={name.lang}>{name.words}</span>
        <span class="head-place">{town}</span>
      </h1>
      <p class="head-time">
        <span>{format.date(at)}</span>
        <time class="head-clock">{format.time(at)}</time>
      </p>
    </header>
  );
}
