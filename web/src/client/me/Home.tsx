/** The first screen: the appointments, and what else somebody may want to know or do. */
import { CalendarPlus, CalendarX2, Download, Eraser, Eye, ShieldCheck } from 'lucide';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Appointment, Past } from './Appointment.tsx';
import { type OwnAppointments, readAppointments } from './calls.ts';
import { Loaded } from './Loaded.tsx';
import { clean, done, go } from './page.ts';

function Coming({ coming, office_phone: phone }: OwnAppointments) {
  if (coming.length === 0) {
    return (
      <EmptyState icon={CalendarX2} title={t('me.none')}>
        {t('me.none_text')}
      </EmptyState>
    );
  }
  return (
    <ul class="own-appointments">
      {coming.map(each => (
        <Appointment key={each.id} of={each} phone={phone} />
      ))}
    </ul>
  );
}

function Over({ over }: Pick<OwnAppointments, 'over'>) {
  if (over.length === 0) return null;
  return (
    <details>
      <summary>{t('me.over')}</summary>
      <ul class="own-appointments">
        {over.map(each => (
          <Past key={each.id} of={each} />
        ))}
      </ul>
    </details>
  );
}

function More() {
  return (
    <nav class="stack stack--s" aria-label={t('me.more')}>
      <Button wide icon={ShieldCheck} onClick={() => go({ name: 'consents' })}>
        {t('me.consents')}
      </Button>
      <Button wide icon={Eye} onClick={() => go({ name: 'readers' })}>
        {t('me.readers')}
      </Button>
      <Button wide icon={Download} onClick={() => go({ name: 'copy' })}>
        {t('me.copy')}
      </Button>
      <Button wide kind="ghost" icon={Eraser} onClick={() => void clean()}>
        {t('me.clean')}
      </Button>
    </nav>
  );
}

export function Home() {
  return (
    <>
      <h1>{t('me.title')}</h1>
      {done.value !== undefined && (
        <Notice kind="success" live>
          {done.value}
        </Notice>
      )}
      <Loaded read={readAppointments}>
        {listed => (
          <>
            <Coming {...listed} />
            <Button wide icon={CalendarPlus} onClick={() => go({ name: 'book' })}>
              {t('me.book')}
            </Button>
            <Over over={listed.over} />
            <More />
          </>
        )}
      </Loaded>
    </>
  );
}
