/** Erasing a client: what goes, what stays, what stands in the way, and the name to type. It cannot be undone. */
import { ShieldCheck, ShieldX, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { required, useForm } from '../form.tsx';
import { at } from '../moments.ts';
import { eraseClient, type ErasurePreview, type ErasureReason, liftHold, previewErasure, setHold } from './calls.ts';

const REASONS = ['client_wish', 'mistake', 'order'] as const satisfies readonly ErasureReason[];

export function ErasePart({ clientId }: { clientId: string }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [preview, setPreview] = useState<ErasurePreview>();
  const look = () => {
    setBusy(true);
    setFailed(undefined);
    previewErasure(clientId)
      .then(setPreview)
      .catch((error: unknown) => setFailed(problemSentence(error)))
      .finally(() => setBusy(false));
  };
  return (
    <section class="stack data__part" aria-labelledby="data-erase">
      <h2 id="data-erase">{t('data.erase.title')}</h2>
      <p>{t('data.erase.text')}</p>
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {preview === undefined ? (
        <div class="row">
          <Button icon={Trash2} busy={busy} onClick={look}>
            {t('data.erase.look')}
          </Button>
        </div>
      ) : (
        <Shown clientId={clientId} preview={preview} set={setPreview} />
      )}
    </section>
  );
}

interface ShownProps {
  clientId: string;
  preview: ErasurePreview;
  set: (preview: ErasurePreview) => void;
}

function Shown({ clientId, preview, set }: ShownProps) {
  const ready = preview.hold === null && preview.open_appointments.length === 0;
  return (
    <>
      <Goes preview={preview} />
      <Stays preview={preview} />
      {preview.waiting_notices > 0 && (
        <Notice kind="warning">{t('data.erase.waiting', { count: preview.waiting_notices })}</Notice>
      )}
      {preview.open_appointments.length > 0 && <Open preview={preview} />}
      <Hold clientId={clientId} preview={preview} set={set} />
      {ready && <Confirm clientId={clientId} name={preview.name} />}
    </>
  );
}

function Goes({ preview: { goes } }: { preview: ErasurePreview }) {
  return (
    <div>
      <h3>{t('data.erase.goes')}</h3>
      <ul class="data__list">
        <li>{t('data.erase.always')}</li>
        {goes.map(({ what, count }) => (
          <li key={what}>
            {what === 'household' || what === 'rule'
              ? t(`data.erase.what.${what}`)
              : t(`data.erase.what.${what}`, { count })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stays({ preview: { appointments } }: { preview: ErasurePreview }) {
  return (
    <div>
      <h3>{t('data.erase.stays')}</h3>
      <ul class="data__list">
        <li>{t('data.erase.stays_appointments', { count: appointments })}</li>
        <li>{t('data.erase.stays_log')}</li>
        <li>{t('data.erase.stays_others')}</li>
        <li>{t('data.erase.stays_sent')}</li>
        <li>{t('data.erase.stays_backups')}</li>
      </ul>
    </div>
  );
}

function Open({ preview: { open_appointments } }: { preview: ErasurePreview }) {
  return (
    <Notice kind="warning" title={t('data.erase.open')}>
      <p>{t('data.erase.open_text')}</p>
      <ul class="data__list">
        {open_appointments.map(each => (
          <li key={each.id}>
            <a href={`/desk/appointments/${each.id}`}>{formatDateTime(at(each.starts_at, each.offset_minutes))}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Hold({ clientId, preview: { hold }, set }: ShownProps) {
  const [reason, setReason] = useState('');
  const form = useForm({
    fields: ['reason'],
    check: () => (hold === null ? required({ hold_reason: reason }, t('common.field.required')) : []),
    send: () => (hold === null ? setHold(clientId, reason.trim()) : liftHold(clientId)),
    done: set,
  });
  return (
    <form class="stack data__hold" noValidate onSubmit={form.onSubmit}>
      <h3>{t('data.hold.title')}</h3>
      {form.summary}
      {hold === null ? (
        <>
          <p>{t('data.hold.text')}</p>
          <TextInput
            name="hold_reason"
            label={t('data.hold.reason')}
            autocomplete="off"
            maxLength={200}
            optional="unmarked"
            value={reason}
            error={form.error('hold_reason')}
            onInput={setReason}
          />
        </>
      ) : (
        <Notice kind="warning" title={t('data.hold.stands', { reason: hold.reason })}>
          {t('data.hold.by', { name: hold.by_name })}
        </Notice>
      )}
      <div class="row">
        <Button type="submit" icon={hold === null ? ShieldCheck : ShieldX} busy={form.busy}>
          {hold === null ? t('data.hold.set') : t('data.hold.lift')}
        </Button>
      </div>
    </form>
  );
}

function Confirm({ clientId, name }: { clientId: string; name: string }) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<ErasureReason>('client_wish');
  const form = useForm({
    fields: ['name'],
    check: () => required({ erase_name: typed }, t('common.field.required')),
    send: () => eraseClient(clientId, typed.trim(), reason),
    done: () => {
      toast(t('data.erase.done'));
      navigate('/clients');
    },
  });
  return (
    <form class="stack data__danger" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <RadioGroup
        name="erase_reason"
        label={t('data.erase.reason')}
        value={reason}
        choices={REASONS.map(value => ({ value, label: t(`data.erase.reason.${value}`) }))}
        onInput={value => setReason(REASONS.find(each => each === value) ?? reason)}
      />
      <TextInput
        name="erase_name"
        label={t('data.erase.confirm', { name })}
        autocomplete="off"
        maxLength={200}
        value={typed}
        error={form.error('erase_name')}
        onInput={setTyped}
      />
      <div class="row">
        <Button kind="danger" type="submit" icon={Trash2} busy={form.busy}>
          {t('data.erase.now')}
        </Button>
      </div>
    </form>
  );
}
