const isInstalled = () => process.env.TYPED_AS === 'ventanilla';

/** How a person at this computer writes one of the office's programs: where it is installed by its own command, in a clone by npm. */
export const typed = (program: string): string => (isInstalled() ? `ventanilla ${program}` : `npm run ${program} --`);

/** How the office is opened there. */
export const opening = (): string => (isInstalled() ? 'systemctl start ventanilla' : 'npm start');

/** How the office is opened there from a file of settings, in Spanish and English. */
export const openingFrom = (path: string): { readonly es: string; readonly en: string } =>
  isInstalled()
    ? { es: `Escriba en /etc/ventanilla.conf: PROFILE=${path}`, en: `Write in /etc/ventanilla.conf: PROFILE=${path}` }
    : { es: `Ábrala con: PROFILE=${path} npm start`, en: `Open it with: PROFILE=${path} npm start` };
