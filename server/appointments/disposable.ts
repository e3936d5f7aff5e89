import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';

/** Whether an address is of a kind that is used once and thrown away: its domain, or one above it, is known for that. */
export function isThrownAway(email: string): boolean {
  const known = disposableEmailBlocklistSet();
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return labels.slice(0, -1).some((_, above) => known.has(labels.slice(above).join('.')));
}

/** The mailbox that an address leads to: `Ana.Luz+2@Gmail.com` is `analuz@gmail.com`, so that variants count as one. */
export function mailboxOf(email: string): string {
  const [name = '', domain = ''] = email.toLowerCase().split('@');
  const box = name.replace(/(?<=.)\+.*$/u, '');
  return /^g(?:oogle)?mail\.com$/u.test(domain) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${domain}`;
}

/** The last ten digits of a telephone: the same with the country's prefix and without. */
export const lineOf = (phone: string): string => phone.replace(/\D/gu, '').slice(-10);
