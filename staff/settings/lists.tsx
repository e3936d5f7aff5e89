import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';
import { Fault, Row, TimeSetting } from './fields.tsx';
import { useForm, useSetting } from './form.ts';
import type { Value } from './tree.ts';
import { isGroup, listAt, valueAt, withValue } from './tree.ts';

interface ThingsProps {
  readonly path: string;
  /** What a thing of the list is called in its heading, and what it says beside it. */
  readonly title: (thing: Value, index: number) => string;
  readonly note?: (thing: Value) => string;
  /** A new one. */
  readonly blank: () => Value;
  /** Whether the heading opens and closes it; a short one always stands open. */
  readonly folded?: true;
  /** Without things the setting is taken away. */
  readonly optional?: true | undefined;
  /** Where else the settings name a thing by its id: it goes from these lists, too. */
  readonly namedIn?: readonly string[];
  /** Its things are added elsewhere. */
  readonly closed?: true;
  /** The page's own title says already what it lists. */
  readonly alone?: true;
  readonly children: (path: string) => ComponentChildren;
}

/** A list of things of the office, each with its own few fields, that can be added to and taken from. */
export function Things({
  path,
  title,
  note,
  blank,
  folded,
  optional,
  namedIn = [],
  closed,
  alone,
  children,
}: ThingsProps) {
  const { say } = useWorkplace();
  const { settings, faults, set } = useForm();
  const { label, hint, error } = useSetting(path);
  const [opened, open] = useState<number>();
  const words = say.settings.edit;
  const things = listAt(settings, path);
  const without = (index: number) => {
    const rest = things.toSpliced(index, 1);
    const gone = valueAt(settings, `${path}[${index}].id`);
    const left = withValue(settings, path, optional && rest.length === 0 ? undefined : rest);
    set(
      '',
      namedIn.reduce((tree, place) => withoutNamed(tree, place, gone), left),
    ); // all at once, as one change
    open(undefined);
  };
  const add = () => {
    set(path, [...things, blank()]);
    open(things.length);
  };

  return (
    <section class="settings-things" data-field={path}>
      <h3 class={alone && 'unseen'}>{label}</h3>
      {hint && <p class="field-hint">{hint}</p>}
      <Fault>{error}</Fault>
      {things.length === 0 && <p class="settings-none">{words.none}</p>}
      <ul class="settings-list">
        {things.map((thing, index) => {
          const place = `${path}[${index}]`;
          const name = title(thing, index);
          const wrong = faults.some(({ field }) => field.startsWith(place));
          const body = (
            <>
              {children(place)}
              <div>
                <Button aria-label={words.removeOf(name)} onPress={() => without(index)}>
                  {words.remove}
                </Button>
              </div>
            </>
          );
          return (
            <li key={place} class="settings-thing">
              {folded ? (
                <details open={opened === index || wrong} onToggle={(event) => event.currentTarget.open && open(index)}>
                  <summary>
                    <b>{name}</b>
                    {note && <small>{note(thing)}</small>}
                  </summary>
                  <div class="settings-fields">{body}</div>
                </details>
              ) : (
                <fieldset class="settings-fields">
                  <legend class="unseen">{name}</legend>
                  {body}
                </fieldset>
              )}
            </li>
          );
        })}
      </ul>
      {!closed && (
        <div>
          <Button icon="plus" aria-label={words.addOf(label)} onPress={add}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

const withoutNamed = (tree: Value, place: string, id: Value | undefined): Value => {
  const others = listAt(tree, place).filter((one) => !isGroup(one) || one.id !== id);
  return others.length < listAt(tree, place).length ? withValue(tree, place, others) : tree;
};

interface GroupProps {
  readonly path: string;
  /** What it begins with. */
  readonly blank: () => Value;
  readonly children: ComponentChildren;
}

/** A few settings that an office may leave out together: added by one button, taken away by another. */
export function OptionalGroup({ path, blank, children }: GroupProps) {
  const { say } = useWorkplace();
  const { settings } = useForm();
  const { label, hint, error, set } = useSetting(path);
  const { addOf, remove, removeOf } = say.settings.edit;
  if (valueAt(settings, path) === undefined)
    return (
      <div data-field={path}>
        <Button icon="plus" aria-label={addOf(label)} onPress={() => set(blank())}>
          {label}
        </Button>
      </div>
    );
  return (
    <fieldset class="settings-group" data-field={path}>
      <legend class="label">{label}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      {children}
      <Fault>{error}</Fault>
      <div>
        <Button aria-label={removeOf(label)} onPress={() => set(undefined)}>
          {remove}
        </Button>
      </div>
    </fieldset>
  );
}

/** Stretches of the day, such as breaks. */
export function SpansSetting({ path }: { readonly path: string }) {
  return (
    <Things
      path={path}
      optional
      title={(span) => (isGroup(span) ? `${span.from}–${span.to}` : '')}
      blank={() => ({ from: '11:00', to: '11:15' })}
    >
      {(place) => (
        <Row>
          <TimeSetting path={`${place}.from`} />
          <TimeSetting path={`${place}.to`} />
        </Row>
      )}
    </Things>
  );
}

/** Several words in one line, separated by commas; read when the line is left. */
export function WordListSetting({ path }: { readonly path: string }) {
  const { say } = useWorkplace();
  const { settings, faults, set } = useForm();
  const { label, hint } = useSetting(path);
  const kept = listAt(settings, path).join(', ');
  const [typed, type] = useState<string>();
  const fault = faults.find(({ field }) => field === path || field.startsWith(`${path}[`));
  const write = (text: string) => {
    type(text);
    const words = text.split(',').map((word) => word.trim());
    set(
      path,
      words.filter((word) => word !== ''),
    );
  };
  const shown =
    typed !== undefined &&
    typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
      .join(', ') === kept;
  return (
    <div data-field={path}>
      <Field
        label={label}
        hint={hint}
        error={fault?.[say.language]}
        value={shown ? (typed ?? '') : kept}
        onInput={write}
      />
    </div>
  );
}
