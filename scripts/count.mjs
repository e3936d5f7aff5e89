// Says, in one line, how many tests passed and failed: node scripts/count.mjs test-results/vitest.json
import { existsSync, readFileSync } from 'node:fs';

const path = process.argv[2] ?? '';
const run = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { numPassedTests: 0, testResults: [] };

/**
 * A file that could not even be read holds no failed test, yet it is one.
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 */
const failedIn = ({ status, assertionResults }) => {
  const failed = assertionResults.filter((result) => result.status === 'failed').length;
  return failed === 0 && status === 'failed' ? 1 : failed;
};

const passed = run.numPassedTests;
const failed = run.testResults.map(failedIn).reduce((/** @type {number} */ sum, /** @type {number} */ n) => sum + n, 0);
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exit(1);
