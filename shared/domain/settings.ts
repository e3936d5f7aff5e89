import type {
  ClockTime,
  DayKey,
  LanguageTag,
  ReasonId,
  ServiceId,
  Skill,
  StepId,
  Text,
  WindowId,
} from './vocabulary.ts';

/** Opening of the office on a weekday; 1 is Monday, 7 is Sunday. */
export interface WeeklyHours {
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly open: ClockTime;
  readonly close: ClockTime;
}

export interface Hours {
  readonly week: readonly WeeklyHours[];
  /** Days on which the office stays closed though its week says otherwise. */
  readonly closed: readonly { readonly date: DayKey; readonly reason?: Text }[];
  /** Sessions apart from the week, such as a Saturday; they replace that day's hours. */
  readonly extra: readonly { readonly date: DayKey; readonly open: ClockTime; readonly close: ClockTime }[];
  /** Check-in ends this many minutes before closing. */
  readonly lastCheckInMinutes: number;
}

/** One step of a journey: what is done, who can do it and how long it is expected to take. */
export interface StepSettings {
  readonly id: StepId;
  readonly name: Text;
  readonly skill: Skill;
  readonly at: 'window' | 'biometric';
  /** Expected minutes from call to finish, before the office has learned its own. */
  readonly minutes: number;
  /** Coefficient of variation of those minutes, before the office has learned its own; 0.6 when absent. */
  readonly spread?: number;
  /** How visits come to it from the step before: after so many minutes, and which share of them. At once and all when absent. */
  readonly arrival?: { readonly afterMinutes: number; readonly share: number };
}

/** A paper that the visitor should have at hand. */
export interface Paper {
  readonly name: Text;
  readonly hint?: Text;
  /** As which of the reasons for incomplete papers it counts when it is missing; without one the kiosk doesn't ask for it. */
  readonly lacking?: ReasonId;
}

/** Line drawings that a service may go by, for who does not read its name. */
export const DRAWINGS = [
  'passport',
  'passport-child',
  'passport-lost',
  'hand-over',
  'id-card',
  'certificate',
  'info',
  'family',
] as const;

export type Drawing = (typeof DRAWINGS)[number];

export interface ServiceSettings {
  readonly id: ServiceId;
  readonly name: Text;
  /** Stands beside the name at the kiosk. */
  readonly drawing?: Drawing;
  /** What its printed tickets say it is about, in words that give nobody away: "Pasaporte". Nothing is printed when absent. */
  readonly onPaper?: Text;
  /** The letter of its tickets, shared by services that must not be told apart in public. */
  readonly series: string;
  readonly journey: readonly StepId[];
  readonly booking: 'required' | 'optional' | 'none';
  /** Never named on a display, a ticket or a phone, and absent from the kiosk's list. */
  readonly private: boolean;
  /** For a private service: its calls are on no display and said by no voice; staff fetch the person. */
  readonly silent?: boolean;
  /** Minutes after check-in at which a visitor without appointment is due; the office's own figure when absent. */
  readonly targetMinutes?: number;
  /** Own hours of this service, when it doesn't keep the office's. */
  readonly hours?: { readonly from: ClockTime; readonly to: ClockTime };
  /** Hands over what was made on another day: a list says what is ready, and the kiosk whether somebody's is. */
  readonly pickUp?: boolean;
  /** By appointment; whoever has none may stand by for the places of those who do not come. */
  readonly standBy?: boolean;
  readonly minors: boolean;
  readonly papers: readonly Paper[];
  /** The last day on which that list is known to hold; supervision is told when it is over, visitors see nothing of it. */
  readonly papersUntil?: DayKey;
  /** Other names under which an appointment list calls this service. */
  readonly listNames: readonly string[];
}

export type WindowKind = 'window' | 'biometric';
/** Where the window lies, as seen from the seats. */
export type Direction = 'left' | 'right' | 'ahead';

export interface WindowSettings {
  readonly id: WindowId;
  readonly kind: WindowKind;
  readonly number: number;
  readonly accessible: boolean;
  readonly skills: readonly Skill[];
  readonly languages: readonly LanguageTag[];
  readonly direction?: Direction;
  /** Planned breaks of whoever works here. */
  readonly breaks?: readonly { readonly from: ClockTime; readonly to: ClockTime }[];
}

/** The dials of the calling rule, in minutes. */
export interface CallingSettings {
  /** Due after slot or check-in, whichever is later, with an appointment. */
  readonly appointment: number;
  /** Due after check-in, without an appointment, where the service has no target of its own. */
  readonly walkIn: number;
  /** Due after joining a later line, or after coming back. */
  readonly later: number;
  /** A priority visitor is due this long before joining. */
  readonly priority: number;
  /** An appointment is punctual until this long after its slot. */
  readonly lateGrace: number;
  /** Later than that: as if in time, as without appointment, as somebody of the office decides, or onto the stand-by list of the service. */
  readonly lateAction: 'accept' | 'queue' | 'staff' | 'stand-by';
  /** A step expected to take longer than this counts as long at an accessible window. */
  readonly longStep: number;
  /** A visitor who needs a language waits for a window that speaks it until so long after being due. */
  readonly interpreter: number;
  /** At a later step, the window that served the visitor before has them to itself for so long after joining; any window at once when absent. */
  readonly sameWindow?: number;
}

/** A language that visitors speak and for which the office summons a person. `towns`, not linguists' codes, name it. */
export interface SpokenLanguage {
  readonly tag: LanguageTag;
  readonly label: Text;
  readonly towns: readonly string[];
  /** Who is summoned; the request goes to the reception when nobody is named. */
  readonly person?: string;
}

