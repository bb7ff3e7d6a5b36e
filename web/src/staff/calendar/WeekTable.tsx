/** Days beside hours. One place of the table has the focus; arrows move it, Enter opens, M takes an appointment along. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { may } from '../me.ts';
import type { AppointmentView, State, WeekView } from '../types.ts';
import { useDrag } from './drag.ts';
import { clockOf, linesOf, place } from './grid.ts';
import { PlaceCell, type Table } from './PlaceCell.tsx';
import { useRoving } from './roving.ts';
import { WeekHead } from './WeekHead.tsx';

/** What was called off has given its time back; the list still shows it. */
const GONE: readonly State[] = ['cancelled_by_client', 'cancelled_by_agency'];

interface Props {
  view: WeekView;
  worker: string;
  /** The appointment that is on its way to another place. */
  moving: AppointmentView | undefined;
  open: (appointment: AppointmentView) => void;
  begin: (appointment: AppointmentView | undefined) => void;
  drop: (startsAt: string) => void;
}

export function WeekTable({ view, worker, moving, open, begin, drop }: Props) {
  const placed = place(
    view.appointments.filter(each => !GONE.includes(each.state)),
    view.offsets,
  );
  const drag = useDrag({ begin, drop });
  const make = (startsAt: string) => navigate(`/desk/new?at=${startsAt}&worker=${worker}`);
  const take = moving === undefined ? make : drop;
  return (
    <>
      {moving !== undefined && !drag.dragging && <Moving name={moving.client_name} cancel={() => begin(undefined)} />}
      <div class="week__frame">
        <Grid table={{ view, placed, moving, open, begin, take, drag }} cancel={() => begin(undefined)} />
      </div>
      <p class="soft small" id="week-keys">
        {t(may('office:calendar:write') ? 'calendar.keys' : 'calendar.keys_reading')}
      </p>
    </>
  );
}

function Grid({ table, cancel }: { table: Table; cancel: () => void }) {
  const { view, placed, moving, drag } = table;
  const element = useRef<HTMLTableElement>(null);
  const opening = view.days.flatMap(day => day.open);
  const lines = linesOf(opening, placed, view.offsets);
  const { at, focus, onFocusIn, onKeyDown } = useRoving(element, lines.length, view.days.length);
  useLayoutEffect(() => {
    if (moving !== undefined && !drag.dragging) focus();
  }, [moving, drag.dragging, focus]);
  return (
    // The pattern "grid" of the ARIA practices is a table with this role.

    <table
      ref={element}
      class={moving === undefined ? 'week' : 'week week--moving'}
      // The pattern "grid" of the ARIA practices is a table with this role.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={t('calendar.title')}
      aria-describedby="week-keys"
      onKeyDown={event => (event.key === 'Escape' && moving !== undefined ? cancel() : onKeyDown(event))}
      onFocusIn={onFocusIn}
    >
      <WeekHead view={view} />
      <tbody>
        {lines.map((minute, row) => (
          <tr key={minute}>
            {minute % 60 === 0 && (
              <th scope="row" rowSpan={2} class="week__hour figures">
                {clockOf(minute)}
              </th>
            )}
            {view.days.map(({ day }, column) => (
              <PlaceCell key={day} table={table} day={day} minute={minute} at={at} name={`${row}-${column}`} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Moving({ name, cancel }: { name: string; cancel: () => void }) {
  return (
    <Notice
      live
      title={t('calendar.moving', { name })}
      actions={<Button onClick={cancel}>{t('common.cancel')}</Button>}
    >
      {t('calendar.moving_help')}
    </Notice>
  );
}
