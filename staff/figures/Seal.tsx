/** A hash in groups of eight, to be compared by eye. */
export function Seal({ hash }: { readonly hash: string }) {
  return <code class="seal">{hash.match(/.{1,8}/gu)?.join(' ')}</code>;
}
