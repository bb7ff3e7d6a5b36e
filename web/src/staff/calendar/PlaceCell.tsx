/** One place of the table: half an hour of a day, free or with what begins in it. */
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { may } from '../me.ts';
import type { AppointmentView, WeekView } from '../types.ts';
import { Box } from './Box.tsx';
import type { Drag } from './drag.ts';
import { beginning, clockOf, instantAt, isCovered, isWithin, type Placed, STEP } from './grid.ts';

const STEP_MS = STEP * 60_000;

export interface Table {
  readonly view: WeekView;
  readonly placed: readonly Placed<AppointmentView>[];
  readonly moving: AppointmentView | undefined;
  readonly open: (appointment: AppointmentView) => void;
  readonly begin: (appointment: AppointmentView) => void;
  /** Makes an appointment at this moment, or moves one there. */
  readonly take: (startsAt: string) => void;
  readonly drag: Drag;
}

interface Props {
  table: Table;
  day: string;
  minute: number;
  /** Row and column, and the place that the arrows have reached. */
  name: string;
  at: string;
}

export function PlaceCell({ table, day, minute, name, at }: Props) {
  const { view, placed, moving, drag } = table;
  const startsAt = instantAt({ day, minute }, view.offsets);
  const own = beginning(placed, { day, minute });
  const free = own.length === 0 && !isCovered(placed, { day, minute });
  const over = startsAt !== undefined && drag.over === startsAt;
  const tabIndex = at === name ? 0 : -1;
  return (
    <td role="gridcell" class={classOf(view, day, startsAt, over)} data-place={name} data-starts-at={startsAt}>
      {(free || moving !== undefined) && <Free table={table} place={{ day, minute, startsAt }} tabIndex={tabIndex} />}
      {own.map(each => (
        <Box
          key={each.item.id}
          placed={each}
          view={view}
          moved={moving?.id === each.item.id}
          still={moving !== undefined}
          tabIndex={moving === undefined ? tabIndex : -1}
          open={table.open}
          begin={table.begin}
          onPointerDown={drag.onPointerDown}
        />
      ))}
    </td>
  );
}

function classOf(view: WeekView, day: string, startsAt: string | undefined, over: boolean): string {
  const names = ['week__place'];
  const opening = view.days.find(each => each.day === day)?.open ?? [];
  if (startsAt === undefined || !isWithin(opening, line(startsAt))) names.push('week__place--closed');
  if (day === view.today) names.push('week__place--today');
  if (over) names.push('week__place--over');
  return names.join(' ');
}

function line(startsAt: string) {
  return { starts_at: startsAt, ends_at: new Date(Date.parse(startsAt) + STEP_MS).toISOString() };
}

interface FreeProps {
  table: Table;
  place: { readonly day: string; readonly minute: number; readonly startsAt: string | undefined };
  tabIndex: number;
}

/** A free place is a button: it makes an appointment there, or takes the one that is on its way. */
function Free({ table, place, tabIndex }: FreeProps) {
  const { startsAt } = place;
  const possible = startsAt !== undefined && may('office:calendar:write') && !isOver(startsAt, table.view);
  return (
    <button
      type="button"
      class="week__free"
      tabIndex={tabIndex}
      aria-disabled={!possible}
      aria-label={wordsOf(table, place, possible)}
      onClick={() => possible && table.take(startsAt)}
    />
  );
}

function isOver(startsAt: string, view: WeekView): boolean {
  return Date.parse(startsAt) + STEP_MS <= Date.parse(view.now);
}

function wordsOf({ view, moving }: Table, { day, minute, startsAt }: FreeProps['place'], possible: boolean): string {
  const words = { day: formatDay(day, 'day'), time: clockOf(minute) };
  if (startsAt === undefined) return t('calendar.left_out', words);
  if (!possible) return t(isOver(startsAt, view) ? 'calendar.over' : 'calendar.free', words);
  return t(moving === undefined ? 'calendar.free_new' : 'calendar.here', words);
}
