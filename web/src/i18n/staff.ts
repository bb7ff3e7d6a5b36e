/** `t` for the staff's pages. */
import type {
  AdminMessages,
  AvailabilityMessages,
  BoardMessages,
  CalendarMessages,
  DataMessages,
  DutyMessages,
  NoticesMessages,
  OverviewMessages,
  PeopleMessages,
  RequestsMessages,
  SettingsMessages,
  StaffMessages,
  TextsMessages,
} from './generated/keys.ts';
import { type Translate, translate } from './runtime.ts';
import type { SharedMessages } from './shared.ts';

type OwnMessages = StaffMessages &
  AdminMessages &
  AvailabilityMessages &
  BoardMessages &
  CalendarMessages &
  DataMessages &
  DutyMessages &
  NoticesMessages &
  OverviewMessages &
  PeopleMessages &
  RequestsMessages &
  SettingsMessages &
  TextsMessages;

export const t: Translate<SharedMessages & OwnMessages> = translate;
