/** The alert on every staff page: who waits for a call, until somebody takes it; then whom to call, until it is over. */
import { PhoneCall, Siren } from 'lucide';
import { useState } from 'preact/hooks';
import { problemOf, problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import './AlertBar.css';
import { refreshAlerts, ringingAlerts, takenAlerts } from './alerts.ts';
import { type AlertOutcome, type AlertSummary, closeAlert, readAlert, takeAlert } from './calls.ts';

const OUTCOMES = ['reached', 'not_reached', 'passed_on', 'mistake'] as const satisfies readonly AlertOutcome[];

export function AlertBar() {
  const ringing = ringingAlerts.value;
  const taken = takenAlerts.value;
  const [first] = ringing;
  if (first === undefined && taken.length === 0) return null;
  return (
    <aside class="alert-bar" aria-label={t('duty.alert.ringing')}>
      {first !== undefined && <Ringing key={first.id} alert={first} more={ringing.length - 1} />}
      {taken.map(each => (
        <Taken key={each.id} alert={each} />
      ))}
    </aside>
  );
}

export function AlertLine({ alert }: { alert: AlertSummary }) {
  const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(alert.raised_at)) / 60_000));
  return (
    <p>
      {t('duty.alert.line', {
        office: alert.office_name,
        language: NATIVE_NAMES[alert.language],
        when: t('common.minutes_ago', { count: minutes }),
      })}
      {alert.source === 'request' && (
        <>
          {' · '}
          <a href="/requests">{t('duty.alert.from_request')}</a>
        </>
      )}
    </p>
  );
}

export function TakeButton({ id }: { id: string }) {
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      await takeAlert(id);
    } catch (error) {
      toast(problemOf(error).code === 'alert_state' ? t('duty.alert.lost') : problemSentence(error));
    }
    await refreshAlerts();
    setBusy(false);
  };
  return (
    <Button kind="danger" icon={PhoneCall} busy={busy} onClick={() => void take()}>
      {t('duty.alert.take')}
    </Button>
  );
}

function Ringing({ alert, more }: { alert: AlertSummary; more: number }) {
  return (
    <div class="alert-card alert-card--ringing" role="alert">
      <p class="alert-card__title">
        <Icon of={Siren} />
        <span>{t('duty.alert.ringing')}</span>
      </p>
      <AlertLine alert={alert} />
      {alert.escalated && <p>{t('duty.alert.escalated')}</p>}
      <div class="row">
        <TakeButton id={alert.id} />
        {more > 0 && <a href="/duty">{t('duty.alert.more', { count: more })}</a>}
      </div>
    </div>
  );
}

function Taken({ alert }: { alert: AlertSummary }) {
  const whom = useLoaded(alert.id, () => readAlert(alert.id));
  return (
    <div class="alert-card">
      <p class="alert-card__title">
        <Icon of={PhoneCall} />
        <span>{t('duty.alert.call')}</span>
      </p>
      <AlertLine alert={alert} />
      <WhenLoaded of={whom} lines={2}>
        {({ name, phone }) => (
          <>
            <p>{name ?? t('duty.alert.no_name')}</p>
            {phone === null ? (
              <p>{t('duty.alert.no_phone')}</p>
            ) : (
              <a class="alert-card__phone figures" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                {phone}
              </a>
            )}
          </>
        )}
      </WhenLoaded>
      <Endings id={alert.id} />
    </div>
  );
}

function Endings({ id }: { id: string }) {
  const end = async (outcome: AlertOutcome) => {
    try {
      await closeAlert(id, outcome);
      toast(t('duty.alert.closed'));
    } catch (error) {
      toast(problemSentence(error));
    }
    await refreshAlerts();
  };
  return (
    <fieldset>
      <legend class="small">{t('duty.alert.outcome')}</legend>
      <div class="row">
        {OUTCOMES.map(outcome => (
          <Button key={outcome} small onClick={() => void end(outcome)}>
            {t(`duty.alert.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
