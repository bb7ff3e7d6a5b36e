/** One appointment, the decision proposed for it, and how the client will hear of it. */
import { formatDate, formatDateTime, formatTime, localDay, toInstant } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { FormWord } from '../desk/FormWord.tsx';
import { at, hours, start } from '../moments.ts';
import type { AbsenceItem } from '../types.ts';
import { type Chosen, type Kind, lacks } from './decisions.ts';

const KINDS = ['reassign', 'move', 'cancel', 'later'] as const satisfies readonly Kind[];

interface Props {
  item: AbsenceItem;
  chosen: Chosen;
  /** It was tried: now what is missing is said. */
  checked: boolean;
  choose: (chosen: Chosen) => void;
}

export function Item({ item, chosen, checked, choose }: Props) {
  const { appointment } = item;
  const missing = checked ? lacks(chosen) : undefined;
  return (
    <li class="absence__item">
      <div class="absence__what">
        <strong>
          {formatDate(start(appointment), 'day')}, <span class="figures">{hours(appointment)}</span>
        </strong>
        <span class="day__name">{appointment.client_name}</span>
        <span class="row soft small">
          <FormWord form={appointment.form} />
          <span>{NATIVE_NAMES[appointment.client_language]}</span>
        </span>
        <span class="soft small">{t(`board.absence.told.${item.told}`)}</span>
      </div>
      <div class="stack stack--s">
        <RadioGroup
          name={`kind-${appointment.id}`}
          label={t('board.absence.decision')}
          value={chosen.kind}
          choices={KINDS.filter(kind => kind !== 'reassign' || item.colleagues.length > 0).map(value => ({
            value,
            label: value === item.proposal ? labelOf(value) : t(`board.absence.decide.${value}`),
          }))}
          onInput={kind => choose({ ...chosen, kind: KINDS.find(each => each === kind) ?? 'later' })}
        />
        {chosen.kind === 'reassign' && (
          <Select
            name={`worker-${appointment.id}`}
            label={t('board.absence.colleague')}
            value={chosen.worker}
            error={missing === 'worker' ? t('common.field.choose') : undefined}
            options={item.colleagues.map(each => ({
              value: each.worker_id,
              label: t(each.speaks ? 'board.absence.speaks' : 'board.absence.speaks_not', { name: each.name }),
            }))}
            onInput={worker => choose({ ...chosen, worker })}
          />
        )}
        {chosen.kind === 'move' && <Time item={item} chosen={chosen} missing={missing === 'time'} choose={choose} />}
      </div>
    </li>
  );
}

function labelOf(kind: Kind): string {
  return `${t(`board.absence.decide.${kind}`)} (${t('board.absence.proposed')})`;
}

interface TimeProps {
  item: AbsenceItem;
  chosen: Chosen;
  missing: boolean;
  choose: (chosen: Chosen) => void;
}

/** By the office's clock; what is typed is taken as soon as both are there. */
function Time({ item, chosen, missing, choose }: TimeProps) {
  const { appointment } = item;
  const offset = appointment.offset_minutes;
  const moment = at(chosen.startsAt === '' ? appointment.starts_at : chosen.startsAt, offset);
  const set = (day: string, clock: string) => {
    if (day !== '' && clock !== '') choose({ ...chosen, startsAt: toInstant(day, clock, offset) });
  };
  const [day, clock] = [localDay(moment), formatTime(moment)];
  return (
    <div class="stack stack--s">
      <div class="time-fields">
        <TextInput
          name={`day-${appointment.id}`}
          type="date"
          label={t('staff.new.day')}
          value={chosen.startsAt === '' ? '' : day}
          error={missing ? t('common.field.required') : undefined}
          onInput={value => set(value, clock)}
        />
        <TextInput
          name={`clock-${appointment.id}`}
          type="time"
          label={t('staff.new.time')}
          value={clock}
          onInput={value => set(day, value.slice(0, 5))}
        />
      </div>
      {chosen.startsAt !== '' && <p class="soft small">{formatDateTime(moment, 'full')}</p>}
    </div>
  );
}