export interface Reason {
  readonly id: ReasonId;
  readonly name: Text;
  /** Where what is missing can be had, with its hours: for the slip that the visitor takes along. */
  readonly where?: Text;
}

/** A place on the office's plan, in steps of any size: right and down from its corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room seen from above, for the way to a window. */
export interface FloorPlan {
  /** Its walls, corner by corner. */
  readonly outline: readonly Point[];
  /** The entrance, on a wall. */
  readonly door: Point;
  readonly windows: readonly (Point & { readonly id: WindowId })[];
  /** Blocks of seats, which nobody walks through. */
  readonly seats?: readonly (Point & { readonly width: number; readonly height: number })[];
}

/** A side of the plan as it is written down. */
export type PlanSide = 'top' | 'right' | 'bottom' | 'left';

/** A display and the windows it announces; none named means all. */
export interface DisplaySettings {
  readonly id: string;
  readonly name: string;
  readonly windows: readonly WindowId[];
  readonly diagonalInches: number;
  readonly distanceMeters: number;
  /** Loudness of chime and voice, 0 to 100; full when absent, picture only at 0. */
  readonly volume?: number;
  /** Hangs where those who were told to come back can see it; where no display does, all of them serve for that. */
  readonly outside?: boolean;
  /** Where on the plan its readers sit, and which side of it lies ahead of them (`top` when absent): "you are here". */
  readonly stand?: Point & { readonly ahead?: PlanSide };
  /** Hours without chime and voice: the picture alone calls. */
  readonly quiet?: readonly { readonly from: ClockTime; readonly to: ClockTime }[];
}

/** A printer of tickets and slips. */
export interface PrinterSettings {
  readonly id: string;
  /** `tcp`: on the network, as `192.168.1.50` or `192.168.1.50:9100`. `file`: a device of the server, as `/dev/usb/lp0`. */
  readonly kind: 'tcp' | 'file';
  readonly address: string;
  /** Width of its paper, in millimetres. */
  readonly width: 58 | 80;
  /** Whose paper it prints: kiosks by their name or id, and `reception` for all that staff print. */
  readonly for: readonly string[];
  /** Prints the line, by numbers alone, every so many minutes while somebody waits; never when absent. */
  readonly lineEvery?: number;
}

/** An office as data. The same build serves any office by this alone. */
export interface Settings {
  readonly format: 1;
  readonly office: {
    readonly id: string;
    readonly kind: 'liaison' | 'regional' | 'consulate' | 'on-wheels' | 'migrant';
    readonly name: Text;
    readonly place: string;
    readonly timeZone: string;
  };
  /** How the office is reached from elsewhere. */
  readonly network?: {
    /** Where visitors' phones reach their tickets, as `https://turno.example.org`; found on the local network when absent. */
    readonly phoneUrl?: string;
    /** Name of the wireless network that visitors' phones join to reach it. */
    readonly wifi?: string;
  };
  /** Languages offered on the first screen, the office's own first. */
  readonly languages: readonly LanguageTag[];
  readonly spoken: readonly SpokenLanguage[];
  readonly hours: Hours;
  /** `comeBack`: whom the full room can't seat is told an hour to come back at, with their place kept. */
  readonly room: { readonly seats: number; readonly comeBack?: boolean };
  /** How many applicants the office should serve to the end in these services, in a month and in a year. */
  readonly target?: { readonly services: readonly ServiceId[]; readonly month: number; readonly year: number };
  /** Whether somebody attends the reception; if not, no message sends anybody there. */
  readonly reception: { readonly staffed: boolean };
  /** Whether visitors are asked how it went, on their phones and at the kiosk; not when absent. */
  readonly opinions?: boolean;
  /** Whether anybody may read today's order by number, at the phones' address; not when absent. */
  readonly openBook?: boolean;
  /** Municipalities that visitors come from, and whether the windows ask for theirs, to be counted. */
  readonly municipalities?: { readonly ask: boolean; readonly names: readonly string[] };
  readonly steps: readonly StepSettings[];
  readonly services: readonly ServiceSettings[];
  readonly windows: readonly WindowSettings[];
  readonly displays: readonly DisplaySettings[];
  /** Without it, or where a display has no `stand`, the way to a window is told by its direction alone. */
  readonly plan?: FloorPlan;
  /** Without a printer, numbers stand on the screen and reception prints by its browser. */
  readonly printers?: readonly PrinterSettings[];
  readonly calling: CallingSettings;
  readonly absence: {
    /** Seconds after a call before "did not come" may be said. */
    readonly noShowAfter: number;
    /** Seconds after a call at which it is announced again by itself. */
    readonly secondCallAfter: number;
  };
  /** Seconds during which one's own last command can be undone. */
  readonly undoSeconds: number;
  readonly checkIn: {
    /** An appointment may check in this many minutes ahead; absent: from opening. */
    readonly earlyMinutes?: number;
    /** What a folio looks like at this office, as a regular expression. */
    readonly folioPattern: string;
  };
  readonly kiosk: {
    readonly warnAfterSeconds: number;
    readonly countdownSeconds: number;
    readonly ticketSeconds: number;
    readonly diagonalInches: number;
    /** Height of the screen's lower edge above the floor, in millimetres. */
    readonly mountMillimeters: number;
    /** Reads codes with the camera of its own computer, where the browser lets it; not when absent. */
    readonly camera?: boolean;
  };
  readonly reasons: {
    readonly incomplete: readonly Reason[];
    readonly hold: readonly Reason[];
    readonly outOfTurn: readonly Reason[];
    readonly pause: readonly Reason[];
    readonly referral: readonly Reason[];
  };
}
