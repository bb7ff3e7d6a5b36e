/** An appointment in the table: as high as it is long. */
import type { TargetedPointerEvent } from 'preact';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Icon } from '../../ui/Icon.tsx';
import { FORM_ICONS } from '../desk/FormWord.tsx';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { AppointmentView, WeekView } from '../types.ts';
import { elsewhere } from './elsewhere.ts';
import { clockOf, offsetAt, type Placed, STEP } from './grid.ts';

interface Props {
  placed: Placed<AppointmentView>;
  view: WeekView;
  /** It is the one on its way. */
  moved: boolean;
  /** Something is on its way: boxes only stand there. */
  still: boolean;
  tabIndex: number;
  open: (appointment: AppointmentView) => void;
  begin: (appointment: AppointmentView) => void;
  onPointerDown: (event: TargetedPointerEvent<HTMLElement>, appointment: AppointmentView) => void;
}

export function Box({ placed, view, moved, still, tabIndex, open, begin, onPointerDown }: Props) {
  const { item } = placed;
  const movable = item.actions.includes('reschedule');
  const there = elsewhere(item, view.offsets);
  return (
    <button
      type="button"
      class={classOf(placed, moved)}
      style={styleOf(placed)}
      tabIndex={tabIndex}
      data-still={still ? '' : undefined}
      aria-keyshortcuts={movable ? 'm' : undefined}
      onClick={() => open(item)}
      onPointerDown={event => movable && onPointerDown(event, item)}
      onKeyDown={event => {
        if (event.key.toLowerCase() !== 'm' || !movable) return;
        event.preventDefault();
        begin(item);
      }}
    >
      <span class="visually-hidden">{formatDay(placed.day, 'day')}, </span>
      <span class="week__box-time figures">
        <Icon of={FORM_ICONS[item.form]} size="s" />
        {clockOf(placed.minute)}
      </span>
      <span class="week__box-name">{item.client_name}</span>
      {there !== '' && <span class="week__box-more">{there}</span>}
      {whoAmI().role === 'worker' && item.worker_id !== whoAmI().staff_id && (
        <span class="week__box-more">{item.worker_name}</span>
      )}
      <span class="visually-hidden">{wordsOf(item, view)}</span>
    </button>
  );
}

function classOf({ item, length }: Placed<AppointmentView>, moved: boolean): string {
  const names = ['week__box', `week__box--${item.state}`];
  if (length <= STEP) names.push('week__box--short');
  if (moved) names.push('week__box--moved');
  return names.join(' ');
}

/** In parts of the place that it begins in. */
function styleOf({ minute, length, lane, lanes }: Placed<AppointmentView>) {
  return {
    '--from': String((minute % STEP) / STEP),
    '--lines': String(length / STEP),
    '--lane': String(lane),
    '--lanes': String(lanes),
  };
}

/** What the picture of the box says by its height, its icon and its colour. */
function wordsOf(item: AppointmentView, view: WeekView): string {
  const until = formatTime(at(item.ends_at, offsetAt(item.ends_at, view.offsets)));
  return `, –${until}, ${t(`common.form.${item.form}`)}, ${t(`staff.state.${item.state}`)}`;
}
