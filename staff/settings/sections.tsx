import type { SettingsWords } from '../../shared/i18n/es/settings.ts';
import { useWorkplace } from '../workplace.ts';
import { useForm, wordsOf } from './form.ts';
import { CallingSection, HoursSection, KioskSection, LateSection, ReasonsSection } from './sections/Day.tsx';
import {
  DisplaysSection,
  LanguagesSection,
  OfficeSection,
  PhonesSection,
  PrintersSection,
  WindowsSection,
} from './sections/Place.tsx';
import { PlanSection } from './sections/Plan.tsx';
import { ServicesSection } from './sections/Services.tsx';
import type { Value } from './tree.ts';
import { isGroup } from './tree.ts';

/** A part of the settings, as an office would name it. */
export type Section = keyof SettingsWords['sections'];

/** The parts in their order. */
export const sections: readonly Section[] = [
  'hours',
  'windows',
  'services',
  'calling',
  'late',
  'kiosk',
  'displays',
  'plan',
  'printers',
  'phones',
  'reasons',
  'languages',
  'office',
  'data',
  'rest',
];

const beginnings: readonly (readonly [string, Section])[] = [
  ['calling.late', 'late'],
  ['checkIn', 'late'],
  ['calling', 'calling'],
  ['absence', 'calling'],
  ['undoSeconds', 'calling'],
  ['hours', 'hours'],
  ['windows', 'windows'],
  ['services', 'services'],
  ['steps', 'services'],
  ['kiosk', 'kiosk'],
  ['reasons', 'reasons'],
  ['plan', 'plan'],
  ['displays', 'displays'],
  ['printers', 'printers'],
  ['network', 'phones'],
  ['languages', 'languages'],
  ['spoken', 'languages'],
  ['office', 'office'],
  ['room', 'office'],
  ['reception', 'office'],
  ['target', 'office'],
  ['opinions', 'office'],
  ['openBook', 'office'],
  ['municipalities', 'office'],
];

/** The part in which a place of the settings is shown. */
export const sectionOf = (field: string): Section => {
  if (/^displays\[[^\]]*\]\.stand/u.test(field)) return 'plan';
  return beginnings.find(([start]) => field.startsWith(start))?.[1] ?? 'rest';
};

/** The fields of a part. */
export function SectionForm({ section }: { readonly section: Section }) {
  switch (section) {
    case 'office':
      return <OfficeSection />;
    case 'hours':
      return <HoursSection />;
    case 'windows':
      return <WindowsSection />;
    case 'services':
      return <ServicesSection />;
    case 'calling':
      return <CallingSection />;
    case 'late':
      return <LateSection />;
    case 'kiosk':
      return <KioskSection />;
    case 'reasons':
      return <ReasonsSection />;
    case 'displays':
      return <DisplaysSection />;
    case 'plan':
      return <PlanSection />;
    case 'printers':
      return <PrintersSection />;
    case 'phones':
      return <PhonesSection />;
    case 'languages':
      return <LanguagesSection />;
    case 'data':
      return <DataSection />;
    case 'rest':
      return <RestSection />;
  }
  return section satisfies never;
}

function DataSection() {
  const { say } = useWorkplace();
  return (
    <dl class="settings-facts">
      {say.settings.data.map(([what, until]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{until}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Places without a form of their own: what never changes or what no rule reads, and what a newer file may hold. */
const formless = ['format', 'office.id', 'office.kind'];

function RestSection() {
  const { say } = useWorkplace();
  const { settings } = useForm();
  return (
    <dl class="settings-facts">
      {[...leaves(settings, '')]
        .filter(({ path }) => isFormless(path, say.settings))
        .map(({ path, value }) => (
          <div key={path}>
            <dt>{wordsOf(path, say.settings)?.label ?? path}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
    </dl>
  );
}

const isFormless = (path: string, words: SettingsWords): boolean => {
  const kind = path.replace(/\[\d+\]/gu, '[]');
  return formless.some((start) => kind.startsWith(start)) || wordsOf(kind.replace(/\[\]$/u, ''), words) === undefined;
};

function* leaves(value: Value, path: string): Generator<{ readonly path: string; readonly value: Value }> {
  if (Array.isArray(value)) for (const [index, part] of value.entries()) yield* leaves(part, `${path}[${index}]`);
  else if (isGroup(value))
    for (const [name, part] of Object.entries(value)) yield* leaves(part, path === '' ? name : `${path}.${name}`);
  else yield { path, value };
}
