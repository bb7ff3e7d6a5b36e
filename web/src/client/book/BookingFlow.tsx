/** Booking by somebody new, five decisions: what for, how, day, time, who you are. "None of these fits" leads to a person. */
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { type Answers, type Form, formOf, keepAnswers } from './answers.ts';
import { type PublicService, type RequestStatus, readFreeTimes, readServices, sendRequest } from './calls.ts';
import { type Faults, faultsOf } from './check.ts';
import { NameQuestion, WaysQuestion } from './questions.tsx';
import { DayPicker, dayOf, type FreeTime, TimePicker } from './SlotPicker.tsx';
import { Step } from './Step.tsx';

interface Props {
  office: string;
  first: Answers;
  done: (token: string, status: RequestStatus) => void;
  /** No time fits: the request with what was chosen so far. */
  toPerson: (answers: Answers) => void;
}

const STEPS = ['service', 'form', 'day', 'time', 'who'] as const;

function useServices(office: string) {
  const [services, setServices] = useState<readonly PublicService[]>();
  useEffect(() => {
    readServices(office).then(setServices, () => setServices([]));
  }, [office]);
  return services;
}

function useFreeTimes(office: string, service: string, form: string) {
  const [times, setTimes] = useState<readonly FreeTime[]>();
  const load = () => {
    setTimes(undefined);
    if (service === '' || form === '') return;
    readFreeTimes(office, service, form as Form).then(setTimes, () => setTimes([]));
  };
  useEffect(load, [office, service, form]);
  return { times, load };
}

export function BookingFlow({ office, first, done, toPerson }: Props) {
  const [answers, setAnswers] = useState<Answers>({ ...first, office, danger: 'no' });
  const [number, setNumber] = useState(0);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const services = useServices(office);
  const { times, load } = useFreeTimes(office, answers.service, answers.form);
  const set = (change: Partial<Answers>) => setAnswers(old => ({ ...old, ...change }));
  const step = STEPS[number] ?? 'service';
  const chosen = times?.find(each => each.starts_at === time);
  const send = async () => {
    if (chosen === undefined) return;
    setBusy(true);
    setFailed(undefined);
    const booking = {
      service_id: answers.service,
      form: answers.form as Form,
      worker_id: chosen.worker_id,
      starts_at: chosen.starts_at,
    };
    try {
      const status = await sendRequest({ ...formOf(answers), wish_form: null, booking });
      keepAnswers({ ...answers, sent: true });
      done(answers.token, status);
    } catch (error) {
      const taken = error instanceof ApiError && ['booked_already', 'not_available', 'no_room'].includes(error.code);
      setFailed(taken ? t('intake.time.taken') : t('intake.send.failed'));
      if (taken) {
        setNumber(2);
        load();
      }
    }
    setBusy(false);
  };
  const next = () => {
    const found = missing(step, { answers, day, time });
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    if (step === 'who') void send();
    else setNumber(number + 1);
  };
  if (services === undefined) return <Spinner label={t('common.loading')} />;
  if (services.length === 0) return <NoTime toPerson={() => toPerson(answers)} />;
  const parts = { answers, set, faults };
  return (
    <Step
      progress={{ number: number + 1, count: STEPS.length }}
      next={step === 'who' ? t('intake.book.button') : undefined}
      busy={busy}
      onNext={next}
      onBack={number > 0 ? () => setNumber(number - 1) : undefined}
    >
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {step === 'service' && <ServiceQuestion {...parts} services={services} />}
      {step === 'form' && <FormQuestion {...parts} services={services} />}
      {(step === 'day' || step === 'time') && times === undefined && <Spinner label={t('common.loading')} />}
      {step === 'day' && times !== undefined && times.length > 0 && (
        <DayPicker times={times.slice(0, 400)} value={day} error={faults.day} onInput={setDay} />
      )}
      {step === 'time' && times !== undefined && (
        <TimePicker
          times={times.filter(each => dayOf(each) === day)}
          value={time}
          error={faults.time}
          onInput={setTime}
        />
      )}
      {(step === 'day' || step === 'time') && times !== undefined && (
        <NoneFits empty={times.length === 0} toPerson={() => toPerson(answers)} />
      )}
      {step === 'who' && (
        <>
          <NameQuestion {...parts} />
          <WaysQuestion {...parts} second />
        </>
      )}
    </Step>
  );
}

function missing(step: string, { answers, day, time }: { answers: Answers; day: string; time: string }): Faults {
  const choose = t('common.field.choose');
  if (step === 'service') return answers.service === '' ? { service: choose } : {};
  if (step === 'form') return answers.form === '' ? { form: choose } : {};
  if (step === 'day') return day === '' ? { day: choose } : {};
  if (step === 'time') return time === '' ? { time: choose } : {};
  return { ...faultsOf('name', answers), ...faultsOf('ways', answers) };
}

interface PartProps {
  answers: Answers;
  set: (change: Partial<Answers>) => void;
  faults: Faults;
  services: readonly PublicService[];
}

function nameOf({ names }: PublicService, language: string): string {
  return (names as Record<string, string>)[language] ?? Object.values(names)[0] ?? '';
}

function ServiceQuestion({ answers, set, faults, services }: PartProps) {
  return (
    <RadioGroup
      name="service"
      asHeading
      label={t('intake.service.question')}
      error={faults.service}
      value={answers.service}
      choices={services.map(each => ({
        value: each.id,
        label: nameOf(each, answers.language),
        hint: t('common.minutes', { count: each.minutes }),
      }))}
      onInput={service => set({ service, form: '' })}
    />
  );
}

function hintOf(form: Form): string | undefined {
  return form === 'home' ? undefined : t(`intake.form.${form}_hint`);
}

function FormQuestion({ answers, set, faults, services }: PartProps) {
  const forms = services.find(({ id }) => id === answers.service)?.forms ?? [];
  return (
    <RadioGroup
      name="form"
      asHeading
      label={t('intake.form.question')}
      error={faults.form}
      value={answers.form}
      choices={forms.map(form => ({ value: form, label: t(`common.form.${form}`), hint: hintOf(form) }))}
      onInput={form => set({ form })}
    />
  );
}

function NoneFits({ empty, toPerson }: { empty: boolean; toPerson: () => void }) {
  return (
    <>
      {empty && <p class="lead">{t('intake.time.none')}</p>}
      <Button wide onClick={toPerson}>
        {t('intake.time.other')}
      </Button>
    </>
  );
}

function NoTime({ toPerson }: { toPerson: () => void }) {
  return (
    <>
      <h1>{t('intake.book.title')}</h1>
      <p class="lead">{t('intake.time.none')}</p>
      <Button kind="primary" wide onClick={toPerson}>
        {t('intake.home.write')}
      </Button>
    </>
  );
}
