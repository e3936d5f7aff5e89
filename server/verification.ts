import type { Verification } from './journal/verify.ts';

/** What `npm run verify` says: each day with its head hash, to be compared with its report, and whatever is damaged. */
export function tellVerification({ days, damage, head }: Verification): string {
  const lines = days.map(({ day, entries, tornBytes, head: { hash } }) => {
    const torn = tornBytes > 0 ? ` · ${tornBytes} bytes de una escritura cortada / of a write cut short` : '';
    return `${day}  ${String(entries).padStart(6)}  ${hash}${torn}`;
  });
  for (const { es, en } of damage) lines.push(es, en);
  if (damage.length === 0) {
    lines.push(
      head ? 'El registro está completo. The record is whole.' : 'El registro está vacío. The record is empty.',
    );
  }
  return `${lines.join('\n')}\n`;
}
