import { settingsSchema } from '../../server/settings/schema.ts';

/** As much of a schema as says where its fields are. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/** Every field that the settings of an office can have, as `windows[].skills`: a list of groups by the fields of its groups, any other list as one. */
export const settingsFields: readonly string[] = [...fieldsOf(settingsSchema as unknown as Shape, '')];

/** Fields that no supervisor fills in, and why. */
export const formless: Readonly<Record<string, string>> = {
  format: 'tells the program how to read the file; it is no choice of the office',
  'office.id': 'lists of appointments name the office by it',
  'office.kind': 'no rule reads it: it tells whoever opens the file what kind of office this is',
  'plan.windows[].id': 'a window is put on the plan by its own button',
  'steps[].id': 'journeys and the record name a step by it; a new one is given its own',
  'services[].id': 'appointments and the record name a service by it',
  'windows[].id': 'the record, displays and the plan name a window by it',
  'displays[].id': 'screens are paired to it',
  'reasons.incomplete[].id': 'the record names a reason by it',
  'reasons.hold[].id': 'the record names a reason by it',
  'reasons.outOfTurn[].id': 'the record names a reason by it',
  'reasons.pause[].id': 'the record names a reason by it',
  'reasons.referral[].id': 'the record names a reason by it',
  'reasons.hold[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
  'reasons.outOfTurn[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
  'reasons.pause[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
  'reasons.referral[].where': 'the slip says where to fetch what is missing, and nothing else is fetched',
};

function* fieldsOf(shape: Shape, path: string): Generator<string> {
  if (shape.wrapped) yield* fieldsOf(shape.wrapped, path);
  else if (shape.type === 'strict_object')
    for (const [name, part] of Object.entries(shape.entries ?? {}))
      yield* fieldsOf(part, path === '' ? name : `${path}.${name}`);
  else if (shape.type === 'array' && shape.item?.type === 'strict_object') yield* fieldsOf(shape.item, `${path}[]`);
  else yield path;
}

/** The field that a place of the settings is: `windows[2].skills` is `windows[].skills`. */
export const fieldOf = (place: string): string => place.replace(/\[[^\]]*\]/gu, '[]');
