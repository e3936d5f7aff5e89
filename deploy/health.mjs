// Ends with 0 while the server of DATA_DIR takes commands; for whoever watches it from this computer.
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { get as getSecurely } from 'node:https';

const { address } = JSON.parse(readFileSync(`${process.env.DATA_DIR || 'data'}/program.json`, 'utf8'));
// Not every bare system knows the name `localhost`.
const here = address.replace('//localhost:', '//127.0.0.1:');
const ask = address.startsWith('https:') ? getSecurely : get;
// It asks this very computer and tells it nothing: whose certificate answers does not matter.
ask(`${here}/health`, { rejectUnauthorized: false, timeout: 4000 }, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1);
})
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1));
