import { LANGUAGE_NAMES, nextLanguage, screenLanguage } from '../shared/i18n/catalogue.ts';
import { Button } from '../shared/ui/Button.tsx';
import type { Speech } from './scene.ts';

/** One touch to the next language of the office, named in that language. */
export function LanguageSwitch({ speech: { language, languages, choose } }: { readonly speech: Speech }) {
  const next = nextLanguage(languages, language);
  if (next === undefined) return null;
  return (
    <Button kind="quiet" icon="globe" lang={next} onPress={() => choose(next)}>
      {LANGUAGE_NAMES[screenLanguage(next)]}
    </Button>
  );
}
