/** The emergency numbers of the client's office: the client's place counts, not the worker's. */
import { Siren } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Icon } from '../../ui/Icon.tsx';
import { readOffice } from '../desk/calls.ts';
import { useLoaded } from '../loaded.tsx';
import type { EmergencyNumber, OfficeView } from '../types.ts';

export function Emergency({ officeId }: { officeId: string }) {
  const office = useLoaded(officeId, () => readOffice(officeId));
  if (office.value === undefined) return null;
  return (
    <details class="emergency">
      <summary class="emergency__title">
        <Icon of={Siren} />
        <span>{t('staff.emergency.title', { place: office.value.name })}</span>
      </summary>
      <Numbers office={office.value} />
    </details>
  );
}

function Numbers({ office }: { office: OfficeView }) {
  if (office.emergency_numbers.length === 0) return <p class="small">{t('staff.emergency.none')}</p>;
  return (
    <>
      <dl class="emergency__list">
        {office.emergency_numbers.map(each => (
          <div key={each.number + nameOf(each)}>
            <dt>{nameOf(each)}</dt>
            <dd class="figures">
              <a href={`tel:${each.number.replace(/[^\d+]/g, '')}`}>{each.number}</a>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t('staff.emergency.hint')}</p>
    </>
  );
}

export function nameOf({ label_key, label }: EmergencyNumber): string {
  return label_key === null ? (label ?? '') : t(`common.emergency.kind.${label_key}`);
}
