/** One office, new or changed. */
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { PageHeader } from '../../ui/Card.tsx';
import { toast } from '../../ui/Toast.tsx';
import { readOffice } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import './Admin.css';
import { Holidays } from './Holidays.tsx';
import { OfficeForm } from './OfficeForm.tsx';

const BACK = '/admin/offices';

export function NewOfficePage() {
  usePage(t('admin.offices.new'));
  return (
    <div class="narrow stack stack--l">
      <PageHeader title={t('admin.offices.new')} back={{ href: BACK, label: t('admin.offices.title') }} />
      <OfficeForm
        done={office => {
          toast(t('admin.office.created'));
          navigate(`${BACK}/${office.id}`, { replace: true });
        }}
      />
    </div>
  );
}

export function OfficePage({ id = '' }: { id?: string }) {
  const office = useLoaded(id, () => readOffice(id));
  const heading = office.value?.name ?? t('admin.offices.title');
  usePage(heading);
  return (
    <div class="narrow stack stack--l">
      <PageHeader title={heading} back={{ href: BACK, label: t('admin.offices.title') }} />
      <WhenLoaded of={office}>
        {loaded => (
          <OfficeForm
            office={loaded}
            done={changed => {
              office.set(changed);
              toast(t('admin.office.saved'));
            }}
          />
        )}
      </WhenLoaded>
      {office.value !== undefined && <Holidays officeId={id} />}
    </div>
  );
}
