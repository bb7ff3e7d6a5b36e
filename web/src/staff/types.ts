/** Names for what the staff's pages get from the server; the shapes come from its description alone. */
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Role = Schemas['Role'];
export type Permission = Schemas['Permission'];
export type SessionView = Schemas['SessionView'];
export type StaffView = Schemas['StaffView'];
export type InvitedView = Schemas['InvitedView'];
/** An invitation of staff; the client's is JoinInvitation. */
export type StaffInvitation = Schemas['InvitationView'];
export type JoinInvitation = Schemas['JoinInvitationView'];
export type QrView = Schemas['QrView'];

export type AppointmentView = Schemas['AppointmentView'];
export type Form = Schemas['Form'];
export type State = Schemas['State'];
export type CancelReason = Schemas['CancelReason'];
export type MissedReason = Schemas['MissedReason'];
export type NewAppointment = Schemas['NewAppointment'];
export type TodayView = Schemas['TodayView'];
export type DeskAppointment = Schemas['DeskAppointment'];
export type WaitingView = Schemas['WaitingView'];
export type UnsignedNote = Schemas['UnsignedNote'];
export type LeaverView = Schemas['LeaverView'];
export type WeekView = Schemas['WeekView'];
export type ChangeReason = Schemas['ChangeReason'];
export type ChoiceReason = Schemas['Otherwise'];
export type FormChoice = Schemas['ChoiceView'];
export type FormChoices = Schemas['FormChoices'];
export type Situation = Schemas['SituationBody'];
export type PlaceBody = Schemas['Place'];
export type PlaceView = Schemas['PlaceView'];
export type RoomView = Schemas['RoomView'];
export type CompanionView = Schemas['CompanionView'];
export type ServiceView = Schemas['ServiceView'];
export type SlotList = Schemas['SlotList'];
export type BoardLine = Schemas['BoardLine'];
export type BoardView = Schemas['BoardView'];
export type CallCard = Schemas['CallCard'];
export type DowntimeList = Schemas['DowntimeList'];
export type AbsenceItem = Schemas['AbsenceItem'];
export type AbsenceView = Schemas['AbsenceView'];
export type Decision = Schemas['DayDecision'];
export type DecisionResult = Schemas['DecisionResult'];
export type TimelineItem = Schemas['TimelineItem'];

export type NoticeView = Schemas['NoticeView'];
export type NewsView = Schemas['NewsView'];
export type FeedView = Schemas['FeedView'];

export type NoteView = Schemas['NoteView'];
export type NoteSaved = Schemas['NoteSaved'];
export type Checklist = Schemas['Checklist'];
export type ChecklistEntry = Schemas['ChecklistEntry'];
export type CheckItem = Schemas['ChecklistItem'];

export type ClientSummary = Schemas['ClientSummary'];
export type ClientView = Schemas['ClientView'];
export type ClientList = Schemas['ClientList'];
export type WorkerView = Schemas['WorkerView'];
export type SubstitutionView = Schemas['SubstitutionView'];
export type NewSubstitution = Schemas['NewSubstitution'];

export type OfficeView = Schemas['OfficeView'];
export type WeekHours = Schemas['WeekHours'];
export type EmergencyNumber = Schemas['EmergencyNumber'];
export type HolidayView = Schemas['HolidayView'];
export type AgencyView = Schemas['AgencyView'];

export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly (keyof WeekHours)[];
export type WeekDay = (typeof WEEK)[number];
