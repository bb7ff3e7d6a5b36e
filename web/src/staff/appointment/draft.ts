/** A new appointment while it is being made: what is offered first, what is missing, what is sent. */
import { formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { whoAmI } from '../me.ts';
import { at, offsetOn } from '../moments.ts';
import type {
  AppointmentView,
  ChoiceReason,
  ClientSummary,
  Form,
  NewAppointment,
  OfficeView,
  PlaceBody,
  ServiceView,
} from '../types.ts';
import { NO_PLACE, placeFor } from './place.ts';
import { firstTime, instantOf, timeFaults, type Times, USUAL_MINUTES } from './times.ts';

export interface Draft {
  /** Empty: no service, a time by hand. */
  readonly service: string;
  readonly form: Form;
  readonly worker: string;
  /** One of the free times that the server offers, in UTC. */
  readonly slot: string;
  /** Another time than those: staff know better. */
  readonly byHand: boolean;
  readonly times: Times;
  readonly place: PlaceBody;
  readonly companions: readonly string[];
  /** How many times weekly; one is no series. */
  readonly series: number;
  readonly recommended: Form | undefined;
  readonly otherwise: ChoiceReason | undefined;
}

function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** A moment that was chosen in the calendar, by the office's clock. */
function askedTime(office: OfficeView): Times | undefined {
  const instant = asked('at');
  if (Number.isNaN(Date.parse(instant))) return undefined;
  const offset = offsetOn(instant.slice(0, 10), office.time_zone, office.offset_minutes);
  return { day: localDay(at(instant, offset)), clock: formatTime(at(instant, offset)), minutes: USUAL_MINUTES };
}

export function firstDay(office: OfficeView): string {
  const today = localDay(at(new Date().toISOString(), office.offset_minutes));
  const day = askedTime(office)?.day ?? asked('day');
  return day > today ? day : today;
}

function firstWorker(client: ClientSummary): string {
  const { staff_id, role } = whoAmI();
  if (asked('worker') !== '') return asked('worker');
  return client.worker_id ?? (role === 'worker' ? staff_id : '');
}

export function firstDraft(
  client: ClientSummary,
  office: OfficeView,
  booked: readonly AppointmentView[],
  services: readonly ServiceView[],
): Draft {
  const worker = firstWorker(client);
  const theirs = booked.filter(each => each.worker_id === worker || each.client_id === client.id);
  const wanted = askedTime(office);
  const service = wanted === undefined ? services[0] : undefined;
  return {
    service: service?.id ?? '',
    form: service?.forms[0] ?? 'video',
    worker,
    slot: '',
    byHand: service === undefined,
    times: wanted ?? firstTime(firstDay(office), office, theirs),
    place: NO_PLACE,
    companions: [],
    series: 1,
    recommended: undefined,
    otherwise: undefined,
  };
}

export function differs({ form, recommended }: Pick<Draft, 'form' | 'recommended'>): boolean {
  return recommended !== undefined && form !== recommended;
}

export function faults(draft: Draft, offset: number): FieldFault[] {
  const choose = t('common.field.choose');
  const found = draft.byHand ? timeFaults(draft.times, offset) : [];
  if (!draft.byHand && draft.slot === '') found.push({ name: 'starts_at', text: choose });
  if (draft.worker === '') found.push({ name: 'worker_id', text: choose });
  if (differs(draft) && draft.otherwise === undefined) found.push({ name: 'otherwise', text: choose });
  return found;
}

export function toSend(
  draft: Draft,
  clientId: string,
  offset: number,
  service: ServiceView | undefined,
): NewAppointment {
  const { byHand, form, worker, series, times } = draft;
  return {
    client_id: clientId,
    worker_id: worker,
    form,
    starts_at: byHand ? instantOf(times, offset) : draft.slot,
    minutes: byHand ? times.minutes : (service?.minutes ?? times.minutes),
    service_id: service?.id ?? null,
    anyway: byHand && service !== undefined,
    place: placeFor(form, draft.place),
    companion_ids: [...draft.companions],
    client_ids: [],
    repeat: series > 1 ? { times: series, weeks: 1 } : null,
  };
}
