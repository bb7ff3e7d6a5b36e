/** Booking by somebody new, five decisions: what for, how, day, time, who you are. "None of these fits" leads to a person. */
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Danger } from '../home/Danger.tsx';
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

/** Everything that is chosen and sent on the way, and what went wrong. */
function useBooking({ office, first, done }: Props) {
  const [answers, setAnswers] = useState<Answers>({ ...first, office, danger: 'no' });
  const [number, setNumber] = useState(0);
  const [when, setWhen] = useState({ day: '', time: '' });
  const [faults, setFaults] = useState<Faults>({});
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { times, load } = useFreeTimes(office, answers.service, answers.form);
  const step: StepName = STEPS[number] ?? 'service';
  const refused = (error: unknown) => {
    const taken = error instanceof ApiError && ['booked_already', 'not_available', 'no_room'].includes(error.code);
    setFailed(taken ? t('intake.time.taken') : t('intake.send.failed'));
    if (!taken) return;
    setNumber(STEPS.indexOf('day'));
    load();
  };
  const send = async (chosen: FreeTime) => {
    setBusy(true);
    setFailed(undefined);
    try {
      const status = await sendRequest(requestOf(answers, chosen));
      keepAnswers({ ...answers, sent: true });
      done(answers.token, status);
    } catch (error) {
      refused(error);
    }
    setBusy(false);
  };
  const next = () => {
    const found = missing(step, { answers, ...when });
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const chosen = times?.find(each => each.starts_at === when.time);
    if (step !== 'who') setNumber(number + 1);
    else if (chosen !== undefined) void send(chosen);
  };
  const set = (change: Partial<Answers>) => setAnswers(old => ({ ...old, ...change }));
  return { answers, set, number, setNumber, step, when, setWhen, faults, failed, busy, times, next };
}

type StepName = (typeof STEPS)[number];
type Booking = ReturnType<typeof useBooking>;

function requestOf(answers: Answers, chosen: FreeTime) {
  const booking = {
    service_id: answers.service,
    form: answers.form as Form,
    worker_id: chosen.worker_id,
    starts_at: chosen.starts_at,
  };
  return { ...formOf(answers), wish_form: null, booking };
}

export function BookingFlow(props: Props) {
  const booking = useBooking(props);
  const services = useServices(props.office);
  const { answers, number, step, failed } = booking;
  const toPerson = () => props.toPerson(answers);
  if (services === undefined) return <Spinner label={t('common.loading')} />;
  if (services.length === 0) return <NoTime toPerson={toPerson} />;
  return (
    <>
      <Step
        progress={{ number: number + 1, count: STEPS.length }}
        next={step === 'who' ? t('intake.book.button') : undefined}
        busy={booking.busy}
        onNext={booking.next}
        onBack={number > 0 ? () => booking.setNumber(number - 1) : undefined}
      >
        {failed !== undefined && (
          <Notice kind="danger" live>
            {failed}
          </Notice>
        )}
        <Question booking={booking} services={services} toPerson={toPerson} />
      </Step>
      {number === 0 && <Danger />}
    </>
  );
}

interface QuestionProps {
  booking: Booking;
  services: readonly PublicService[];
  toPerson: () => void;
}

function Question({ booking, services, toPerson }: QuestionProps) {
  const { step, answers, set, faults } = booking;
  const parts = { answers, set, faults };
  switch (step) {
    case 'service':
      return <ServiceQuestion {...parts} services={services} />;
    case 'form':
      return <FormQuestion {...parts} services={services} />;
    case 'who':
      return (
        <>
          <NameQuestion {...parts} />
          <WaysQuestion {...parts} second />
        </>
      );
    default:
      return <WhenQuestion booking={booking} toPerson={toPerson} />;
  }
}

function WhenQuestion({ booking, toPerson }: Omit<QuestionProps, 'services'>) {
  const { step, when, setWhen, faults, times } = booking;
  if (times === undefined) return <Spinner label={t('common.loading')} />;
  const ofDay = times.filter(each => dayOf(each) === when.day);
  return (
    <>
      {step === 'day' && times.length > 0 && (
        <DayPicker
          times={times.slice(0, 400)}
          value={when.day}
          error={faults.day}
          onInput={day => setWhen({ day, time: '' })}
        />
      )}
      {step === 'time' && (
        <TimePicker times={ofDay} value={when.time} error={faults.time} onInput={time => setWhen({ ...when, time })} />
      )}
      <NoneFits empty={times.length === 0} toPerson={toPerson} />
    </>
  );
}

function missing(step: StepName, { answers, day, time }: { answers: Answers; day: string; time: string }): Faults {
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
