import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The files that take longest, the longest first. */
const LONGEST = [
  'server/desk/restart',
  'server/two-clients',
  'laws/day',
  'server/journal/torn-and-damaged',
  'server/journal/killed',
  'server/http/http',
  'server/http/doors',
  'server/access/access',
  'laws/settings',
  'kiosk/speech/guide.dom',
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

/**
 * Begins with the longest files, so that none of them is left running alone at the end; the rest as Vitest has it. The
 * files of a project stay together: a process goes on with the next file only if it is of the same project.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { length } = LONGEST;
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((end) => moduleId.includes(end));
      return at < 0 ? length : at;
    };
    const projects = [...new Set(files.map(({ project }) => project))];
    const group = ({ project }: TestSpecification) =>
      project.config.sequence.groupOrder * projects.length + projects.indexOf(project);
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
