import type { ScreenLanguage } from '../../shared/i18n/catalogue.ts';
import { screenLanguage } from '../../shared/i18n/catalogue.ts';
import type { SpeechWords } from '../../shared/i18n/es/speech.ts';
import type { Typist } from './field.ts';
import { openTypist } from './field.ts';
import type { Act } from './keypad.ts';
import { actOf, around } from './keypad.ts';
import type { Piece, Told } from './pieces.ts';
import { piecesOf, SPEECH, spelled } from './pieces.ts';
import type { Stop } from './stops.ts';
import { isPersonal, stopsOf, tellingsOf } from './stops.ts';
import type { Voice } from './voice.ts';
import { CLIPS } from './voice.ts';

/** How much the visitor wants, and may, hear. */
export interface Manner {
  /** Only this visitor listens, or has said that others may: names, CURP and appointments are said too. */
  readonly personal: boolean;
  /** A first touch says what was touched, the second chooses it. */
  readonly twice: boolean;
}

/** Leads a visitor through whatever the screen shows, by voice and a few keys. */
export interface Guide {
  /** A key was pressed; those that are not of the reading itself are left to the caller. */
  press(key: string): Act | undefined;
  /** A finger; true where the touch only says what it has met. */
  touch(target: Element): boolean;
  /** Something on the screen may have changed. */
  look(): void;
  /** Says that it is there, and what the screen shows. */
  welcome(): void;
  tell(sentence: string): void;
}

/** What says, of itself, that it has changed. */
const NEWS = '[role="status"]:not([data-personal], [data-personal] *), h1';
/** Between two tellings, in s. */
const PAUSE = 0.4;

const root = (): Element => document.querySelector('dialog[open]') ?? document.querySelector('#root') ?? document.body;
const language = (): ScreenLanguage => screenLanguage(document.documentElement.lang);
const words = (): SpeechWords => SPEECH[language()];
const find = (selector: string): HTMLElement | null => root().querySelector<HTMLElement>(selector);

