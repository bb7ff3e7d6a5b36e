/** `/book`: which of its parts is shown. Names no agency. */
import { useState } from 'preact/hooks';
import { currentLanguage } from '../../i18n/runtime.ts';
import { ClientFrame } from '../../ui/ClientFrame.tsx';
import { useOffices } from '../home/offices.ts';
import { type Answers, recallAnswers } from './answers.ts';
import type { RequestStatus } from './calls.ts';
import { RequestFlow } from './RequestFlow.tsx';
import { Status } from './Status.tsx';

interface Begun {
  /** Of the link that somebody came back by. */
  readonly token: string | undefined;
  readonly answers: Answers;
}

/** `#r=…` comes back to a request; the mark goes out of the address before anything else happens. */
function begin(): Begun {
  const marks = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return { token: marks.get('r') ?? undefined, answers: recallAnswers(currentLanguage()) };
}

export function Book() {
  const [{ token, answers }] = useState(begin);
  const [sent, setSent] = useState<{ token: string; status?: RequestStatus } | undefined>(
    answers.sent ? { token: answers.token } : undefined,
  );
  return (
    <ClientFrame>
      {token !== undefined && <Status token={token} byLink />}
      {token === undefined && sent !== undefined && <Status token={sent.token} first={sent.status} byLink={false} />}
      {token === undefined && sent === undefined && (
        <Asking answers={answers} done={(own, status) => setSent({ token: own, status })} />
      )}
    </ClientFrame>
  );
}

function Asking({ answers, done }: { answers: Answers; done: (token: string, status: RequestStatus) => void }) {
  const offices = useOffices();
  return <RequestFlow offices={offices} first={answers} done={done} />;
}
