import { computed, effect, signal } from '@preact/signals';
import type { StaffLanguage } from '../shared/i18n/catalogue.ts';
import { staffLanguage } from '../shared/i18n/catalogue.ts';
import { keysWith, readAssigned } from './keys.ts';

/** The language of this computer's screen: Spanish until somebody chooses. */
export const language = signal<StaffLanguage>(staffLanguage(localStorage.getItem('ventanilla.language') ?? 'es'));

/** Whether single letters do something; some input devices type them by accident. */
export const letters = signal(localStorage.getItem('ventanilla.letters') !== 'off');

/** The keys that this computer has other than as printed. */
export const assigned = signal(readAssigned(localStorage.getItem('ventanilla.keys')));

/** The key of everything on this computer. */
export const keys = computed(() => keysWith(assigned.value));

effect(() => {
  localStorage.setItem('ventanilla.language', language.value);
  localStorage.setItem('ventanilla.letters', letters.value ? 'on' : 'off');
  localStorage.setItem('ventanilla.keys', JSON.stringify(assigned.value));
  document.documentElement.lang = language.value === 'es' ? 'es-MX' : 'en';
});
