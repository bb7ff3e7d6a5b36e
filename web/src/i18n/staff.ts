/** `t` for the staff's pages. */
import type { AdminMessages, DutyMessages, StaffMessages } from './generated/keys.ts';
import { type Translate, translate } from './runtime.ts';
import type { SharedMessages } from './shared.ts';

export const t: Translate<SharedMessages & StaffMessages & AdminMessages & DutyMessages> = translate;
