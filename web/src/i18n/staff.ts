/** `t` for the staff's pages. */
import type { AdminMessages, CalendarMessages, StaffMessages } from './generated/keys.ts';
import { type Translate, translate } from './runtime.ts';
import type { SharedMessages } from './shared.ts';

export const t: Translate<SharedMessages & StaffMessages & AdminMessages & CalendarMessages> = translate;
