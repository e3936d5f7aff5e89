import { useState } from 'preact/hooks';
import type { WindowFace } from '../../../shared/domain/views/types.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import type { Say } from '../../say.ts';
import { useWorkplace } from '../../workplace.ts';
import { useForm } from '../form.ts';
import { nameOf } from '../options.ts';
import type { Value } from '../tree.ts';
import { listAt, valueAt, wordAt } from '../tree.ts';
import { isRemovable, missingWindows, notched, removed, turned, withSeats, withStand, withWindow } from './drawing.ts';
import type { Frame } from './PlanPicture.tsx';
import { PLAQUE, PlanPicture } from './PlanPicture.tsx';
import { PlanSeen } from './PlanSeen.tsx';
import type { Thing } from './things.ts';
import { boundsOf, idOf, outlineOf, thingsOn } from './things.ts';
import { useMoving } from './useMoving.ts';

/** What is seen around the room, as a share of its longer side. */
const MARGIN = 0.05;

/** The office's plan, put together by hand: each thing is dragged to its place, or chosen and moved by the arrow keys. */
export function PlanEditor() {
  const { say } = useWorkplace();
  const { settings, set } = useForm();
  const words = say.settings.plan;
  const [picked, pick] = useState('');
  const change = (next: Value) => set('', next);
  const moving = useMoving({ settings, frame: frameOf(settings), onMoved: change });
  const { frame, shown } = moving;
  const things = thingsOn(shown);
  const thing = things.find((one) => idOf(one) === picked);
  const add = (next: Value) => {
    const before = new Set(things.map(idOf));
    const fresh = thingsOn(next).find((one) => !before.has(idOf(one)) && one.kind !== 'size');
    change(next);
    if (fresh) pick(idOf(fresh));
  };

  return (
    <div class="plan-editor">
      <p class="field-hint" id="plan-help">
        {words.help}
      </p>
      <fieldset
        class="plan-room"
        ref={moving.room}
        style={{
          aspectRatio: `${frame.width} / ${frame.height}`,
          maxInlineSize: `${(400 * frame.width) / frame.height}px`,
        }}
      >
        <legend class="unseen">{words.picture}</legend>
        <PlanPicture settings={shown} frame={frame} faces={facesIn(shown)} things={things} />
        {things.map((one) => (
          <button
            type="button"
            key={idOf(one)}
            class="plan-thing"
            data-kind={one.kind}
            data-held={moving.held === idOf(one) || undefined}
            aria-label={`${thingName(one, shown, say)}: ${words.at(one.x, one.y)}`}
            aria-pressed={picked === idOf(one)}
            aria-describedby="plan-help"
            style={placeIn(frame, one, shown)}
            onFocus={() => pick(idOf(one))}
            onClick={() => pick(idOf(one))}
            {...moving.handlersOf(one)}
          />
        ))}
      </fieldset>
      <div class="plan-picked">
        <p role="status">
          {thing ? (
            <>
              <b>{thingName(thing, shown, say)}</b> {words.at(thing.x, thing.y)}
            </>
          ) : (
            words.pick
          )}
        </p>
        {thing?.kind === 'stand' && <Button onPress={() => change(turned(settings, thing.path))}>{words.turn}</Button>}
        {thing?.kind === 'corner' && (
          <Button onPress={() => change(notched(settings, thing.path))}>{words.notch}</Button>
        )}
        {thing && isRemovable(settings, thing) && (
          <Button
            aria-label={say.settings.edit.removeOf(thingName(thing, settings, say))}
            onPress={() => {
              change(removed(settings, thing));
              pick('');
            }}
          >
            {say.settings.edit.remove}
          </Button>
        )}
      </div>
      <Adding settings={settings} onAdd={add} />
      <PlanSeen faces={facesIn(shown)} picked={thing} />
    </div>
  );
}

/** What is not on the plan yet, each by one button. */
function Adding({ settings, onAdd }: { readonly settings: Value; readonly onAdd: (next: Value) => void }) {
  const { say } = useWorkplace();
  const { plan: words, edit } = say.settings;
  const windows = listAt(settings, 'windows');
  const missing = missingWindows(settings).map((id) => {
    const window = windows.find((one) => wordAt(one, 'id') === id);
    return { id, name: nameOf(window ?? id, say), put: () => withWindow(settings, id) };
  });
  const blind = listAt(settings, 'displays').flatMap((display, index) =>
    valueAt(display, 'stand') === undefined
      ? [{ id: `stand ${index}`, name: words.stand(nameOf(display, say)), put: () => withStand(settings, index) }]
      : [],
  );
  return (
    <div class="settings-adds">
      {[...missing, ...blind, { id: 'seats', name: words.someSeats, put: () => withSeats(settings) }].map((one) => (
        <Button key={one.id} icon="plus" aria-label={edit.addOf(one.name)} onPress={() => onAdd(one.put())}>
          {one.name}
        </Button>
      ))}
    </div>
  );
}

/** The windows as screens know them, as far as the draft has them whole. */
function facesIn(settings: Value): ReadonlyMap<string, WindowFace> {
  const faces = listAt(settings, 'windows').map((window): WindowFace => {
    const number = Number(valueAt(window, 'number'));
    const kind = valueAt(window, 'kind') === 'biometric' ? 'biometric' : 'window';
    return { id: wordAt(window, 'id'), kind, number, accessible: valueAt(window, 'accessible') === true };
  });
  return new Map(faces.map((face) => [face.id, face]));
}

/** What a thing of the plan is called. */
export function thingName({ kind, path }: Pick<Thing, 'kind' | 'path'>, settings: Value, say: Say): string {
  const words = say.settings.plan;
  const number = Number(/\d+/u.exec(path)?.[0]) + 1;
  switch (kind) {
    case 'corner':
      return words.corner(number);
    case 'door':
      return words.door;
    case 'seats':
      return words.seats(number);
    case 'size':
      return words.size(number);
    case 'window': {
      const id = wordAt(settings, `${path}.id`);
      return nameOf(listAt(settings, 'windows').find((one) => wordAt(one, 'id') === id) ?? id, say);
    }
    case 'stand':
      return words.stand(wordAt(settings, `displays[${number - 1}].name`));
  }
  return kind satisfies never;
}

/** The room, and what lies outside it by mistake. */
const frameOf = (settings: Value): Frame => {
  const { x, y, width, height } = boundsOf([...outlineOf(settings), ...thingsOn(settings)]);
  const margin = MARGIN * Math.max(width, height, 1);
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
};

/** Where the handle of a thing lies over the picture; a block of seats is its own handle, others go around what is drawn. */
function placeIn(frame: Frame, { kind, path, x, y }: Thing, settings: Value) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const at = { left: share(x - frame.x, frame.width), top: share(y - frame.y, frame.height) };
  const sized = (width: number, height: number) => ({
    ...at,
    width: share(width, frame.width),
    height: share(height, frame.height),
  });
  if (kind === 'seats') {
    const [width, height] = ['width', 'height'].map((side) => Number(valueAt(settings, `${path}.${side}`)) || 0);
    return sized(width ?? 0, height ?? 0);
  }
  if (kind !== 'window' && kind !== 'stand') return at;
  const around = (kind === 'window' ? 2.9 : 2) * PLAQUE * Math.min(frame.width, frame.height);
  return sized(around, around);
}
