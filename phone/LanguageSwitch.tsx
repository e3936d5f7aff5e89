import { Button } from '../shared/ui/Button.tsx';
import type { Speech } from './scene.ts';

/** One touch to the other language, named in that language. */
export function LanguageSwitch({ speech: { words, choose } }: { readonly speech: Speech }) {
  return (
    <Button kind="quiet" icon="globe" lang={words.otherTag} onPress={() => choose(words.otherTag)}>
      {words.otherLanguage}
    </Button>
  );
}
