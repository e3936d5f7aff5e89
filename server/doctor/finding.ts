/** One thing that was looked at: as it should be, worth a thought, or to be put right before the office opens. */
export interface Finding {
  readonly is: 'good' | 'mind' | 'bad';
  readonly es: string;
  readonly en: string;
}

export const good = (es: string, en: string): Finding => ({ is: 'good', es, en });
export const mind = (es: string, en: string): Finding => ({ is: 'mind', es, en });
export const bad = (es: string, en: string): Finding => ({ is: 'bad', es, en });

const MARKS: Readonly<Record<Finding['is'], string>> = { good: '  bien', mind: ' OJO  ', bad: ' MAL  ' };

/** All findings in both languages, and at the end what to do about them as a whole. */
export function tellFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ is, es, en }) => [`${MARKS[is]}  ${es}`, `        ${en}`]);
  const wrong = findings.filter(({ is }) => is === 'bad').length;
  lines.push(
    wrong === 0
      ? 'La oficina puede abrir. The office can open.'
      : `Corrija lo que dice MAL (${wrong}) antes de abrir. Put right what says MAL (${wrong}) before opening.`,
  );
  return `${lines.join('\n')}\n`;
}
