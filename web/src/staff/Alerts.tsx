/** What coordinators and administrators must know now, above every page. */
import { useEffect } from 'preact/hooks';
import { answer, api } from '../api/client.ts';
import { t } from '../i18n/staff.ts';
import { Notice } from '../ui/Notice.tsx';
import { useLoaded } from './loaded.tsx';
import { whoAmI } from './me.ts';

const AGAIN_MS = 30_000;

export function Alerts() {
  const { role } = whoAmI();
  return role === 'coordinator' || role === 'administrator' ? <AlertNotices /> : null;
}

function AlertNotices() {
  const { value, reload } = useLoaded('alerts', () => answer(api.GET('/api/v1/alerts')));
  useEffect(() => {
    const timer = setInterval(() => void reload(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <>
      {value?.items.map(alert => (
        <Notice key={alert.kind + alert.scope} kind="warning" live title={t('admin.alert.title')}>
          {t('admin.alert.codes_resting', { when: t('common.in_minutes', { count: minutesUntil(alert.until) }) })}
        </Notice>
      ))}
    </>
  );
}

/** At least one: the server takes the alert away when it is over. */
function minutesUntil(instant: string): number {
  return Math.max(1, Math.ceil((Date.parse(instant) - Date.now()) / 60_000));
}
