// Loaded into a server's process before it (`node --import`): SIGUSR2 has it tidy up and print what its heap then holds, in bytes.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const tidy = runInNewContext('gc');
process.on('SIGUSR2', () => {
  tidy();
  process.stdout.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
