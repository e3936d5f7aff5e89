import type { Dice } from './dice.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that a form, a program or a tired person may put anywhere. */
const oddities: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  0.5,
  7,
  59,
  100,
  10_000,
  10_001,
  1e9,
  -0.0001,
  '',
  ' ',
  'V1',
  'V6',
  'B1',
  'documentos',
  'biometricos',
  'pas-adulto',
  'informes',
  'es',
  'en',
  'zz-x-nadie',
  '0:00',
  '8:00',
  '15:00',
  '23:59',
  '24:00',
  '2026-11-25',
  '2026-02-29',
  'America/New_York',
  'Pacific/Kiritimati',
  'Mars/Olympus',
  'A',
  'K',
  'Ñ',
  '(a+)+$',
  '\\d*\\d*\\d*\\d*\\d*x',
  '^[A-Z]{2}\\d{6}$',
  '__proto__',
  'constructor',
  'á\u0301\u200f🙂',
  'x'.repeat(501),
  'window',
  'biometric',
  'required',
  'none',
  'staff',
  [],
  {},
  [[]],
  [{}],
  { es: 'Sí' },
  { es: 'Sí', en: '' },
  ['es'],
];

interface Spot {
  readonly parent: Json[] | { [key: string]: Json };
  readonly key: string;
}

const spotsIn = (value: Json, spots: Spot[] = []): Spot[] => {
  if (typeof value !== 'object' || value === null) return spots;
  for (const [key, part] of Object.entries(value)) {
    spots.push({ parent: value, key });
    spotsIn(part, spots);
  }
  return spots;
};

const read = ({ parent, key }: Spot): Json => (Array.isArray(parent) ? parent[Number(key)] : parent[key]) ?? null;

const write = ({ parent, key }: Spot, value: Json): void => {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
};

const remove = ({ parent, key }: Spot): void => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};

const copy = (value: Json): Json => JSON.parse(JSON.stringify(value));

/** Another value of the same kind, as a person might really choose it. */
const near = (value: Json, dice: Dice): Json => {
  if (typeof value === 'number') return dice.of([value + 1, value - 1, value * 2, Math.floor(value / 2), 0]) ?? 0;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string')
    return dice.of([`${value}x`, value.slice(1), value.toUpperCase(), '9:30', '13:00']) ?? '';
  if (Array.isArray(value)) return dice.oneIn(2) ? value.toReversed() : value.slice(1);
  return value;
};

function mutate(root: Json, dice: Dice): void {
  const spot = dice.of(spotsIn(root));
  if (!spot) return;
  const { parent } = spot;
  switch (dice.below(7)) {
    case 0:
      remove(spot);
      break;
    case 1:
      write(spot, copy(dice.of(oddities) ?? null));
      break;
    case 2:
      write(spot, copy(read(dice.of(spotsIn(root)) ?? spot)));
      break;
    case 3:
      if (Array.isArray(parent)) parent.push(copy(read(spot)));
      else write({ parent, key: 'unheard-of' }, 1);
      break;
    default:
      write(spot, copy(near(read(spot), dice)));
  }
}

/** A profile with one to three places of it changed; what comes of it may be an office or nonsense. */
export function mutated(profile: unknown, dice: Dice): unknown {
  const root = copy(profile as Json);
  for (let left = 1 + dice.below(3); left > 0; left--) mutate(root, dice);
  return root;
}
