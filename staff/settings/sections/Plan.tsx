import { Button } from '../../../shared/ui/Button.tsx';
import { useWorkplace } from '../../workplace.ts';
import { FigureSetting, OneOfSetting, Row } from '../fields.tsx';
import { useForm } from '../form.ts';
import { Things } from '../lists.tsx';
import { optionsOf } from '../options.ts';
import { begun, undrawn } from '../plan/drawing.ts';
import { PlanEditor, thingName } from '../plan/PlanEditor.tsx';
import type { Thing } from '../plan/things.ts';
import { outlineOf } from '../plan/things.ts';
import type { Value } from '../tree.ts';
import { listAt, valueAt, wordAt } from '../tree.ts';

/** The plan of the room: drawn by hand, and every measure of it in figures. */
export function PlanSection() {
  const { say } = useWorkplace();
  const { settings, set } = useForm();
  const { plan: words, fields, edit } = say.settings;
  if (valueAt(settings, 'plan') === undefined)
    return (
      <div>
        <Button icon="plus" note={words.beginNote} onPress={() => set('', begun(settings))}>
          {words.begin}
        </Button>
      </div>
    );
  return (
    <>
      {outlineOf(settings).length > 2 && <PlanEditor />}
      <Measures />
      <div>
        <Button aria-label={edit.removeOf(fields.plan.label)} onPress={() => set('', undrawn(settings))}>
          {words.end}
        </Button>
      </div>
    </>
  );
}

/** Every measure of the plan, one by one: for who has them from a tape, and to mend what is wrong. */
function Measures() {
  const { say } = useWorkplace();
  const { settings, faults } = useForm();
  const wrong = faults.some(({ field }) => field.startsWith('plan') || field.includes('.stand'));
  return (
    <details class="plan-measures" open={wrong}>
      <summary>{say.settings.plan.measures}</summary>
      <div class="settings-fields">
        <Placed list="plan.outline" kind="corner" />
        <fieldset class="settings-group" data-field="plan.door">
          <legend class="label">{say.settings.plan.door}</legend>
          <At path="plan.door" />
        </fieldset>
        <Placed list="plan.windows" kind="window" />
        <Placed list="plan.seats" kind="seats" />
        {listAt(settings, 'displays').map((display, index) => {
          const path = `displays[${index}].stand`;
          if (valueAt(display, 'stand') === undefined) return null;
          return (
            <fieldset key={path} class="settings-group" data-field={path}>
              <legend class="label">{thingName({ kind: 'stand', path }, settings, say)}</legend>
              <At path={path} />
              <OneOfSetting
                path={`${path}.ahead`}
                optional
                options={optionsOf(['top', 'right', 'bottom', 'left'], say.settings)}
              />
            </fieldset>
          );
        })}
      </div>
    </details>
  );
}

function At({ path }: { readonly path: string }) {
  return (
    <Row>
      <FigureSetting path={`${path}.x`} />
      <FigureSetting path={`${path}.y`} />
    </Row>
  );
}

interface PlacedProps {
  readonly list: string;
  readonly kind: Extract<Thing['kind'], 'corner' | 'window' | 'seats'>;
}

/** The things of one kind; what is added is added in the picture. */
function Placed({ list, kind }: PlacedProps) {
  const { say } = useWorkplace();
  const { settings } = useForm();
  return (
    <Things
      path={list}
      folded
      closed
      optional={kind === 'seats' || undefined}
      title={(_, index) => thingName({ kind, path: `${list}[${index}]` }, settings, say)}
      note={(thing: Value) => `${wordAt(thing, 'x')}, ${wordAt(thing, 'y')}`}
      blank={() => ({})}
    >
      {(path) => (
        <>
          <At path={path} />
          {kind === 'seats' && (
            <Row>
              <FigureSetting path={`${path}.width`} />
              <FigureSetting path={`${path}.height`} />
            </Row>
          )}
        </>
      )}
    </Things>
  );
}
