/** `/admin/retention`: how many months each type of record is kept. Off until somebody decides, and never undone. */
import { Pencil, Scale } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDate } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useForm } from '../form.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import { changeRetention, readRetention, type RetentionList, type RetentionView } from './calls.ts';
import './Data.css';

const MOST_MONTHS = 1200;

export function Retention() {
  usePage(t('data.keep.title'));
  const list = useLoaded('retention', readRetention);
  return (
    <div class="stack stack--l">
      <PageHeader title={t('data.keep.title')} lead={t('data.keep.lead')} />
      <Notice kind="warning" title={t('data.keep.lawyer')}>
        {t('data.keep.lawyer_text')}
      </Notice>
      <WhenLoaded of={list} lines={6}>
        {shown => <Types list={shown} set={list.set} />}
      </WhenLoaded>
    </div>
  );
}

interface TypesProps {
  list: RetentionList;
  set: (list: RetentionList) => void;
}

function Types({ list, set }: TypesProps) {
  const [editing, setEditing] = useState<RetentionView>();
  return (
    <Card>
      <ul class="data__types">
        {list.items.map(each => (
          <TypeLine key={each.record_type} of={each} edit={() => setEditing(each)} />
        ))}
      </ul>
      {list.held > 0 && <p class="soft">{t('data.keep.held', { count: list.held })}</p>}
      <Dialog
        open={editing !== undefined}
        title={editing === undefined ? '' : t(`data.keep.type.${editing.record_type}`)}
        onClose={() => setEditing(undefined)}
      >
        {editing !== undefined && (
          <Edit
            of={editing}
            cancel={() => setEditing(undefined)}
            done={changed => {
              set(changed);
              setEditing(undefined);
              toast(t('data.keep.saved'));
            }}
          />
        )}
      </Dialog>
    </Card>
  );
}

function TypeLine({ of, edit }: { of: RetentionView; edit: () => void }) {
  const name = t(`data.keep.type.${of.record_type}`);
  return (
    <li class="data__type">
      <div class="stack stack--s">
        <h2 class="data__type_name">{name}</h2>
        <p class="soft">{t(`data.keep.type_text.${of.record_type}`)}</p>
        <p class="row">
          <strong>{of.months === null ? t('data.keep.off') : t('data.keep.on', { months: of.months })}</strong>
          <Badge icon={Scale} tone="warning">
            {t('data.keep.lawyer')}
          </Badge>
        </p>
        {of.months !== null && <p>{t('data.keep.due', { count: of.due })}</p>}
        {of.by_name !== null && of.set_at !== null && (
          <p class="soft small">
            {t('data.keep.by', {
              name: of.by_name,
              when: formatDate({ instant: of.set_at, offsetMinutes: 0 }, 'date'),
            })}
          </p>
        )}
      </div>
      <Button icon={Pencil} onClick={edit}>
        {t('data.keep.change')}
        <span class="visually-hidden"> {name}</span>
      </Button>
    </li>
  );
}

function monthsOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const months = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return months >= 1 && months <= MOST_MONTHS ? months : undefined;
}

interface EditProps {
  of: RetentionView;
  done: (list: RetentionList) => void;
  cancel: () => void;
}

function Edit({ of, done, cancel }: EditProps) {
  const [text, setText] = useState(of.months === null ? '' : String(of.months));
  const months = monthsOf(text);
  const form = useForm({
    fields: ['months'],
    check: () => (months === undefined ? [{ name: 'months', text: t('data.keep.months_wrong') }] : []),
    send: () => changeRetention(of, months ?? null),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Notice kind="warning" title={t('data.keep.lawyer')}>
        {t('data.keep.lawyer_text')}
      </Notice>
      <TextInput
        name="months"
        label={t('data.keep.months')}
        hint={t('data.keep.months_hint')}
        optional="unmarked"
        autocomplete="off"
        maxLength={4}
        value={text}
        error={form.error('months')}
        onInput={setText}
      />
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('common.save')}
        </Button>
        <Button kind="ghost" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
