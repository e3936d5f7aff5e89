/** The part of JSON Schema from which an example is made. */
interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
}

/** The least that a body of this schema may hold, for whoever tries an operation to go on from; patterns are theirs to meet. */
export function exampleOf(schema: Schema): unknown {
  const [first] = schema.enum ?? schema.anyOf?.map(exampleOf) ?? schema.oneOf?.map(exampleOf) ?? [];
  if ('const' in schema) return schema.const;
  if (first !== undefined) return first;
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, exampleOf(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}));
    case 'string':
      return 'text'.padEnd(schema.minLength ?? 0, '-').slice(0, Math.max(4, schema.minLength ?? 0));
    case 'number':
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return null;
  }
}

/** Sends what a form of the page holds, and shows the answer. The token is kept in its field alone, and gone with the page. */
export const TRY_SCRIPT = `const token = document.getElementById('token');

async function send(form) {
  const query = new URLSearchParams();
  let path = form.dataset.path;
  for (const field of form.elements) {
    const [where, name] = field.name.split(':');
    if (where === 'path') path = path.replace('{' + name + '}', encodeURIComponent(field.value));
    if (where === 'query' && field.value !== '') query.set(name, field.value);
  }
  const { body, file } = form.elements;
  const headers = {
    ...(token.value.trim() && { authorization: 'Bearer ' + token.value.trim() }),
    ...(body && { 'content-type': 'application/json' }),
  };
  const asked = query.size > 0 ? path + '?' + query : path;
  const answer = await fetch(asked, { method: form.dataset.method, headers, body: body?.value ?? file?.files[0] });
  const text = await answer.text();
  return answer.status + ' ' + answer.statusText + '\\n\\n' + inLines(text);
}

function inLines(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const told = form.querySelector('output');
    told.textContent = 'Sent.';
    told.textContent = await send(form).catch(() => 'No answer: the office can not be reached.');
  });
}
`;
