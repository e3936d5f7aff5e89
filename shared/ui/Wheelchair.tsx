/** The person in a wheelchair, on a grid of 100: the mark of an accessible window and of accessibility itself. */
export function Wheelchair() {
  return (
    <g fill="none" stroke="currentColor" stroke-width="9.5" stroke-linecap="round" stroke-linejoin="round">
      <circle cx="39" cy="13" r="8.8" fill="currentColor" stroke="none" />
      <path d="M39 30V56H63L75 82H84" />
      <path d="M39 41H60" />
      <path d="M24 52.9A23.5 23.5 0 1 0 59.4 82.7" />
    </g>
  );
}
