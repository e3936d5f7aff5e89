import type { Admin } from '../../staff/lead/admin.ts';

/** A supervisor's doors behind which everything goes well, but for what a test says. */
export const admin = (some: Partial<Admin> = {}): Admin => ({
  people: async () => [],
  addPerson: async () => 'done',
  resetPin: async () => 'done',
  setRoles: async () => 'done',
  removePerson: async () => 'done',
  pair: async () => true,
  revoke: async () => true,
  network: async () => ({ open: false, confirmed: false }),
  confirmNetwork: async () => undefined,
  ...some,
});
