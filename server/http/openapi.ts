import { toJsonSchema } from '@valibot/to-json-schema';
import type { IRouter } from 'express';
import type { GenericSchema } from 'valibot';
import { BUILD } from '../../shared/protocol/build.ts';
import { OWN_REFUSALS } from './answers.ts';

/** What a program has to know of one route, beside where it is. */
export interface RouteFace {
  /** Who may ask. */
  readonly who: string;
  readonly what: string;
  /** The body it takes: JSON by a schema, or a file as it is. */
  readonly body?: GenericSchema | 'file';
  /** What may stand behind the address, by name. */
  readonly query?: Readonly<Record<string, string>>;
  /** What it gives where that isn't JSON. */
  readonly gives?: string;
}

/** Every route by its method and address, as `GET /api/v1/screens`. */
export type Catalogue = Readonly<Record<string, RouteFace>>;

/** Every route that routers serve under a prefix, as the catalogue names them. */
export function routesOf(routers: readonly IRouter[], prefix: string): readonly string[] {
  const found = routers.flatMap(({ stack }) =>
    stack.flatMap(({ route }) => {
      const methods = new Set(route?.stack.map(({ method }) => method));
      return [...methods].map((method) => `${method.toUpperCase()} ${prefix}${route?.path}`);
    }),
  );
  return [...new Set(found)];
}

/** The interface as an OpenAPI document: its routes as they are served, what they take as it is checked. */
export function openApiDocument(
  routes: readonly string[],
  catalogue: Catalogue,
  sentences: Readonly<Record<string, string>>,
) {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ');
    const address = path.replace(/:(\w+)/gu, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation(route, path, catalogue[route]) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ventanilla',
      version: BUILD,
      summary: 'The HTTP interface of one office.',
      description: 'Times are milliseconds since 1970 UTC. `ok` means saved on disk. Every refusal is named.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: "A session's, or a paired screen's." },
      },
      schemas: { Answer: ANSWER, Refused: refused(sentences) },
      responses: {
        Refused: {
          description: 'Declined, by name; nothing was changed.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } },
        },
      },
    },
  };
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>;

const ANSWER = {
  type: 'object',
  properties: { ok: { const: true }, seq: { type: 'integer', description: 'Number of the last line of the record.' } },
};

const refused = (sentences: Readonly<Record<string, string>>) => ({
  type: 'object',
  required: ['ok', 'refusal'],
  properties: {
    ok: { const: false },
    refusal: {
      oneOf: [...new Set([...Object.keys(sentences), ...OWN_REFUSALS])].sort().map((name) => {
        const description = sentences[name];
        return { const: name, ...(description !== undefined && { description }) };
      }),
    },
    details: { type: 'object' },
  },
});

function operation(route: string, path: string, face: RouteFace | undefined): object {
  const { who = '', what = '', body, query = {}, gives = 'application/json' } = face ?? {};
  const inPath = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }));
  const parameters = [...inPath, ...inQuery];
  const schema = gives === 'application/json' ? { $ref: '#/components/schemas/Answer' } : { type: 'string' };
  return {
    operationId: route.replace(/\W+/gu, '_').toLowerCase(),
    summary: what,
    'x-who': who,
    ...(who !== 'anybody' && { security: [{ token: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      200: { description: 'Done.', content: { [gives]: { schema } } },
      default: { $ref: '#/components/responses/Refused' },
    },
  };
}

function contentOf(body: GenericSchema | 'file'): object {
  if (body === 'file') return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
  // What JSON Schema has no word for is left out: the server checks it all the same.
  const { $schema: _draft, ...schema } = toJsonSchema(body, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    ignoreActions: ['trim'],
  });
  return { 'application/json': { schema } };
}
