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
