/** "Call me now": rings at whoever is on duty, and says when somebody has taken it. */
import { PhoneCall, PhoneIncoming } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/client.ts';
import { currentLanguage } from '../../i18n/runtime.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type AlertState, callMeNow, readDangerStatus } from './calls.ts';
import { likelyOffice, type Offices } from './offices.ts';
import { looksLikePhone } from './phone.ts';
import { newToken } from './token.ts';

const ASK_AGAIN_MS = 3_000;

interface Props {
  offices: Offices;
  /** What the form that this stands in has asked already. */
  office?: string | undefined;
  phone?: string | undefined;
  /** Whoever asks for help in the same form need not ring twice. */
  onRaised?: ((token: string) => void) | undefined;
}

function useStatus(token: string | undefined): AlertState {
  const [state, setState] = useState<AlertState>('ringing');
  useEffect(() => {
    if (token === undefined || state !== 'ringing') return;
    const timer = setInterval(() => {
      readDangerStatus(token).then(setState, () => undefined);
    }, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [token, state]);
  return state;
}

function Told({ token }: { token: string }) {
  const state = useStatus(token);
  if (state === 'ringing') {
    return (
      <Notice kind="info" live title={t('intake.call.ringing.title')}>
        {t('intake.call.ringing.text')}
      </Notice>
    );
  }
  return (
    <Notice kind="success" live title={t('intake.call.taken.title')}>
      {t('intake.call.taken.text')}
    </Notice>
  );
}

export function CallMeNow(props: Props) {
  const [token, setToken] = useState<string>();
  if (token !== undefined) return <Told token={token} />;
  return (
    <Ask
      {...props}
      done={raised => {
        setToken(raised);
        props.onRaised?.(raised);
      }}
    />
  );
}

function useAsking({ offices, office, phone, done }: Props & { done: (token: string) => void }) {
  // One token for all tries: an answer that was lost does not ring twice.
  const [token] = useState(newToken);
  const [number, setNumber] = useState(phone ?? '');
  const [chosen, setChosen] = useState<string>();
  const [faults, setFaults] = useState<{ phone?: boolean; place?: boolean }>({});
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const place = chosen ?? office ?? likelyOffice(offices.items ?? []);
  const send = async () => {
    const wrong = { phone: !looksLikePhone(number), place: place === '' };
    setFaults(wrong);
    setFailed(false);
    if (wrong.phone || wrong.place) return;
    setBusy(true);
    try {
      await callMeNow({ token, office_id: place, phone: number.trim(), language: currentLanguage() });
      done(token);
    } catch {
      setFailed(true);
      if (offices.items === undefined) offices.reload();
    }
    setBusy(false);
  };
  return { number, setNumber, place, setChosen, faults, failed, busy, send };
}

function Ask(props: Props & { done: (token: string) => void }) {
  const { number, setNumber, place, setChosen, faults, failed, busy, send } = useAsking(props);
  const places = props.offices.items ?? [];
  return (
    <form
      class="stack"
      noValidate
      aria-labelledby="call-title"
      onSubmit={event => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <h2 id="call-title" class="with-icon">
        {t('intake.call.title')}
      </h2>
      <p>{t('intake.call.text')}</p>
      {failed && (
        <Notice kind="danger" live>
          {t('intake.call.failed')}
        </Notice>
      )}
      <TextInput
        name="danger-phone"
        type="tel"
        autocomplete="off"
        maxLength={32}
        label={t('intake.call.phone')}
        error={faults.phone ? t('intake.call.phone_wrong') : undefined}
        value={number}
        onInput={setNumber}
      />
      {props.office === undefined && places.length > 1 && (
        <RadioGroup
          name="danger-place"
          label={t('intake.call.place')}
          error={faults.place ? t('common.field.choose') : undefined}
          value={place}
          choices={places.map(each => ({ value: each.id, label: each.name }))}
          onInput={setChosen}
        />
      )}
      <Button type="submit" kind="danger" wide icon={busy ? PhoneIncoming : PhoneCall} busy={busy}>
        {t('intake.call.button')}
      </Button>
    </form>
  );
}
