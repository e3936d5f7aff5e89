const FINDERS =
  'M0 0h7v7h-7zM1 1v5h5v-5zM2 2h3v3h-3zM14 0h7v7h-7zM15 1v5h5v-5zM16 2h3v3h-3zM0 14h7v7h-7zM1 15v5h5v-5zM2 16h3v3h-3z';
const MODULES =
  'M8 0h1v2h-1zM10 1h3v1h-3zM9 3h2v2h-2zM12 4h1v3h-1zM8 6h3v1h-3zM0 8h2v1h-2zM3 9h3v2h-3zM1 11h1v2h-1zM7 8h2v3h-2zM10 9h3v1h-3zM14 8h2v2h-2zM18 9h3v1h-3zM9 12h4v1h-4zM15 11h1v3h-1zM17 12h3v2h-3zM5 12h2v1h-2zM8 14h2v2h-2zM12 15h2v3h-2zM15 16h3v1h-3zM19 15h2v3h-2zM8 18h3v1h-3zM9 20h4v1h-4zM15 18h2v3h-2zM18 20h3v1h-3z';

/** A sheet and a phone held before the reader. */
export function ScanPicture() {
  return (
    <svg class="scan" viewBox="0 0 952 430" aria-hidden="true">
      <path class="scan-light" d="M706 215L318 96v238z" />
      <rect x="84" y="50" width="232" height="330" rx="6" />
      <path d="M122 98h156M122 134h104" />
      <path class="scan-code" transform="translate(128 190) scale(6.857)" d={FINDERS + MODULES} />
      <rect x="372" y="92" width="148" height="262" rx="22" />
      <path d="M430 326h32" />
      <path class="scan-code" transform="translate(398 158) scale(4.571)" d={FINDERS + MODULES} />
      <path class="scan-reader" d="M706 128h150v174H706z" />
      <path class="scan-lamp" d="M706 156v118" />
      <path d="M781 302v78M706 380h150" />
    </svg>
  );
}
