import { Router } from 'express';
import type { OpenApiDocument } from './openapi.ts';

/** The interface told by itself: as a document for programs, and as a page for people. */
export function openApiRoutes(tell: () => OpenApiDocument): Router {
  let told: OpenApiDocument | undefined;
  const document = () => {
    told ??= tell();
    return told;
  };
  const routes = Router();
  routes.get('/', (_request, response) => {
    response.type('html').send(page(document()));
  });
  routes.get('/openapi.json', (_request, response) => {
    response.json(document());
  });
  routes.get('/openapi.css', (_request, response) => {
    response.type('css').send(STYLE);
  });
  return routes;
}

interface Operation {
  readonly summary: string;
  readonly 'x-who': string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

const page = ({ info, paths, components }: OpenApiDocument): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ventanilla, HTTP</title>
    <link rel="stylesheet" href="/api/v1/openapi.css">
  </head>
  <body>
    <main>
      <h1>Ventanilla <small>${escaped(info.version)}</small></h1>
      <p>${escaped(info.summary)} Times are milliseconds since 1970 UTC; <code>ok</code> means saved on disk.
      Routes that are not for anybody want <code>Authorization: Bearer &lt;token&gt;</code>.
      For programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${Object.entries(paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation as Operation)),
  )
  .join('')}
      <section>
        <h2>Refusals</h2>
        <dl>${components.schemas.Refused.properties.refusal.oneOf
          .map(
            ({ const: name, description = '' }) =>
              `<dt><code>${escaped(name)}</code></dt><dd>${escaped(description)}</dd>`,
          )
          .join('')}</dl>
      </section>
    </main>
  </body>
</html>
`;

function section(method: string, path: string, { summary, 'x-who': who, parameters = [], requestBody }: Operation) {
  const query = parameters.filter((one) => one.in === 'query');
  const [body] = Object.entries(requestBody?.content ?? {});
  return `
      <section>
        <h2><b class="${method}">${method.toUpperCase()}</b> <code>${escaped(path)}</code></h2>
        <p class="who">${escaped(who)}</p>
        <p>${escaped(summary)}</p>
        ${query.map(({ name, description = '' }) => `<p><code>?${escaped(name)}=</code> ${escaped(description)}</p>`).join('')}
        ${body ? `<details><summary>Body: ${escaped(body[0])}</summary><pre>${escaped(JSON.stringify(body[1].schema, null, 2))}</pre></details>` : ''}
      </section>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `body { margin: 0; background: #fbf8f1; color: #13211e; font: 1rem/1.6 "Noto Sans", system-ui, sans-serif; }
main { max-width: 52rem; margin: 3rem auto; padding: 0 1.5rem; }
h1, a { color: #06342c; }
h1 small { color: #3b4945; font: 0.875rem/1 ui-monospace, monospace; }
h2 { margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
h2 b { display: inline-block; min-width: 4.5em; color: #06342c; font-size: 0.875rem; }
h2 .delete { color: #8c1d18; }
section { margin: 0 0 1rem; padding: 1rem 1.25rem; border: 1px solid #d9d0b9; border-radius: 0.75rem; background: #fff; }
section p { margin: 0.25rem 0 0; }
.who { color: #3b4945; font-size: 0.875rem; }
summary { margin-top: 0.5rem; cursor: pointer; }
pre { overflow: auto; max-height: 24rem; padding: 1rem; border-radius: 0.5rem; background: #fbf8f1; font-size: 0.8125rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9375em; }
dt { margin-top: 0.75rem; }
dd { margin: 0; }
`;
