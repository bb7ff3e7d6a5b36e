/** An office's details as the form holds them. */
import { LANGUAGES } from '../../settings.ts';
import type { OfficeView, WeekHours } from '../types.ts';
import type { NewOffice } from './calls.ts';

export type OfficeDetails = Required<Omit<NewOffice, 'reminder_minutes'>> & { reminder_minutes: number[] };

const WORKDAY: WeekHours['mon'] = [['09:00', '18:00']];

const NEW_OFFICE: OfficeDetails = {
  name: '',
  country: '',
  time_zone: '',
  opening: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY, sat: [], sun: [] },
  languages: [...LANGUAGES],
  emergency_numbers: [],
  address: null,
  phone: null,
  directions: {},
  client_change_hours: 24,
  hold_hours: 24,
  overdue_minutes: 30,
  reminder_minutes: [1440, 120],
};

export function firstDetails(office: OfficeView | undefined): OfficeDetails {
  if (office === undefined) return NEW_OFFICE;
  const kept = Object.keys(NEW_OFFICE) as (keyof OfficeDetails)[];
  return Object.fromEntries(kept.map(name => [name, office[name]])) as OfficeDetails;
}

/** Directions that were left empty are none. */
export function sent(details: OfficeDetails): OfficeDetails {
  const written = Object.entries(details.directions).filter(([, text]) => text.trim() !== '');
  return { ...details, directions: Object.fromEntries(written) };
}
