import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE } from '../../../server/catalogue.ts';
import type { OpenApiDocument } from '../../../server/http/openapi.ts';
import { exampleOf } from '../../../server/http/openapi-try.ts';
import type { TestOffice } from '../../support/office.ts';
import { startOffice } from '../../support/office.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-who': string;
  readonly security?: unknown;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Record<string, unknown> }>> };
}

let office: TestOffice;
let told: OpenApiDocument;
let operations: readonly (readonly [string, Operation])[];
beforeAll(async () => {
  office = await startOffice();
  told = await (await office.request('/api/v1/openapi.json')).json();
  operations = Object.entries(told.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => [`${method.toUpperCase()} ${path}`, of as Operation] as const),
  );
});
afterAll(() => office.close());

test('every route that is served is told, with what it does and for whom, and nothing else is', () => {
  const untold = operations.filter(([, { summary, 'x-who': who }]) => summary === '' || who === '');
  expect(untold).toEqual([]);
  const named = Object.keys(CATALOGUE).map((route) => route.replace(/:(\w+)/gu, '{$1}'));
  expect(operations.map(([route]) => route).sort()).toEqual(named.sort());
  expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
});

test('what people read of the interface names every route too', async () => {
  const text = (await readFile('docs/api.md', 'utf8')).replaceAll('.../', '');
  const missing = operations.filter(([route]) => {
    const path =
      route
        .split(' ')[1]
        ?.replace('/api/v1', '')
        .replace(/\{(\w+)\}/gu, ':$1') ?? '';
    return !text.includes(path.split('/').slice(-2).join('/'));
  });
  expect(missing.map(([route]) => route)).toEqual([]);
});

test('a body is told by the schema that checks it', () => {
  const bodyOf = (route: string) =>
    operations.find(([one]) => one === route)?.[1].requestBody?.content['application/json']?.schema;
  expect(bodyOf('POST /api/v1/staff/{id}/pin')).toEqual({
    type: 'object',
    properties: { pin: { type: 'string', pattern: '^\\d{6}$' } },
    required: ['pin'],
    additionalProperties: false,
  });
  const wishes = JSON.stringify(bodyOf('POST /api/v1/commands'));
  for (const type of ['CheckIn', 'CallNext', 'PublishSettings']) expect(wishes).toContain(`{"const":"${type}"}`);
});

test('who may come without a token, and what stands in an address, is told', () => {
  for (const [route, { security, parameters = [], 'x-who': who }] of operations) {
    expect({ route, open: security === undefined }).toEqual({ route, open: who === 'anybody' });
    const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
    expect(inPath).toEqual(route.match(/\{\w+\}/gu) ?? []);
  }
});

test('every refusal is there, those of the office with their sentence', () => {
  const { oneOf } = told.components.schemas.Refused.properties.refusal;
  const names = oneOf.map(({ const: name }) => name);
  expect(names).toEqual(expect.arrayContaining(['no-day', 'too-many', 'unknown-printer', 'wrong-pin']));
  expect(oneOf.find(({ const: name }) => name === 'no-day')?.description).toContain('The day is not open');
});

test('the page shows it all, and each operation can be tried from it by a script of its own', async () => {
  const response = await office.request('/api/v1/');
  const html = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(html.match(/<script[^>]*>[^<]*/gu)).toEqual(['<script src="/api/v1/openapi.js" defer>']);
  expect(html.match(/<form /gu)).toHaveLength(operations.length);
  expect((await office.request('/api/v1/openapi.js')).headers.get('content-type')).toContain('javascript');
  for (const path of Object.keys(told.paths)) expect(html).toContain(`<code>${path}</code>`);
  expect((await office.request('/api/v1/openapi.css')).headers.get('content-type')).toContain('text/css');
});

test('whoever tries an operation goes on from a body with all that it needs', () => {
  const bodies = operations.flatMap(([, { requestBody }]) => {
    const json = requestBody?.content['application/json'];
    return json ? [json.schema] : [];
  });
  expect(bodies.length).toBeGreaterThan(10);
  for (const schema of bodies) expect(exampleOf(schema)).not.toBeNull();
  const network = operations.find(([route]) => route === 'POST /api/v1/network')?.[1].requestBody?.content;
  expect(exampleOf(network?.['application/json']?.schema ?? {})).toEqual({ confirmed: false });
});
