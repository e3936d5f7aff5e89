import { Router } from 'express';
import type { OpenApiDocument } from './openapi.ts';
import { exampleOf, TRY_SCRIPT } from './openapi-try.ts';

/** The interface told by itself: as a document for programs, and as a page for people, who can try each operation. */
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
  routes.get('/openapi.js', (_request, response) => {
    response.type('js').send(TRY_SCRIPT);
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
    <script src="/api/v1/openapi.js" defer></script>
  </head>
  <body>
    <main>
      <h1>Ventanilla <small>${escaped(info.version)}</small></h1>
      <p>${escaped(info.summary)} Times are milliseconds since 1970 UTC; <code>ok</code> means saved on disk.
      Routes that are not for anybody want <code>Authorization: Bearer &lt;token&gt;</code>.
      For programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
      <p><label>Token <input id="token" type="password" autocomplete="off" size="44"></label> It stays in this field, and is gone with the page.
      <strong>What is tried here is done in this office.</strong></p>
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
  const fields = [...parameters.map(fieldOf), ...(body ? [bodyField(...body)] : [])];
  return `
      <section>
        <h2><b class="${method}">${method.toUpperCase()}</b> <code>${escaped(path)}</code></h2>
        <p class="who">${escaped(who)}</p>
        <p>${escaped(summary)}</p>
        ${query.map(({ name, description = '' }) => `<p><code>?${escaped(name)}=</code> ${escaped(description)}</p>`).join('')}
        ${body ? `<details><summary>Body: ${escaped(body[0])}</summary><pre tabindex="0">${escaped(JSON.stringify(body[1].schema, null, 2))}</pre></details>` : ''}
        <details><summary>Try it</summary>
          <form data-method="${method.toUpperCase()}" data-path="${escaped(path)}">
            ${fields.join('')}
            <button aria-label="Send ${method.toUpperCase()} ${escaped(path)}">Send</button>
            <output></output>
          </form>
        </details>
      </section>`;
}

const fieldOf = ({ name, in: where }: { readonly name: string; readonly in: string }): string =>
  `<label>${escaped(name)} <input name="${where}:${escaped(name)}" autocomplete="off"${where === 'path' ? ' required' : ''}></label>`;

const bodyField = (type: string, { schema }: { readonly schema: object }): string =>
  type === 'application/json'
    ? `<label>Body <textarea name="body" rows="8" spellcheck="false">${escaped(JSON.stringify(exampleOf(schema), null, 2))}</textarea></label>`
    : '<label>File <input type="file" name="file"></label>';

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
summary { margin-top: 0.5rem; padding: 0.25rem 0; cursor: pointer; }
label { display: block; margin-top: 0.75rem; font-size: 0.875rem; }
input, textarea { box-sizing: border-box; max-width: 100%; padding: 0.5rem; border: 1px solid #3b4945; border-radius: 0.375rem; background: #fff; color: inherit; font: 0.875rem/1.5 ui-monospace, monospace; }
textarea { display: block; width: 100%; }
button { margin-top: 0.75rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 0.375rem; background: #06342c; color: #fff; font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid #1f6fb5; outline-offset: 2px; }
output { display: block; margin-top: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.8125rem/1.5 ui-monospace, monospace; }
pre { overflow: auto; max-height: 24rem; padding: 1rem; border-radius: 0.5rem; background: #fbf8f1; font-size: 0.8125rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9375em; }
dt { margin-top: 0.75rem; }
dd { margin: 0; }
`;
