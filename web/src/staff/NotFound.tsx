/** For an address that no page has. */
import { t } from '../i18n/staff.ts';
import { PageHeader } from '../ui/Card.tsx';
import { StaffFrame } from '../ui/StaffFrame.tsx';

export function NotFound() {
  return (
    <StaffFrame title={t('common.not_found.title')} items={[]}>
      <PageHeader title={t('common.not_found.title')} />
      <p>{t('common.not_found.text')}</p>
    </StaffFrame>
  );
}
