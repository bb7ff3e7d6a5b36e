/** First contact: one question after another, kept in the tab; then how the request goes on. */
import { useState } from 'preact/hooks';
import { ApiError } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { CallMeNow } from '../home/CallMeNow.tsx';
import { DangerNumbers, hasNumbers } from '../home/Danger.tsx';
import { likelyOffice, type Offices } from '../home/offices.ts';
import { type Answers, formOf, keepAnswers } from './answers.ts';
import { type RequestStatus, sendRequest } from './calls.ts';
import { type Faults, faultsOf, type StepName, stepsOf } from './check.ts';
import {
  DangerQuestion,
  HoursQuestion,
  NameQuestion,
  OfficeQuestion,
  type QuestionProps,
  WaysQuestion,
  WishQuestion,
} from './questions.tsx';
import { Step } from './Step.tsx';

interface Props {
  offices: Offices;
  first: Answers;
  done: (token: string, status: RequestStatus) => void;
}

function useAnswers(first: Answers) {
  const [answers, setAnswers] = useState(first);
  const set = (change: Partial<Answers>) => {
    setAnswers(old => {
      const next = { ...old, ...change };
      keepAnswers(next);
      return next;
    });
  };
  return { answers, set };
}

export function RequestFlow({ offices, first, done }: Props) {
  const { answers, set } = useAnswers(first);
  const [faults, setFaults] = useState<Faults>({});
  const [sending, setSending] = useState<'no' | 'busy' | 'failed' | 'too_many'>('no');
  if (offices.items === undefined) return <Waiting offices={offices} />;
  const steps = stepsOf(answers, offices.items.length);
  const number = Math.min(answers.step, steps.length - 1);
  const step = steps[number] ?? 'danger';
  const filled = { ...answers, office: answers.office || likelyOffice(offices.items) };
  const send = async () => {
    setSending('busy');
    try {
      const status = await sendRequest(formOf(filled));
      set({ sent: true });
      done(answers.token, status);
    } catch (error) {
      setSending(error instanceof ApiError && error.code === 'too_many_requests' ? 'too_many' : 'failed');
    }
  };
  const next = () => {
    const found = faultsOf(step, filled);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    if (step === 'send') void send();
    else set({ step: number + 1, office: filled.office });
  };
  return (
    <Step
      progress={{ number: number + 1, count: steps.length }}
      next={nextWord(step, answers)}
      busy={sending === 'busy'}
      onNext={next}
      onBack={number > 0 ? () => set({ step: number - 1 }) : undefined}
      help={
        step === 'danger' && answers.danger === 'yes' ? (
          <DangerHelp answers={answers} offices={offices} onRaised={alertToken => set({ alertToken })} />
        ) : undefined
      }
    >
      <Summary faults={faults} />
      <Question step={step} answers={filled} set={set} faults={faults} offices={offices} />
      {step === 'send' && <Sending state={sending} />}
    </Step>
  );
}

function nextWord(step: StepName, answers: Answers): string | undefined {
  if (step === 'send') return t('intake.send.button');
  return step === 'danger' && answers.danger === 'yes' ? t('intake.danger.go_on') : undefined;
}

function Summary({ faults }: { faults: Faults }) {
  const listed = Object.entries(faults).flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
  return listed.length > 1 ? <ErrorSummary faults={listed} /> : null;
}

function Question({ step, offices, ...rest }: QuestionProps & { step: StepName; offices: Offices }) {
  if (step === 'office') return <OfficeQuestion {...rest} offices={offices.items ?? []} />;
  if (step === 'name') return <NameQuestion {...rest} />;
  if (step === 'ways') return <WaysQuestion {...rest} />;
  if (step === 'hours') return <HoursQuestion {...rest} />;
  if (step === 'wish') return <WishQuestion {...rest} />;
  return step === 'send' ? <Send lost={rest.answers.lost} /> : <DangerQuestion {...rest} />;
}

/** Numbers and the call, at once. */
function DangerHelp({
  answers,
  offices,
  onRaised,
}: {
  answers: Answers;
  offices: Offices;
  onRaised: (token: string) => void;
}) {
  return (
    <section class="stack" aria-label={t('intake.danger.title')}>
      <h2>{t('intake.danger.title')}</h2>
      {hasNumbers() ? <DangerNumbers /> : <p class="lead">{t('intake.danger.no_numbers')}</p>}
      <CallMeNow offices={offices} office={answers.office || undefined} onRaised={onRaised} />
    </section>
  );
}

function Send({ lost }: { lost: boolean }) {
  return (
    <>
      <h1>{t('intake.send.question')}</h1>
      <p class="lead">{lost ? t('intake.send.lost') : t('intake.send.text')}</p>
    </>
  );
}

function Sending({ state }: { state: 'no' | 'busy' | 'failed' | 'too_many' }) {
  if (state === 'no' || state === 'busy') return null;
  return (
    <Notice kind="danger" live>
      {state === 'failed' ? t('intake.send.failed') : t('intake.send.too_many')}
    </Notice>
  );
}

export function Waiting({ offices }: { offices: Offices }) {
  if (!offices.failed) return <Spinner label={t('common.loading')} />;
  return (
    <Notice kind="danger" live actions={<Button onClick={offices.reload}>{t('common.retry')}</Button>}>
      {t('problems.network')}
    </Notice>
  );
}
