import './Key.css';

/** A key of the keyboard, drawn beside what it does: "Espacio", "F3". */
export function Key({ name }: { readonly name: string }) {
  return <kbd class="key">{name}</kbd>;
}
