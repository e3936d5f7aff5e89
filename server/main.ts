import { createServer } from 'node:http';
import { BUILD } from '../shared/protocol/build.ts';

const port = Number(process.env.PORT ?? 3000);
createServer((_request, response) => response.end(BUILD)).listen(port, () => console.log(`listening ${port}`));
