/** An office's emergency numbers: a usual name or one of its own, and the number. */
import { Plus, X } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { nameOf } from '../session/Emergency.tsx';
import type { EmergencyNumber } from '../types.ts';

const KINDS = ['police', 'ambulance', 'fire', 'helpline'] as const;
const OWN = 'own';
const NUMBER = /^\+?[0-9][0-9 ()-]{1,24}$/;

export function numbersFaults(numbers: readonly EmergencyNumber[]): FieldFault[] {
  return numbers.flatMap(({ label_key, label, number }, index) => [
    ...(label_key === null && label?.trim() === ''
      ? [{ name: `number-name-${index}`, text: t('common.field.required') }]
      : []),
    ...(NUMBER.test(number) ? [] : [{ name: `number-${index}`, text: t('admin.office.number_bad') }]),
  ]);
}

interface Props {
  value: readonly EmergencyNumber[];
  onInput: (value: EmergencyNumber[]) => void;
  error: (name: string) => string | undefined;
}

export function Numbers({ value, onInput, error }: Props) {
  const change = (index: number, number: EmergencyNumber) => {
    onInput(value.map((each, place) => (place === index ? number : each)));
  };
  return (
    <div class="stack">
      <p class="soft small">{t('admin.office.numbers_hint')}</p>
      {value.map((number, index) => (
        <NumberRow
          key={index}
          index={index}
          value={number}
          error={error}
          onInput={changed => change(index, changed)}
          remove={() => onInput(value.filter((_, place) => place !== index))}
        />
      ))}
      <div>
        <Button icon={Plus} onClick={() => onInput([...value, { label_key: 'police', label: null, number: '' }])}>
          {t('admin.office.number_add')}
        </Button>
      </div>
    </div>
  );
}

interface RowProps {
  index: number;
  value: EmergencyNumber;
  error: (name: string) => string | undefined;
  onInput: (value: EmergencyNumber) => void;
  remove: () => void;
}

function NumberRow({ index, value, error, onInput, remove }: RowProps) {
  const choose = (chosen: string) => {
    const kind = KINDS.find(each => each === chosen) ?? null;
    onInput({ ...value, label_key: kind, label: kind === null ? '' : null });
  };
  const options = KINDS.map(kind => ({ value: kind, label: t(`common.emergency.kind.${kind}`) }));
  return (
    <div class="number-row">
      <Select
        name={`number-kind-${index}`}
        label={t('admin.office.number_label')}
        placeholder={false}
        value={value.label_key ?? OWN}
        options={[...options, { value: OWN, label: t('admin.office.number_own') }]}
        onInput={choose}
      />
      {value.label_key === null && (
        <TextInput
          name={`number-name-${index}`}
          label={t('admin.office.number_own_name')}
          maxLength={200}
          value={value.label ?? ''}
          error={error(`number-name-${index}`)}
          onInput={label => onInput({ ...value, label })}
        />
      )}
      <TextInput
        name={`number-${index}`}
        type="tel"
        label={t('admin.office.number')}
        maxLength={25}
        value={value.number}
        error={error(`number-${index}`)}
        onInput={number => onInput({ ...value, number })}
      />
      <Button kind="ghost" icon={X} iconOnly onClick={remove}>
        {t('admin.office.number_remove', { label: nameOf(value) || value.number })}
      </Button>
    </div>
  );
}
