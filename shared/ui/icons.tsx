import type { VNode } from 'preact';

/** What the screens can show with a line drawing. */
export type IconName = keyof typeof DRAWINGS | 'wheelchair';

const dot = (cx: number, cy: number, r = 1.25) => <circle class="solid" cx={cx} cy={cy} r={r} />;

const DRAWINGS = {
  // directions
  back: <path d="M20 12H4M10.5 5.5L4 12L10.5 18.5" />,
  'arrow-left': <path d="M21 12H4M11 4L3 12L11 20" stroke-linecap="butt" stroke-linejoin="miter" stroke-width="2.75" />,
  'arrow-right': (
    <path d="M3 12H20M13 4L21 12L13 20" stroke-linecap="butt" stroke-linejoin="miter" stroke-width="2.75" />
  ),
  'arrow-ahead': (
    <path d="M12 21V4M4 11L12 3L20 11" stroke-linecap="butt" stroke-linejoin="miter" stroke-width="2.75" />
  ),
  next: <path d="M4 12H20M13.5 5.5L20 12L13.5 18.5" />,
  down: <path d="M5 9L12 16L19 9" />,
  home: <path d="M3 11.5L12 4L21 11.5M5.5 9.5V20H18.5V9.5M10 20V14H14V20" />,
  door: (
    <>
      <path d="M6 21V3H18V21M3 21H21" />
      {dot(14.5, 12.5)}
    </>
  ),

  // answers and signs
  check: <path d="M4.5 12.5L9.5 17.5L19.5 6.5" />,
  close: <path d="M6 6L18 18M18 6L6 18" />,
  plus: <path d="M12 5V19M5 12H19" />,
  minus: <path d="M5 12H19" />,
  undo: <path d="M8.5 5L4 9.5L8.5 14M4 9.5H14A5.25 5.25 0 0 1 14 20H9" />,
  pause: <path d="M8.5 5V19M15.5 5V19" stroke-width="3" />,
  play: <path d="M7.5 4.5V19.5L19 12Z" />,
  backspace: <path d="M8.5 5H21V19H8.5L3 12ZM11.5 9L17 15M17 9L11.5 15" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11.5V16.5" />
      {dot(12, 7.75)}
    </>
  ),
  question: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.25 9.75A2.8 2.8 0 1 1 13.2 12.3C12.3 12.75 12 13.2 12 14" />
      {dot(12, 16.9)}
    </>
  ),
  warning: (
    <>
      <path d="M12 3.5L22 20.5H2Z" />
      <path d="M12 10V14" />
      {dot(12, 17.1)}
    </>
  ),

  // the visit
  'calendar-check': <path d="M4 5.5H20V20.5H4ZM4 10H20M8 3V7M16 3V7M8.5 15L11 17.5L15.5 13" />,
  ticket: (
    <path d="M2.5 6.5H21.5V9.5A2.5 2.5 0 0 0 21.5 14.5V17.5H2.5V14.5A2.5 2.5 0 0 0 2.5 9.5ZM9.5 10.5H14.5M9.5 13.75H14.5" />
  ),
  passport: (
    <>
      <path d="M4.5 2.5H19.5V21.5H4.5ZM8.5 17.75H15.5" />
      <circle cx="12" cy="10" r="3.75" />
      <path d="M8.25 10H15.75M12 6.25C10.25 8.5 10.25 11.5 12 13.75C13.75 11.5 13.75 8.5 12 6.25" stroke-width="1.25" />
    </>
  ),
  'passport-child': (
    <>
      <path d="M14 5V2.5H2.5V18.5H9M5.5 15.5H8.5" />
      <circle cx="8.25" cy="8.5" r="2.9" />
      <circle cx="16.75" cy="9" r="3" />
      <path d="M10.75 21.5A6 6 0 0 1 22.75 21.5" />
    </>
  ),
  'passport-lost': (
    <>
      <path d="M13.5 2.5H2.5V21.5H10.5M6 17.75H9.5" />
      <circle cx="8" cy="9.5" r="3" />
      <path d="M14.5 9.25A3.6 3.6 0 1 1 19.5 12.6C18.4 13.15 18 13.7 18 15.25" />
      {dot(18, 19)}
    </>
  ),
  'hand-over': (
    <>
      <path d="M7.5 2.5H17.5V12H7.5ZM10.5 5.75H14.5" />
      <path d="M2 14.5H6L8.5 16.25H13A1.6 1.6 0 0 1 13 19.5H9.5M13.75 18L19.25 14.9A1.75 1.75 0 0 1 21 17.9L13.5 21.5H6.5L2 20" />
    </>
  ),
  certificate: (
    <>
      <path d="M12 18.5H2.5V3.5H21.5V11M6.5 8H17.5M6.5 12H11" />
      <circle cx="17.25" cy="14.5" r="3" />
      <path d="M15.5 17V22L17.25 20.75L19 22V17" />
    </>
  ),
  'id-card': (
    <>
      <path d="M2.5 5H21.5V19H2.5ZM14.5 10H18.5M14.5 14H18.5" />
      <circle cx="8.5" cy="10" r="1.9" />
      <path d="M5.5 15.5A3.1 3.1 0 0 1 11.5 15.5" />
    </>
  ),
  list: (
    <>
      <path d="M9 6H20.5M9 12H20.5M9 18H20.5" />
      {dot(4.25, 6, 1.5)}
      {dot(4.25, 12, 1.5)}
      {dot(4.25, 18, 1.5)}
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.75V12L15.25 14.5" />
    </>
  ),
  bell: (
    <path d="M5 17.5C6.5 15.5 6.5 14 6.5 10.5A5.5 5.5 0 0 1 17.5 10.5C17.5 14 17.5 15.5 19 17.5ZM10 20.75H14M12 5V3" />
  ),
  hand: (
    <path d="M8 13V6.25A1.5 1.5 0 0 1 11 6.25V11V4.75A1.5 1.5 0 0 1 14 4.75V11V6.25A1.5 1.5 0 0 1 17 6.25V12V9.5A1.5 1.5 0 0 1 20 9.5V14.5A6.5 6.5 0 0 1 13.5 21C10.5 21 9 19.5 7.5 17L4.75 13.25A1.45 1.45 0 0 1 7 11.5L8 12.75" />
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5L21 21" />
    </>
  ),

  // how it went
  'face-good': (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M7.5 13.5A4.75 4.75 0 0 0 16.5 13.5" />
      {dot(8.75, 9.5)}
      {dot(15.25, 9.5)}
    </>
  ),
  'face-fair': (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 15H16" />
      {dot(8.75, 9.5)}
      {dot(15.25, 9.5)}
    </>
  ),
  'face-poor': (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M7.5 16.5A4.75 4.75 0 0 1 16.5 16.5" />
      {dot(8.75, 9.5)}
      {dot(15.25, 9.5)}
    </>
  ),

  // people
  person: (
    <>
      <circle cx="12" cy="7.5" r="4" />
      <path d="M4 21A8 8 0 0 1 20 21" />
    </>
  ),
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.5" />
      <path d="M2 20A6.5 6.5 0 0 1 15 20M15 4.75A3.5 3.5 0 0 1 15 11.25M17.5 14.25A6.5 6.5 0 0 1 22 20" />
    </>
  ),
  family: (
    <>
      <circle cx="6" cy="5" r="2.5" />
      <circle cx="18" cy="5" r="2.5" />
      <circle cx="12" cy="11.25" r="2" />
      <path d="M2.5 14.5A3.6 3.6 0 0 1 8 11.75M4.25 15V21M21.5 14.5A3.6 3.6 0 0 0 16 11.75M19.75 15V21M9 21V19A3 3 0 0 1 15 19V21" />
    </>
  ),
  baby: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M8.75 14.5A4 4 0 0 0 15.25 14.5M12 3.5C14.5 4.5 14.25 7.25 12 7.25" />
      {dot(8.9, 10.75)}
      {dot(15.1, 10.75)}
    </>
  ),
  pregnant: (
    <>
      <circle class="solid" cx="10.5" cy="3.9" r="2.4" />
      <path d="M10.5 9L9 14.5V21.5M13 17V21.5M10.5 9C13.5 9.5 17 11.5 16.5 14.25C16.2 16.5 13 17 9.5 16.5" />
    </>
  ),

  // senses and speech
  ear: (
    <path d="M6.5 9.5A5.75 5.75 0 0 1 18 9.5C18 13 14.75 13.75 14.25 16.75A3.6 3.6 0 0 1 7.5 18.25M9.75 10A2.6 2.6 0 0 1 14.75 9.5C14.75 11.5 12 11.75 12 14" />
  ),
  eye: (
    <>
      <path d="M1.75 12C4 8 7.75 5.5 12 5.5S20 8 22.25 12C20 16 16.25 18.5 12 18.5S4 16 1.75 12Z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  speech: <path d="M2 3.5H15V12.5H8L4.75 15.5V12.5H2ZM18.25 8.5H22V17.5H19.5V20.5L16.25 17.5H10.5V15.75" />,
  speaker: (
    <path d="M3 9H6.5L12 4.5V19.5L6.5 15H3ZM15.75 9A4.25 4.25 0 0 1 15.75 15M18.5 6.25A8.2 8.2 0 0 1 18.5 17.75" />
  ),
  microphone: (
    <path d="M12 3A3 3 0 0 1 15 6V11.5A3 3 0 0 1 9 11.5V6A3 3 0 0 1 12 3ZM5.5 11.5A6.5 6.5 0 0 0 18.5 11.5M12 18V21.25M8.5 21.25H15.5" />
  ),
  'speaker-off': <path d="M3 9H6.5L12 4.5V19.5L6.5 15H3ZM16 9.25L21.5 14.75M21.5 9.25L16 14.75" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12H21M12 3C6.75 8.6 6.75 15.4 12 21C17.25 15.4 17.25 8.6 12 3" />
    </>
  ),

  // how the kiosk is seen
  contrast: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path class="solid" d="M12 3A9 9 0 0 1 12 21Z" />
    </>
  ),
  'text-size': <path d="M1.5 19.5L7.5 4.5L13.5 19.5M3.6 14.5H11.4M16 19.5L19.25 11.5L22.5 19.5M17.25 16.75H21.25" />,
  picture: (
    <>
      <path d="M2.5 4.5H21.5V19.5H2.5ZM2.5 16.5L8.5 10.5L13 15M11.75 13.75L15.5 10.5L21.5 16" />
      {dot(15.75, 7.75, 1.4)}
    </>
  ),
  lower: <path d="M3.5 20.5H20.5M12 3V15.5M6 9.5L12 15.5L18 9.5" />,

  // machines
  phone: <path d="M7 2.5H17V21.5H7ZM11 18.25H13" />,
  document: <path d="M5 2.5H14.5L19.5 7.5V21.5H5ZM14 3V8H19M8.5 12.5H15.5M8.5 16.5H15.5" />,
  printer: <path d="M7 8.5V3H17V8.5M7 17H3V8.5H21V17H17M7 13.5H17V21H7Z" />,
  wifi: (
    <>
      <path d="M2.25 9.25A14 14 0 0 1 21.75 9.25M5.5 13A9.25 9.25 0 0 1 18.5 13M8.75 16.5A4.6 4.6 0 0 1 15.25 16.5" />
      {dot(12, 19.75, 1.5)}
    </>
  ),
  'wifi-off': (
    <>
      <path d="M3.5 3L20.5 20M2.25 9.25A14 14 0 0 1 6 6.7M10.75 5.3A14 14 0 0 1 21.75 9.25M5.5 13A9.25 9.25 0 0 1 10 10.4M15.5 10.9A9.25 9.25 0 0 1 18.5 13M8.75 16.5A4.6 4.6 0 0 1 13.5 15.3" />
      {dot(12, 19.75, 1.5)}
    </>
  ),
  qr: (
    <>
      <path d="M3.5 3.5H10V10H3.5ZM14 3.5H20.5V10H14ZM3.5 14H10V20.5H3.5ZM14 14H16.5V16.5M20.5 14V17.5M14 20.5H17M20.5 20.5V20.5" />
      {dot(6.75, 6.75)}
      {dot(17.25, 6.75)}
      {dot(6.75, 17.25)}
    </>
  ),
  key: (
    <>
      <circle cx="7.5" cy="15.5" r="4.5" />
      <path d="M10.75 12.25L20 3M16 7L19.5 10.5M13 10L15 12" />
    </>
  ),
  keyboard: (
    <path d="M2 5.5H22V18.5H2ZM8 15H16M6 9H6.01M10 9H10.01M14 9H14.01M18 9H18.01M6 12H6.01M10 12H10.01M14 12H14.01M18 12H18.01" />
  ),
  lock: <path d="M5 10.5H19V20.5H5ZM8 10.5V7.5A4 4 0 0 1 16 7.5V10.5M12 14.5V16.5" />,
} satisfies Record<string, VNode>;

/** Every drawing on a grid of 24, line 2; the wheelchair has a drawing of its own. */
export const ICONS: Readonly<Record<Exclude<IconName, 'wheelchair'>, VNode>> = DRAWINGS;
