/** Sick this morning, or gone for good: each appointment gets a decision, all are carried out in one go. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { readWorkers } from '../desk/calls.ts';
import { today } from '../live/today.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import './Absence.css';
import { readAbsence } from './calls.ts';
import { Decide } from './Decide.tsx';

type Kind = 'sick' | 'leaves';

interface Asked {
  readonly worker: string;
  readonly kind: Kind;
  readonly from: string;
  readonly until: string;
}

function firstDay(): string {
  return today.peek()?.day ?? new Date().toISOString().slice(0, 10);
}

export function Absence() {
  usePage(t('board.absence.title'));
  const workers = useLoaded('workers', () => readWorkers());
  const [asked, setAsked] = useState<Asked | undefined>(wantedFromLink);
  return (
    <div class="stack">
      <PageHeader
        title={t('board.absence.title')}
        lead={t('board.absence.lead')}
        back={{ href: '/board', label: t('board.title') }}
      />
      <WhenLoaded of={workers}>{loaded => <Question people={[...loaded, ...leavers()]} ask={setAsked} />}</WhenLoaded>
      {asked !== undefined && <Found key={JSON.stringify(asked)} asked={asked} />}
    </div>
  );
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who has left is no worker any more, and still has what to hand over. */
function leavers(): Person[] {
  const gone = today.value?.leavers ?? [];
  return gone.map(each => ({ id: each.worker_id, name: t('board.leaver.named', { name: each.worker_name }) }));
}

function fromLink(): Asked {
  const wanted = new URLSearchParams(location.search);
  const leaves = wanted.has('leaves');
  return {
    worker: wanted.get('worker') ?? '',
    kind: leaves ? 'leaves' : 'sick',
    from: firstDay(),
    until: leaves ? '' : firstDay(),
  };
}

/** A link that names somebody who leaves asks the question already. */
function wantedFromLink(): Asked | undefined {
  const wanted = fromLink();
  return wanted.worker !== '' && wanted.kind === 'leaves' ? wanted : undefined;
}

function Question({ people, ask }: { people: readonly Person[]; ask: (asked: Asked) => void }) {
  const [draft, setDraft] = useState<Asked>(fromLink);
  const [missing, setMissing] = useState(false);
  const set = (change: Partial<Asked>) => setDraft(old => ({ ...old, ...change }));
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(draft.worker === '');
    if (draft.worker !== '') ask({ ...draft, until: draft.kind === 'leaves' ? '' : laterOf(draft.from, draft.until) });
  };
  return (
    <Card>
      <form class="stack" noValidate onSubmit={submit}>
        <Select
          name="worker"
          label={t('board.absence.who')}
          value={draft.worker}
          error={missing ? t('common.field.choose') : undefined}
          options={people.map(each => ({ value: each.id, label: each.name }))}
          onInput={worker => set({ worker })}
        />
        <RadioGroup
          name="kind"
          label={t('board.absence.kind')}
          value={draft.kind}
          choices={[
            { value: 'sick', label: t('board.absence.sick') },
            { value: 'leaves', label: t('board.absence.leaves') },
          ]}
          onInput={kind => set({ kind: kind === 'leaves' ? 'leaves' : 'sick' })}
        />
        <Days draft={draft} set={set} />
        <div>
          <Button kind="primary" type="submit">
            {t('board.absence.show')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Days({ draft, set }: { draft: Asked; set: (change: Partial<Asked>) => void }) {
  return (
    <div class="time-fields">
      <TextInput
        name="from"
        type="date"
        label={t('board.absence.from')}
        value={draft.from}
        onInput={from => set({ from })}
      />
      {draft.kind === 'sick' && (
        <TextInput
          name="until"
          type="date"
          label={t('board.absence.until')}
          value={draft.until}
          onInput={until => set({ until })}
        />
      )}
    </div>
  );
}

function laterOf(one: string, other: string): string {
  return other < one ? one : other;
}

function Found({ asked }: { asked: Asked }) {
  const absence = useLoaded(JSON.stringify(asked), () => readAbsence(asked.worker, asked.from, asked.until));
  const [round, setRound] = useState(0);
  const again = async () => {
    await absence.reload();
    setRound(old => old + 1);
  };
  return (
    <WhenLoaded of={absence} lines={6}>
      {view => <Decide key={round} view={view} again={again} />}
    </WhenLoaded>
  );
}
