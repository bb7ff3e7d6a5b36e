/** What a person decides about a request: who takes it, whether the person is known already, or no, with a reason. */
import { CircleX, UserRoundCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { required, useForm } from '../form.tsx';
import { acceptRequest, type RefusalReason, refuseRequest, type RequestView } from './calls.ts';
import { refreshRequestCount } from './waiting.ts';

interface Props {
  request: RequestView;
  set: (request: RequestView) => void;
}

export function Decide({ request, set }: Props) {
  const [refusing, setRefusing] = useState(false);
  const decided = (word: string) => (answered: RequestView) => {
    setRefusing(false);
    set(answered);
    toast(word);
    void refreshRequestCount();
  };
  return (
    <>
      <Doubles request={request} done={decided(t('requests.accepted'))} />
      <Card title={t('requests.assign.title')}>
        <Assign request={request} done={decided(t('requests.accepted'))} />
        <div>
          <Button kind="ghost" icon={CircleX} onClick={() => setRefusing(true)}>
            {t('requests.refuse')}
          </Button>
        </div>
      </Card>
      <Dialog open={refusing} title={t('requests.refuse.title')} onClose={() => setRefusing(false)}>
        <Refuse request={request} done={decided(t('requests.refused'))} />
      </Dialog>
    </>
  );
}

interface PartProps {
  request: RequestView;
  done: (request: RequestView) => void;
}

function Doubles({ request, done }: PartProps) {
  const [client, setClient] = useState('');
  const form = useForm({ send: () => acceptRequest(request.id, null, client), done });
  if (request.duplicates.length === 0) return null;
  return (
    <Notice kind="warning" title={t('requests.double.title')}>
      <form class="stack stack--s" noValidate onSubmit={form.onSubmit}>
        {form.summary}
        <ul class="stack stack--s">
          {request.duplicates.map(each => (
            <li key={each.client_id} class="row row--apart">
              <span>
                <a href={`/clients/${each.client_id}`}>{each.name}</a>{' '}
                <span class="soft">
                  {[
                    each.same_name && t('requests.double.same_name'),
                    each.same_phone && t('requests.double.same_phone'),
                    each.worker_name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Button small type="submit" busy={form.busy} onClick={() => setClient(each.client_id)}>
                {t('requests.double.use')}
                <span class="visually-hidden">: {each.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </Notice>
  );
}

function reasonText({ code, count }: RequestView['suggestions'][number]['reasons'][number]): string {
  if (code === 'clients') return t('requests.reason.clients', { count: count ?? 0 });
  if (code === 'booked') return t('requests.reason.booked', { count: count ?? 0 });
  return t(`requests.reason.${code}`);
}

function Assign({ request, done }: PartProps) {
  const [worker, setWorker] = useState(request.suggestions[0]?.worker_id ?? '');
  const form = useForm({ send: () => acceptRequest(request.id, worker || null, null), done });
  const choices = [
    ...request.suggestions.map(each => ({
      value: each.worker_id,
      label: each.worker_name,
      hint: each.reasons.map(reasonText).join(' · '),
    })),
    { value: '', label: t('requests.assign.nobody') },
  ];
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <RadioGroup
        name="worker"
        label={t('requests.assign.text')}
        value={worker}
        choices={choices}
        onInput={setWorker}
      />
      <div>
        <Button kind="primary" type="submit" icon={UserRoundCheck} busy={form.busy}>
          {t('requests.accept')}
        </Button>
      </div>
    </form>
  );
}

const REASONS = [
  'elsewhere',
  'not_ours',
  'not_reachable',
  'double',
  'asked_not_to',
] as const satisfies readonly RefusalReason[];

function Refuse({ request, done }: PartProps) {
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const form = useForm({
    fields: ['reason', 'text'],
    check: () => [...required({ reason }, t('common.field.choose')), ...required({ text }, t('common.field.required'))],
    send: () => refuseRequest(request.id, reason as RefusalReason, text.trim()),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Select
        name="reason"
        label={t('requests.refuse.reason')}
        error={form.error('reason')}
        value={reason}
        options={REASONS.map(value => ({ value, label: t(`requests.refuse.reason.${value}`) }))}
        onInput={setReason}
      />
      <TextInput
        name="text"
        label={t('requests.refuse.text')}
        error={form.error('text')}
        autocomplete="off"
        maxLength={200}
        value={text}
        onInput={setText}
      />
      <div>
        <Button kind="danger" type="submit" busy={form.busy}>
          {t('requests.refuse')}
        </Button>
      </div>
    </form>
  );
}
