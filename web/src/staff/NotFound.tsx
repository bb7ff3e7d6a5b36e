/** For an address that no page has, or none for this role. */
import { t } from '../i18n/staff.ts';
import { LinkButton } from '../ui/Button.tsx';
import { PageHeader } from '../ui/Card.tsx';
import { homeAddress } from './me.ts';
import { usePage } from './shell.ts';

export function NotFound() {
  usePage(t('common.not_found.title'));
  return (
    <>
      <PageHeader title={t('common.not_found.title')} />
      <p>{t('common.not_found.text')}</p>
      <div>
        <LinkButton href={homeAddress()}>{t('common.back')}</LinkButton>
      </div>
    </>
  );
}
