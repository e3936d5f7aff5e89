import { expect, test } from 'vitest';
import { parseCommand } from '../../server/command-schema.ts';
import { checkedSettings } from '../../server/settings/schema.ts';
import { viewOf } from '../../server/viewer.ts';
import { apply } from '../../shared/domain/apply.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import { refusals } from '../../shared/i18n/es/refusals.ts';
import { replayed } from '../support/story.ts';
import type { Dice } from './dice.ts';
import { diceOf } from './dice.ts';
import type { Turn } from './generated-day.ts';
import { generatedDay } from './generated-day.ts';

/** A hundred thousand in `npm run test:faults`. */
const MESSAGES = process.env.FAULT_ROUNDS ? 100_000 : 20_000;
const WISHES = 250;
/** From each wish of a day, so many damaged ones are made. */
const DAMAGED = 20;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const absurd: readonly Json[] = [
  null,
  true,
  '',
  ' ',
  '0',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '../../etc/passwd',
  '\u0000\u202E\uD800',
  'x'.repeat(70_000),
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[[[]]]]]],
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
];

/** Right in form, and most often wrong here. */
const plausible: readonly Json[] = [
  'V1',
  'V6',
  'informes',
  'copias',
  'es',
  'done',
  0,
  1,
  2,
  true,
  false,
  [],
  ['senior'],
];

/** The places of a message, deepest last. */
function places(json: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, part]) => places(part, [...path, key]))];
}

/** A message with one place taken away, replaced, doubled or added to; one in ten as it was. */
function damaged(message: Json, dice: Dice): Json {
  const copy: Json = JSON.parse(JSON.stringify(message));
  if (dice.oneIn(10)) return copy;
  const path = dice.of(places(copy).slice(1)) ?? [];
  const last = path.at(-1);
  if (last === undefined) return dice.of(absurd) ?? null;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, Json>>((part, key) => part[key] as Record<string, Json>, copy as Record<string, Json>);
  const strange = dice.of(dice.oneIn(3) ? absurd : plausible) ?? null;
  const ways: readonly (() => void)[] = [
    () => void delete parent[last],
    () =>
      void Object.defineProperty(parent, last, {
        value: strange,
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    () => void Object.defineProperty(parent, `${last}-more`, { value: strange, enumerable: true }),
    () => {
      parent[last] = [parent[last] ?? null, parent[last] ?? null];
    },
  ];
  dice.of(ways)?.();
  return copy;
}

/** What became of a message, from the wire to the views that follow from it. */
function fate(raw: unknown, { after, wish, context }: Turn): string {
  const message = parseCommand(raw, checkedSettings);
  if (!message) return 'malformed';
  if ('faults' in message) return 'bad-settings';
  const decision = decide(after, message.command, { ...context, by: wish.by, commandId: 'damaged', code: 'code' });
  if (!decision.accepted) return decision.refusal;
  if (decision.events.length === 0) return 'nothing';
  const entry = { at: context.at, id: 'damaged', by: wish.by, command: message.command.type, events: decision.events };
  const office = apply(after, entry);
  const look = { at: context.at, ranges: new Map(), room: undefined };
  for (const audience of ['kiosk', 'display'] as const) {
    viewOf(office, { audience, id: 'screen', name: 'screen' }, look as never);
  }
  expect(replayed([entry], after)).toEqual(office);
  return 'done';
}

test('whatever comes through the door is decided or refused by name, and never shakes the office', () => {
  const fates = new Map<string, number>();
  let messages = 0;
  for (let day = 0; messages < MESSAGES; day++) {
    const seeds = Array.from({ length: WISHES }, (_, n) => day * 7919 + n);
    for (const turn of generatedDay(seeds)) {
      const dice = diceOf(messages + 1);
      const whole = { id: 'a-command-of-this-law', command: turn.wish.command } as unknown as Json;
      for (let n = 0; n < DAMAGED; n++, messages++) {
        const became = fate(damaged(whole, dice), turn);
        fates.set(became, (fates.get(became) ?? 0) + 1);
      }
    }
  }

  const known = new Set(['done', 'nothing', 'malformed', ...Object.keys(refusals)]);
  expect([...fates.keys()].filter((is) => !known.has(is))).toEqual([]);
  expect(fates.get('malformed')).toBeGreaterThan(messages / 4);
  expect(fates.get('done')).toBeGreaterThan(messages / 100);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
