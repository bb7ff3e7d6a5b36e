/** Lets an appointment go on in another form. It stays the same appointment; the client is told by their own rule. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useForm } from '../form.tsx';
import type { AppointmentView, ChangeReason, ChoiceReason, Form, PlaceBody } from '../types.ts';
import { changeForm, keepFormChoice } from './calls.ts';
import { type Advised, FormChooser } from './FormChooser.tsx';
import { NO_PLACE, placeFor } from './place.ts';
import { PlaceFields } from './PlaceFields.tsx';
import type { ClosingProps } from './ReasonDialog.tsx';

export const FORMS = ['video', 'audio', 'phone', 'chat', 'office', 'home'] as const satisfies readonly Form[];
const REASONS = [
  'client_asked',
  'safety',
  'access',
  'no_device',
  'technical',
  'office',
  'other',
] as const satisfies readonly ChangeReason[];
export const OTHERWISE = [
  'client_wishes',
  'known_well',
  'nothing_free',
  'other',
] as const satisfies readonly ChoiceReason[];

export function ChangeFormDialog(closing: ClosingProps) {
  return (
    <Dialog open={closing.open} wide title={t('calendar.form.change')} onClose={closing.close}>
      <ChangeForm {...closing} />
    </Dialog>
  );
}

interface Draft {
  readonly form: Form | undefined;
  readonly reason: ChangeReason | undefined;
  readonly place: PlaceBody;
  readonly recommended: Form | undefined;
  readonly otherwise: ChoiceReason | undefined;
}

const EMPTY: Draft = {
  form: undefined,
  reason: undefined,
  place: NO_PLACE,
  recommended: undefined,
  otherwise: undefined,
};

function differs({ form, recommended }: Draft): boolean {
  return form !== undefined && recommended !== undefined && form !== recommended;
}

function faults(draft: Draft) {
  const text = t('common.field.choose');
  const found = [];
  if (draft.form === undefined) found.push({ name: 'form', text });
  if (draft.reason === undefined) found.push({ name: 'reason', text });
  if (differs(draft) && draft.otherwise === undefined) found.push({ name: 'otherwise', text });
  return found;
}

async function send(id: string, draft: Draft): Promise<AppointmentView> {
  const { form, reason, place, recommended, otherwise } = draft;
  if (form === undefined || reason === undefined) throw new Error('sent before it was checked');
  const changed = await changeForm(id, form, reason, placeFor(form, place));
  if (differs(draft) && recommended !== undefined && otherwise !== undefined) {
    await keepFormChoice(id, recommended, otherwise);
  }
  return changed;
}

function ChangeForm({ appointment, close, done, reload }: ClosingProps) {
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const form = useForm({
    fields: ['form', 'reason', 'otherwise'],
    check: () => faults(draft),
    send: () => send(appointment.id, draft),
    done: changed => {
      done(changed);
      toast(t('calendar.form.changed'));
    },
    handle: code => {
      if (code === 'appointment_state') reload();
      return false;
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <p>{t('calendar.form.text')}</p>
      <Fields
        appointment={appointment}
        draft={draft}
        set={change => setDraft(old => ({ ...old, ...change }))}
        error={form.error}
      />
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('calendar.form.change')}
        </Button>
        <Button onClick={close}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  appointment: AppointmentView;
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  error: (name: string) => string | undefined;
}

function Fields({ appointment, draft, set, error }: FieldsProps) {
  const forms = FORMS.filter(each => each !== appointment.form);
  return (
    <>
      <Chooser clientId={appointment.client_id} onChoose={set} />
      <RadioGroup
        name="form"
        label={t('calendar.form.new')}
        value={draft.form ?? ''}
        error={error('form')}
        choices={forms.map(value => ({ value, label: t(`common.form.${value}`) }))}
        onInput={value => set({ form: FORMS.find(each => each === value) })}
      />
      {draft.form !== undefined && (
        <PlaceFields
          form={draft.form}
          officeId={appointment.office_id}
          place={draft.place}
          onInput={place => set({ place })}
        />
      )}
      {differs(draft) && (
        <Otherwise value={draft.otherwise} error={error('otherwise')} onInput={otherwise => set({ otherwise })} />
      )}
      <RadioGroup
        name="reason"
        label={t('calendar.form.why')}
        value={draft.reason ?? ''}
        error={error('reason')}
        choices={REASONS.map(value => ({ value, label: t(`calendar.form.reason.${value}`) }))}
        onInput={value => set({ reason: REASONS.find(each => each === value) })}
      />
    </>
  );
}

/** Folded away: whoever knows what is wanted need not answer questions. */
export function Chooser({ clientId, onChoose }: { clientId: string; onChoose: (advised: Advised) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="handover__advice" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('calendar.choice.title')}</summary>
      {open && (
        <FormChooser
          clientId={clientId}
          onChoose={advised => {
            setOpen(false);
            onChoose(advised);
          }}
        />
      )}
    </details>
  );
}

interface OtherwiseProps {
  value: ChoiceReason | undefined;
  error: string | undefined;
  onInput: (reason: ChoiceReason | undefined) => void;
}

/** Another form than the recommended one is anybody's right; the reason is kept. */
export function Otherwise({ value, error, onInput }: OtherwiseProps) {
  return (
    <RadioGroup
      name="otherwise"
      label={t('calendar.choice.otherwise')}
      value={value ?? ''}
      error={error}
      choices={OTHERWISE.map(each => ({ value: each, label: t(`calendar.choice.otherwise.${each}`) }))}
      onInput={chosen => onInput(OTHERWISE.find(each => each === chosen))}
    />
  );
}
