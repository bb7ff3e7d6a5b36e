/** What somebody says on the telephone or at the desk, typed in while they speak. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { isLanguage, type Language, LANGUAGES } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { required, useForm } from '../form.tsx';
import { whoAmI } from '../me.ts';
import { useUnsaved } from '../unsaved.ts';
import { addRequest, type NewRequest, type RequestView } from './calls.ts';

interface Values {
  office: string;
  name: string;
  language: Language;
  danger: boolean;
  phone: string;
  call: string;
  sms: boolean;
  email: string;
  mail: boolean;
  say: string;
  wish: string;
}

const CALLS = ['call', 'text_first', 'never'] as const;

function firstValues(): Values {
  const { offices, languages, language } = whoAmI();
  return {
    office: offices[0]?.id ?? '',
    name: '',
    language: languages[0] ?? language,
    danger: false,
    phone: '',
    call: '',
    sms: false,
    email: '',
    mail: false,
    say: '',
    wish: '',
  };
}

function bodyOf(values: Values): NewRequest {
  const { call, sms, mail } = values;
  return {
    office_id: values.office,
    name: values.name.trim(),
    language: values.language,
    in_danger: values.danger,
    ways: {
      phone: values.phone.trim() || null,
      email: values.email.trim() || null,
      call: call as (typeof CALLS)[number],
      channels: [...(sms ? ['sms' as const] : []), ...(mail ? ['email' as const] : [])],
      hours: null,
      who_may_answer: values.say.trim() === '' ? 'client_only' : 'anyone',
      say_if_other: values.say.trim() || null,
    },
    wish: values.wish.trim() || null,
  };
}

function faults({ name, call, phone, sms, mail, email }: Values) {
  const wantsPhone = call === 'call' || call === 'text_first' || sms;
  return [
    ...required({ name }, t('common.field.required')),
    ...required({ call }, t('common.field.choose')),
    ...(wantsPhone ? required({ phone }, t('common.field.required')) : []),
    ...(mail ? required({ email }, t('common.field.email')) : []),
  ];
}

interface Props {
  done: (request: RequestView) => void;
  cancel: () => void;
}

export function TypeIn({ done, cancel }: Props) {
  const [values, setValues] = useState(firstValues);
  const set = (change: Partial<Values>) => setValues(old => ({ ...old, ...change }));
  useUnsaved(values.name !== '' || values.phone !== '' || values.wish !== '');
  const form = useForm({
    fields: ['name', 'language'],
    check: () => faults(values),
    send: () => addRequest(bodyOf(values)),
    done,
  });
  const parts = { values, set, error: form.error };
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Person {...parts} />
      <Ways {...parts} />
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

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
  error: (name: string) => string | undefined;
}

function Person({ values, set, error }: PartProps) {
  const { offices } = whoAmI();
  return (
    <>
      <Checkbox
        name="danger"
        label={t('requests.type.danger')}
        hint={t('requests.type.danger_hint')}
        checked={values.danger}
        onInput={danger => set({ danger })}
      />
      <TextInput
        name="name"
        label={t('requests.column.name')}
        error={error('name')}
        autocomplete="off"
        maxLength={200}
        value={values.name}
        onInput={name => set({ name })}
      />
      <Select
        name="language"
        label={t('requests.column.language')}
        placeholder={false}
        value={values.language}
        options={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        onInput={language => isLanguage(language) && set({ language })}
      />
      {offices.length > 1 && (
        <Select
          name="office"
          label={t('requests.office')}
          placeholder={false}
          value={values.office}
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
          onInput={office => set({ office })}
        />
      )}
    </>
  );
}

function Ways({ values, set, error }: PartProps) {
  const text = (name: 'phone' | 'email' | 'say' | 'wish', label: string, required_ = false) => (
    <TextInput
      name={name}
      type={name === 'phone' ? 'tel' : 'text'}
      optional={!required_}
      label={label}
      error={error(name)}
      autocomplete="off"
      maxLength={200}
      value={values[name]}
      onInput={value => set({ [name]: value })}
    />
  );
  return (
    <>
      <Select
        name="call"
        label={t('requests.call')}
        error={error('call')}
        value={values.call}
        options={CALLS.map(value => ({ value, label: t(`requests.call.${value}`) }))}
        onInput={call => set({ call })}
      />
      {text('phone', t('requests.phone'))}
      <Checkbox name="sms" label={t('requests.type.sms')} checked={values.sms} onInput={sms => set({ sms })} />
      {text('email', t('requests.email'))}
      <Checkbox name="mail" label={t('requests.type.email')} checked={values.mail} onInput={mail => set({ mail })} />
      {text('say', t('requests.say'))}
      {text('wish', t('requests.wish'))}
    </>
  );
}
