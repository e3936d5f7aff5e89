import type { Office } from '../office.ts';
import { displayView } from './display.ts';
import { kioskView } from './kiosk.ts';
import { phoneView } from './phone.ts';
import { staffView } from './staff.ts';
import type { Audience, Views } from './types.ts';
import type { DisplayLook, Look, PhoneLook, StaffLook } from './viewer.ts';

interface Looks {
  readonly display: DisplayLook;
  readonly kiosk: Look;
  readonly staff: StaffLook;
  readonly phone: PhoneLook;
}

/** What each audience sees of the office, built up field by field: the one door out. */
export const views = {
  display: displayView,
  kiosk: kioskView,
  staff: staffView,
  phone: phoneView,
} satisfies { readonly [A in Audience]: (office: Office, look: Looks[A]) => Views[A] | undefined };
