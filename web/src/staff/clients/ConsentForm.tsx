/** Records one answer: what it is about, yes or no, in which language, how, and who heard it. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { isLanguage, LANGUAGES } from '../../settings.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { required, useForm } from '../form.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { ConsentText } from './ConsentText.tsx';
import { FormFoot } from './FormFoot.tsx';
import { readConsentTexts, recordConsent } from './record-calls.ts';
import { type ConsentKind, consentName, GIVERS, type NewConsent, type RecordView, WAYS, WITNESSES } from './record.ts';

export interface Asked {
  readonly kind: ConsentKind;
  readonly partner: string | null;
  readonly given: boolean;
}

interface Props {
  record: RecordView;
  asked: Asked;
  done: (record: RecordView) => void;
  cancel: () => void;
}

interface Values {
  given: boolean;
  partner: string;
  language: NewConsent['language'];
  way: string;
  witness: string;
  giver: string;
}

export function ConsentForm({ record, asked, done, cancel }: Props) {
  const [values, setValues] = useState<Values>({
    given: asked.given,
    partner: asked.partner ?? '',
    language: record.client.language,
    way: 'spoken',
    witness: 'none',
    giver: 'client',
  });
  const set = (change: Partial<Values>) => setValues(old => ({ ...old, ...change }));
  const shares = asked.kind === 'sharing';
  const texts = useLoaded(values.language, () => readConsentTexts(values.language));
  const text = texts.value?.find(each => each.kind === asked.kind);
  const form = useForm({
    fields: ['partner'],
    check: () => (shares ? required({ partner: values.partner }, t('common.field.required')) : []),
    send: () => recordConsent(record.client.id, consentOf(asked.kind, values, text?.version ?? 0)),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <p>
        <strong>{consentName(asked.kind)}</strong>
      </p>
      {shares && (
        <TextInput
          name="partner"
          autocomplete="off"
          maxLength={100}
          readOnly={asked.partner !== null}
          label={t('people.consent.partner')}
          value={values.partner}
          error={form.error('partner')}
          onInput={partner => set({ partner })}
        />
      )}
      <WhenLoaded of={texts} lines={2}>
        {() => (text === undefined ? null : <ConsentText text={text} wanted={values.language} />)}
      </WhenLoaded>
      <Answer values={values} set={set} />
      <How values={values} set={set} asked={asked} />
      <FormFoot busy={form.busy} cancel={cancel} />
    </form>
  );
}

function consentOf(kind: ConsentKind, values: Values, version: number): NewConsent {
  return {
    kind,
    partner: kind === 'sharing' ? values.partner.trim() : null,
    given: values.given,
    text_version: version,
    language: values.language,
    way: values.way as NewConsent['way'],
    witness: values.way === 'spoken' ? (values.witness as Required<NewConsent>['witness']) : 'none',
    giver: values.giver as Required<NewConsent>['giver'],
  };
}

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
}

function Answer({ values, set }: PartProps) {
  return (
    <RadioGroup
      name="given"
      label={t('people.consent.answer')}
      value={values.given ? 'yes' : 'no'}
      choices={[
        { value: 'yes', label: t('people.consent.answer.yes') },
        { value: 'no', label: t('people.consent.answer.no') },
      ]}
      onInput={answer => set({ given: answer === 'yes' })}
    />
  );
}

function How({ values, set, asked }: PartProps & { asked: Asked }) {
  return (
    <>
      <Select
        name="language"
        placeholder={false}
        label={t('people.consent.language')}
        value={values.language}
        options={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        onInput={language => isLanguage(language) && set({ language })}
      />
      <RadioGroup
        name="way"
        label={t('people.consent.way')}
        value={values.way}
        choices={WAYS.map(value => ({ value, label: t(`people.consent.way.${value}`) }))}
        onInput={way => set({ way })}
      />
      {values.way === 'spoken' && (
        <RadioGroup
          name="witness"
          label={t('people.consent.witness')}
          value={values.witness}
          choices={WITNESSES.map(value => ({ value, label: t(`people.consent.witness.${value}`) }))}
          onInput={witness => set({ witness })}
        />
      )}
      {asked.kind !== 'assent' && (
        <RadioGroup
          name="giver"
          label={t('people.consent.giver')}
          value={values.giver}
          choices={GIVERS.map(value => ({ value, label: t(`people.consent.giver.${value}`) }))}
          onInput={giver => set({ giver })}
        />
      )}
    </>
  );
}
