/** The questions of a first contact, each for itself. */
import { t } from '../../i18n/client.ts';
import { LANGUAGES, isLanguage } from '../../settings.ts';
import { Checkbox, Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextArea, TextInput } from '../../ui/Controls.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { weekdayNames } from '../../i18n/dates.ts';
import type { PublicOffice } from '../home/calls.ts';
import { type Answers, DAYS, needsPhone, TIMES, WAYS } from './answers.ts';
import type { Faults } from './check.ts';

export interface QuestionProps {
  answers: Answers;
  set: (change: Partial<Answers>) => void;
  faults: Faults;
}

export function DangerQuestion({ answers, set, faults }: QuestionProps) {
  return (
    <RadioGroup
      name="danger"
      asHeading
      label={t('intake.danger.question')}
      hint={t('intake.danger.question_hint')}
      error={faults.danger}
      value={answers.danger}
      choices={[
        { value: 'yes', label: t('intake.danger.yes') },
        { value: 'no', label: t('intake.danger.no') },
      ]}
      onInput={danger => set({ danger })}
    />
  );
}

export function OfficeQuestion({
  answers,
  set,
  faults,
  offices,
}: QuestionProps & { offices: readonly PublicOffice[] }) {
  return (
    <RadioGroup
      name="office"
      asHeading
      label={t('intake.office.question')}
      error={faults.office}
      value={answers.office}
      choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
      onInput={office => set({ office })}
    />
  );
}

export function NameQuestion({ answers, set, faults }: QuestionProps) {
  return (
    <>
      <TextInput
        name="name"
        asHeading
        label={t('intake.name.question')}
        hint={t('intake.name.hint')}
        error={faults.name}
        autocomplete="off"
        maxLength={100}
        value={answers.name}
        onInput={name => set({ name })}
      />
      <Select
        name="language"
        label={t('intake.language.question')}
        placeholder={false}
        value={answers.language}
        options={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        onInput={language => isLanguage(language) && set({ language })}
      />
    </>
  );
}

/** "Nothing" and a way shut each other out; what was chosen last counts. */
function chosen(old: readonly string[], now: string[]): string[] {
  if (now.includes('none') && !old.includes('none')) return ['none'];
  return now.length > 1 ? now.filter(way => way !== 'none') : now;
}

export function WaysQuestion({ answers, set, faults, second = false }: QuestionProps & { second?: boolean }) {
  const calls = answers.ways.includes('call');
  return (
    <>
      {second ? <h2>{t('intake.ways.question')}</h2> : <h1>{t('intake.ways.question')}</h1>}
      <Checkboxes
        name="ways"
        label={t('intake.ways.hint')}
        error={faults.ways}
        values={answers.ways}
        choices={WAYS.map(way => ({ value: way, label: t(`intake.ways.${way}`) }))}
        onInput={ways => set({ ways: chosen(answers.ways, ways) })}
      />
      {needsPhone(answers) && (
        <TextInput
          name="phone"
          type="tel"
          autocomplete="off"
          maxLength={32}
          label={t('intake.ways.phone')}
          error={faults.phone}
          value={answers.phone}
          onInput={phone => set({ phone })}
        />
      )}
      {calls && <CallQuestions answers={answers} set={set} faults={faults} />}
      {answers.ways.includes('email') && (
        <TextInput
          name="email"
          type="email"
          autocomplete="off"
          maxLength={254}
          label={t('intake.ways.email_address')}
          error={faults.email}
          value={answers.email}
          onInput={email => set({ email })}
        />
      )}
    </>
  );
}

function CallQuestions({ answers, set }: QuestionProps) {
  return (
    <>
      <Checkbox
        name="text-first"
        label={t('intake.ways.text_first')}
        checked={answers.textFirst}
        onInput={textFirst => set({ textFirst })}
      />
      <Checkbox
        name="others"
        label={t('intake.ways.others')}
        checked={answers.others}
        onInput={others => set({ others })}
      />
      {answers.others && (
        <TextInput
          name="say"
          optional
          autocomplete="off"
          maxLength={200}
          label={t('intake.ways.say')}
          hint={t('intake.ways.say_hint')}
          value={answers.say}
          onInput={say => set({ say })}
        />
      )}
    </>
  );
}

export function HoursQuestion({ answers, set, faults }: QuestionProps) {
  const names = weekdayNames('long');
  return (
    <>
      <RadioGroup
        name="hours"
        asHeading
        label={t('intake.hours.question')}
        value={answers.hours}
        choices={[
          { value: 'any', label: t('intake.hours.any') },
          { value: 'only', label: t('intake.hours.only') },
        ]}
        onInput={hours => set({ hours })}
      />
      {answers.hours === 'only' && (
        <>
          <Checkboxes
            name="days"
            label={t('intake.hours.days')}
            error={faults.days}
            values={answers.days}
            choices={DAYS.map((value, index) => ({ value, label: names[index] ?? value }))}
            onInput={days => set({ days })}
          />
          <div class="times">
            <TextInput
              name="from"
              type="time"
              label={t('intake.hours.from')}
              error={faults.from}
              value={answers.from}
              onInput={from => set({ from })}
            />
            <TextInput
              name="until"
              type="time"
              label={t('intake.hours.until')}
              value={answers.until}
              onInput={until => set({ until })}
            />
          </div>
        </>
      )}
    </>
  );
}

const FORMS = ['video', 'audio', 'phone', 'chat', 'office', 'home'] as const;

export function WishQuestion({ answers, set }: QuestionProps) {
  return (
    <>
      <h1>{t('intake.wish.question')}</h1>
      <TextArea
        name="wish"
        optional
        rows={3}
        maxLength={1000}
        label={t('intake.wish.text')}
        hint={t('intake.wish.text_hint')}
        value={answers.wish}
        onInput={wish => set({ wish })}
      />
      <Select
        name="form"
        label={t('intake.wish.form')}
        placeholder={false}
        value={answers.form}
        options={[
          { value: '', label: t('intake.wish.any') },
          ...FORMS.map(value => ({ value, label: t(`common.form.${value}`) })),
        ]}
        onInput={form => set({ form })}
      />
      <Select
        name="time"
        label={t('intake.wish.time')}
        placeholder={false}
        value={answers.time}
        options={[
          { value: '', label: t('intake.wish.any') },
          ...TIMES.map(value => ({ value, label: t(`intake.wish.${value}`) })),
        ]}
        onInput={time => set({ time })}
      />
    </>
  );
}
