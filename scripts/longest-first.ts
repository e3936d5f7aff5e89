import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The files that take longest, the longest first. */
const LONGEST = [
  'e2e/morning',
  'e2e/display',
  'e2e/kiosk-typing-heard',
  'e2e/staff-screens',
  'e2e/kiosk-screens',
  'e2e/kiosk-speech',
  'e2e/axe',
  'e2e/display-screens',
  'e2e/figures-screens',
  'e2e/edges',
  'e2e/killed',
].map((name) => `/test/${name}.test.ts`);

/** Begins with the longest files, so that none of them is left running alone at the end; the rest as Vitest has it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { length } = LONGEST;
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return at < 0 ? length : at;
    };
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
