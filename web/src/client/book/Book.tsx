/** `/book`: which of its parts is shown. Names no agency. */
import { useState } from 'preact/hooks';
import { currentLanguage } from '../../i18n/runtime.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { ClientFrame } from '../../ui/ClientFrame.tsx';
import { likelyOffice, type Offices, useOffices } from '../home/offices.ts';
import { type Answers, recallAnswers } from './answers.ts';
import type { RequestStatus } from './calls.ts';
import { BookingFlow } from './BookingFlow.tsx';
import { RequestFlow, Waiting } from './RequestFlow.tsx';
import { Status } from './Status.tsx';

interface Begun {
  /** Of the link that somebody came back by. */
  readonly token: string | undefined;
  readonly answers: Answers;
  readonly writes: boolean;
}

/** `#r=…` comes back to a request, `#lost` asks for a new link; the mark goes out of the address before anything else happens. */
function begin(): Begun {
  const marks = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  const kept = recallAnswers(currentLanguage());
  const answers = marks.has('lost') ? { ...kept, lost: true } : kept;
  return { token: marks.get('r') ?? undefined, answers, writes: marks.has('write') || answers.lost };
}

export function Book() {
  const [{ token, answers, writes }] = useState(begin);
  const [sent, setSent] = useState<{ token: string; status?: RequestStatus } | undefined>(
    answers.sent ? { token: answers.token } : undefined,
  );
  return (
    <ClientFrame>
      {token !== undefined && <Status token={token} byLink />}
      {token === undefined && sent !== undefined && <Status token={sent.token} first={sent.status} byLink={false} />}
      {token === undefined && sent === undefined && (
        <Asking answers={answers} writes={writes} done={(own, status) => setSent({ token: own, status })} />
      )}
    </ClientFrame>
  );
}

interface AskingProps {
  answers: Answers;
  writes: boolean;
  done: (token: string, status: RequestStatus) => void;
}

/** A meeting is booked at an office; whoever only writes, or finds no time that fits, is answered by a person. */
function Asking({ answers, writes, done }: AskingProps) {
  const offices = useOffices();
  const [person, setPerson] = useState<Answers | undefined>(writes || answers.step > 0 ? answers : undefined);
  const [office, setOffice] = useState<string>();
  if (person !== undefined) return <RequestFlow offices={offices} first={person} done={done} />;
  const only = offices.items?.length === 1 ? offices.items[0]?.id : undefined;
  const chosen = office ?? only;
  if (chosen === undefined) return <WhichOffice offices={offices} choose={setOffice} />;
  return <BookingFlow office={chosen} first={answers} done={done} toPerson={setPerson} />;
}

function WhichOffice({ offices, choose }: { offices: Offices; choose: (office: string) => void }) {
  const items = offices.items ?? [];
  const [picked, setPicked] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const office = picked ?? likelyOffice(items);
  if (offices.items === undefined) return <Waiting offices={offices} />;
  return (
    <form
      class="stack stack--l"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        setWrong(office === '');
        if (office !== '') choose(office);
      }}
    >
      <RadioGroup
        name="office"
        asHeading
        label={t('intake.office.question')}
        error={wrong ? t('common.field.choose') : undefined}
        value={office}
        choices={items.map(({ id, name }) => ({ value: id, label: name }))}
        onInput={setPicked}
      />
      <Button type="submit" kind="primary" wide>
        {t('common.continue')}
      </Button>
    </form>
  );
}
