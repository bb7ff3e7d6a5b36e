/** Writes down how a person wants to be reached. Starts from the careful side: neutral words, only the person answers. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { TextArea, TextInput } from '../../ui/Controls.tsx';
import { required, useForm } from '../form.tsx';
import type { WeekHours } from '../types.ts';
import { FormFoot } from './FormFoot.tsx';
import { NO_HOURS, reachFaults, ReachHours } from './ReachHours.tsx';
import { setContactRule } from './record-calls.ts';
import {
  ANSWERERS,
  CALLS,
  type ChannelOrder,
  channelOrder,
  CHANNELS,
  type ContactRuleView,
  type NewContactRule,
  type RecordView,
  WORDINGS,
} from './record.ts';

interface Props {
  record: RecordView;
  done: (record: RecordView) => void;
  cancel: () => void;
}

interface Values {
  call: string;
  channels: ChannelOrder;
  anyHour: boolean;
  hours: WeekHours;
  wording: string;
  who: string;
  named: string;
  say: string;
  safe: string;
  stop: string;
}

function firstValues(rule: ContactRuleView | null): Values {
  return {
    call: rule?.call ?? 'text_first',
    channels: rule === null ? 'sms' : channelOrder(rule.channels),
    anyHour: rule?.hours == null,
    hours: rule?.hours ?? NO_HOURS,
    wording: rule?.wording ?? 'neutral',
    who: rule?.who_may_answer ?? 'client_only',
    named: rule?.named ?? '',
    say: rule?.say_if_other ?? '',
    safe: rule?.safe_word ?? '',
    stop: rule?.stop_word ?? '',
  };
}

function ruleOf(values: Values, version: number): NewContactRule {
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    version,
    call: values.call as NewContactRule['call'],
    channels: values.channels === 'none' ? [] : (values.channels.split('_') as NewContactRule['channels']),
    hours: values.anyHour ? null : values.hours,
    wording: values.wording as NewContactRule['wording'],
    who_may_answer: values.who as NewContactRule['who_may_answer'],
    named: values.who === 'named' ? text(values.named) : null,
    say_if_other: text(values.say),
    safe_word: text(values.safe),
    stop_word: text(values.stop),
  };
}

function faults(values: Values) {
  const hours = values.anyHour ? [] : reachFaults(values.hours);
  const named = values.who === 'named' ? required({ named: values.named }, t('common.field.required')) : [];
  return [...hours, ...named];
}

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
  error: (name: string) => string | undefined;
}

export function RuleForm({ record, done, cancel }: Props) {
  const [values, setValues] = useState(() => firstValues(record.rule));
  const set = (change: Partial<Values>) => setValues(old => ({ ...old, ...change }));
  const form = useForm({
    fields: ['named', 'say_if_other', 'safe_word', 'stop_word'],
    check: () => faults(values),
    send: () => setContactRule(record.client.id, ruleOf(values, record.rule?.version ?? 0)),
    done,
  });
  const part = { values, set, error: form.error };
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Ways {...part} />
      <When {...part} />
      <Answering {...part} />
      <Secrets {...part} />
      <FormFoot busy={form.busy} cancel={cancel} />
    </form>
  );
}

function Ways({ values, set }: PartProps) {
  return (
    <>
      <RadioGroup
        name="call"
        label={t('people.rule.call')}
        value={values.call}
        choices={CALLS.map(value => ({
          value,
          label: t(`people.rule.call.${value}`),
          hint: value === 'never' ? t('people.rule.never_hint') : undefined,
        }))}
        onInput={call => set({ call })}
      />
      <RadioGroup
        name="channels"
        label={t('people.rule.channels')}
        value={values.channels}
        choices={CHANNELS.map(value => ({ value, label: t(`people.rule.channels.${value}`) }))}
        onInput={channels => set({ channels: channels as ChannelOrder })}
      />
      <RadioGroup
        name="wording"
        label={t('people.rule.wording')}
        value={values.wording}
        choices={WORDINGS.map(value => ({ value, label: t(`people.rule.wording.${value}`) }))}
        onInput={wording => set({ wording })}
      />
    </>
  );
}

function When({ values, set, error }: PartProps) {
  return (
    <>
      <RadioGroup
        name="hours"
        label={t('people.rule.hours')}
        value={values.anyHour ? 'any' : 'some'}
        choices={[
          { value: 'any', label: t('people.rule.hours.any') },
          { value: 'some', label: t('people.rule.hours.some') },
        ]}
        onInput={choice => set({ anyHour: choice === 'any' })}
      />
      {!values.anyHour && <ReachHours value={values.hours} error={error} onInput={hours => set({ hours })} />}
    </>
  );
}

function Answering({ values, set, error }: PartProps) {
  return (
    <>
      <RadioGroup
        name="who_may_answer"
        label={t('people.rule.who')}
        value={values.who}
        choices={ANSWERERS.map(value => ({ value, label: t(`people.rule.who.${value}`) }))}
        onInput={who => set({ who })}
      />
      {values.who === 'named' && (
        <TextInput
          name="named"
          autocomplete="off"
          maxLength={100}
          label={t('people.rule.named')}
          value={values.named}
          error={error('named')}
          onInput={named => set({ named })}
        />
      )}
      <TextArea
        name="say_if_other"
        optional
        rows={2}
        maxLength={1000}
        label={t('people.rule.say')}
        hint={t('people.rule.say_hint')}
        value={values.say}
        error={error('say_if_other')}
        onInput={say => set({ say })}
      />
    </>
  );
}

function Secrets({ values, set, error }: PartProps) {
  return (
    <>
      <TextInput
        name="safe_word"
        optional
        autocomplete="off"
        maxLength={100}
        label={t('people.rule.safe')}
        hint={t('people.rule.safe_hint')}
        value={values.safe}
        error={error('safe_word')}
        onInput={safe => set({ safe })}
      />
      <TextInput
        name="stop_word"
        optional
        autocomplete="off"
        maxLength={100}
        label={t('people.rule.stop')}
        hint={t('people.rule.stop_hint')}
        value={values.stop}
        error={error('stop_word')}
        onInput={stop => set({ stop })}
      />
    </>
  );
}