/** Begins with what stands there now. */
export function openGuide(voice: Voice, manner: () => Manner): Guide {
  let stops: readonly Stop[] = [];
  let current: Stop | undefined;
  let heading: Element | null = null;
  let news = new Map<Element, string>();
  /** To be said with whatever a key has changed. */
  let echo: readonly Piece[] = [];
  const typist: Typist = openTypist();

  const own = (text: string): readonly Piece[] => spaced(piecesOf({ text, lang: language() }, CLIPS));
  const say = (...parts: readonly (readonly Piece[])[]) => voice.say(parts.flat());
  const told = (element: Element): readonly Piece[] => {
    if (isPersonal(element) && !manner().personal) return own(words().hidden);
    return spaced(tellingsOf(element).flatMap((part: Told) => piecesOf(part, CLIPS)));
  };
  const tellStop = ({ element, is }: Stop): readonly Piece[] => {
    if (is === 'text') return told(element);
    if (is === 'field')
      return [...own(typist.hint(element, words())), ...(manner().personal ? [] : own(words().hidden))];
    return [...told(element), ...stateOf(element).flatMap(own)];
  };

  const mark = (stop: Stop | undefined) => {
    current?.element.removeAttribute('data-stop');
    current = stop;
    if (!stop) return;
    typist.leave();
    stop.element.setAttribute('data-stop', stop.is);
    if (stop.is === 'control') (stop.element.querySelector('input') ?? stop.element).focus({ preventScroll: true });
    stop.element.scrollIntoView({ block: 'nearest' });
  };

  /** A new screen: all up to the first thing that can be chosen. */
  const arrive = () => {
    stops = stopsOf(root());
    const first = stops.findIndex(({ is }) => is !== 'text');
    const field = stops.findIndex(({ is }) => is === 'field');
    const upTo = field >= 0 ? field : Math.max(first, 0);
    const header = root().querySelector('header');
    const begin = stops.findIndex(({ element }) => !header?.contains(element));
    mark(stops[upTo] ?? stops[0]);
    say(echo, ...stops.slice(Math.max(begin, 0), upTo + 1).map(tellStop));
    echo = [];
  };

  const look = () => {
    const title = find('h1, h2');
    const before = news;
    news = new Map([...root().querySelectorAll(NEWS)].map((element) => [element, element.textContent ?? '']));
    if (title !== heading) {
      heading = title;
      return arrive();
    }
    stops = stopsOf(root());
    if (current && !current.element.isConnected) mark(stops.find(({ is }) => is !== 'text'));
    const changed = [...news].filter(([element, text]) => text.trim() !== '' && before.get(element) !== text);
    if (echo.length > 0 || changed.length > 0) say(echo, ...changed.map(([element]) => told(element)));
    echo = [];
  };
  /** After the screen has followed the key. */
  const lookSoon = () => setTimeout(look, 60);

  const move = (by: 1 | -1) => {
    const here = stops.find(({ element }) => element === current?.element);
    const stop = around(stops, here, by);
    if (!stop) return;
    const turned = here && stops.indexOf(stop) === (by > 0 ? 0 : stops.length - 1);
    mark(stop);
    say(turned ? own(by > 0 ? words().beginning : words().end) : [], tellStop(stop));
  };
  const goTo = (element: Element | null) => {
    const stop = stops.find((one) => one.element === element);
    if (!stop) return;
    mark(stop);
    say(tellStop(stop));
  };
  const click = (element: HTMLElement | null) => {
    if (!element) return;
    (element.querySelector('input') ?? element).click();
    lookSoon();
  };
  const choose = () => {
    if (!current || current.is === 'text') return current && say(tellStop(current));
    const { element } = current;
    if (element.getAttribute('aria-disabled') === 'true') return say(tellStop(current));
    voice.say([]);
    click(element);
    if (element.matches('button:not([aria-pressed])')) return;
    setTimeout(() => {
      if (element.isConnected && find('h1, h2') === heading) say(stateOf(element).flatMap(own));
    }, 60);
  };
  const write = (character: string) => {
    echo = manner().personal ? spelled(character, language()) : own(words().field.written);
    lookSoon();
  };

  const finish = () => {
    const main = find('.button[data-kind="primary"]:not([aria-disabled="true"])');
    if (main) click(main);
    else move(1);
  };
  const type = (act: Act, field: HTMLElement): void => {
    const outcome = typist.type(act, field, manner().personal);
    switch (outcome.is) {
      case 'offers':
        say(spelled(outcome.character, language()));
        break;
      case 'written':
        write(outcome.character);
        break;
      case 'erased':
        echo = own(words().field.erased);
        lookSoon();
        break;
      case 'not-here':
        say(own(words().field.notHere));
        break;
      case 'hidden':
        say(own(words().hidden));
        break;
      case 'leaves':
        move(outcome.by);
        break;
      case 'finished':
        finish();
        break;
      default:
        outcome satisfies never;
    }
  };

  const follow = (act: Act): boolean => {
    switch (act.is) {
      case 'next':
      case 'previous':
        move(act.is === 'next' ? 1 : -1);
        return true;
      case 'choose':
        choose();
        return true;
      case 'repeat':
        if (current) say(tellStop(current));
        return true;
      case 'pause':
        voice.pause();
        return true;
      case 'main':
        goTo(find('.button[data-kind="primary"]'));
        return true;
      case 'back':
        click(find('.foot-back button') ?? find('.dialog-actions .button:last-child'));
        return true;
      case 'help':
        click(find('.foot-help button'));
        return true;
      default:
        return false;
    }
  };

  return {
    look,
    welcome() {
      heading = null;
      echo = own(words().welcome);
      look();
    },
    tell: (sentence) => say(own(sentence)),
    press(key) {
      const typing = current?.is === 'field';
      const act = actOf(key, typing);
      if (!act) return undefined;
      const moves = act.is === 'next' || act.is === 'previous' || act.is === 'back';
      if (typing && current && !moves) type(act, current.element);
      else if (!follow(act)) return act;
      return undefined;
    },
    touch(target) {
      if (target.closest('.keyboard-key')) return false;
      const stop = stops.find(({ element }) => element.contains(target));
      if (!stop || stop.element === current?.element) return false;
      mark(stop);
      say(tellStop(stop), stop.is === 'control' && manner().twice ? own(words().touchAgain) : []);
      return manner().twice;
    },
  };
}

function stateOf(element: Element): readonly string[] {
  const { button, checked, unchecked, chosen, unavailable } = words();
  const input = element.querySelector('input');
  if (input?.type === 'radio') return input.checked ? [chosen] : [];
  if (input) return [input.checked ? checked : unchecked];
  if (element.getAttribute('aria-pressed') === 'true') return [chosen];
  return [element.getAttribute('aria-disabled') === 'true' ? unavailable : button];
}

/** The end of a telling is heard as one. */
const spaced = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, pause: Math.max(piece.pause, PAUSE) } : piece,
  );
