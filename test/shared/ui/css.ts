/** What a token file says in one look: names without their prefix, values resolved down to a colour or a time. */
export type Roles = ReadonlyMap<string, string>;

/** Reads the plain `:root` and then the rules of a look, each as "selector" or "@media (...) selector". */
export function rolesOf(css: string, look: readonly string[], prefix = 'c-'): Roles {
  const wanted = [':root', ...look];
  const rules = rulesOf(css);
  const missing = wanted.filter((rule) => !rules.some(([name]) => name === rule));
  if (missing.length > 0) throw new Error(`no such rule: ${missing.join(', ')}`);

  const tokens = new Map(wanted.flatMap((rule) => rules.filter(([name]) => name === rule).flatMap(declarationsOf)));
  return new Map(
    [...tokens].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), resolve(value, tokens)]] : [],
    ),
  );
}

/** The ratio of WCAG 2: 1 for equal colours, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Rule = readonly [name: string, body: string];

function rulesOf(css: string): Rule[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '');
  const rules: Rule[] = [];
  const outside = bare.replace(/(@media[^{]+)\{((?:[^{}]+\{[^{}]*\}\s*)*)\}/g, (_, media: string, inner: string) => {
    rules.push(...plainRules(inner).map(([name, body]): Rule => [`${media.trim()} ${name}`, body]));
    return '';
  });
  return [...plainRules(outside), ...rules];
}

const plainRules = (css: string): Rule[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, name = '', body = '']) => [name.trim(), body]);

const declarationsOf = ([, body]: Rule): [string, string][] =>
  [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]);

function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (reference) return resolve(tokens.get(reference) ?? `unknown --${reference}`, tokens);
  return value.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
