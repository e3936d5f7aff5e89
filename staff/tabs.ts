import type { Role } from '../shared/domain/vocabulary.ts';
import type { Tab } from './keys.ts';

const pages: readonly (readonly [Tab, readonly Role[]])[] = [
  ['window', ['window', 'supervisor']],
  ['reception', ['window', 'reception', 'supervisor']],
  ['floor', ['supervisor']],
  ['appointments', ['reception', 'supervisor']],
  ['team', ['supervisor']],
  ['figures', ['supervisor', 'auditor']],
  ['settings', ['supervisor']],
];

/** The pages that somebody with these roles works on, in the order of their keys. */
export function tabsFor(roles: readonly Role[]): readonly Tab[] {
  return pages.filter(([, may]) => may.some((role) => roles.includes(role))).map(([tab]) => tab);
}

/** Where a person starts: clerks at their window, the supervisor at the floor. */
export const firstTab = (roles: readonly Role[]): Tab =>
  roles.includes('supervisor') && !roles.includes('window') ? 'floor' : (tabsFor(roles)[0] ?? 'reception');
