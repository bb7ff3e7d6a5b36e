/** Who holds the appointment: for a worker mostly themselves, for a coordinator anybody of the office. */
import { t } from '../../i18n/staff.ts';
import { Select } from '../../ui/Controls.tsx';
import { readWorkers } from '../desk/calls.ts';
import { useLoaded } from '../loaded.tsx';
import type { OfficeView } from '../types.ts';

interface Props {
  office: OfficeView;
  value: string;
  onInput: (worker: string) => void;
  error: string | undefined;
}

export function WorkerField({ office, value, onInput, error }: Props) {
  const workers = useLoaded(office.id, () => readWorkers(office.id));
  const options = workers.value?.map(worker => ({ value: worker.id, label: worker.name })) ?? [];
  return (
    <Select
      name="worker_id"
      label={t('staff.new.worker')}
      value={value}
      options={options}
      error={error}
      onInput={onInput}
    />
  );
}
