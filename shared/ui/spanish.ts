import type { ComponentChild, VNode } from 'preact';
import { createElement, Fragment, options } from 'preact';
import { SPANISH } from '../i18n/variant.ts';

const MARKED = new RegExp(`${SPANISH.begin}([^${SPANISH.end}]*)${SPANISH.end}`, 'u');
const MARKS = new RegExp(`[${SPANISH.begin}${SPANISH.end}]`, 'gu');

/** From now on, whatever this page draws marks the Spanish in it with `lang`, for voices and readers that would take it for another language. */
export function markSpanish(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) mark(vnode);
    before?.(vnode);
  };
}

function mark(vnode: VNode): void {
  const props = vnode.props as Record<string, unknown>;
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') props[name] = marked(value);
    else if (typeof value === 'string' && value.includes(SPANISH.begin)) props[name] = value.replace(MARKS, '');
  }
}

function marked(child: unknown): unknown {
  if (Array.isArray(child)) return child.map(marked);
  if (typeof child !== 'string' || !child.includes(SPANISH.begin)) return child;
  return child
    .split(MARKED)
    .map((text, index): ComponentChild => (index % 2 === 0 ? text : createElement('span', { lang: 'es' }, text)))
    .filter((part) => part !== '');
}
