/** The components one by one. */
import { CalendarX, Check, Mic, MicOff, Phone, Plus, Trash2, Video } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDate, formatDateTime, formatNumber, weekdayNames } from '../src/i18n/dates.ts';
import { Badge, type BadgeTone } from '../src/ui/Badge.tsx';
import { Button, LinkButton } from '../src/ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../src/ui/Card.tsx';
import { Checkbox, Checkboxes, RadioGroup } from '../src/ui/Choices.tsx';
import { Select, TextArea, TextInput } from '../src/ui/Controls.tsx';
import { Dialog } from '../src/ui/Dialog.tsx';
import { ErrorSummary, type FieldFault } from '../src/ui/ErrorSummary.tsx';
import { Nav } from '../src/ui/Nav.tsx';
import { Notice, type NoticeKind } from '../src/ui/Notice.tsx';
import { Progress, Skeleton, Spinner } from '../src/ui/Spinner.tsx';
import { StaffFrame } from '../src/ui/StaffFrame.tsx';
import { toast } from '../src/ui/Toast.tsx';

const KINDS: readonly NoticeKind[] = ['info', 'success', 'warning', 'danger'];
const TONES: readonly BadgeTone[] = ['neutral', 'primary', 'info', 'success', 'warning', 'danger'];
const FAULTS: readonly FieldFault[] = [{ name: 'email', text: 'Write an e-mail address.' }];
const FRUIT = ['Apple', 'Pear', 'Plum'].map(label => ({ value: label, label }));
const MOMENT = { instant: '2026-10-24T10:05:00Z', offsetMinutes: 300 };

function Buttons() {
  const [open, setOpen] = useState(false);
  const [muted, setMuted] = useState(false);
  return (
    <Card title="Buttons">
      <div class="row">
        <Button kind="primary" icon={Plus} onClick={() => setOpen(true)}>
          Dialog
        </Button>
        <Button onClick={() => toast('Saved.', () => undefined)}>Toast</Button>
        <Button kind="danger" icon={Trash2}>
          Remove
        </Button>
        <Button kind="ghost">Ghost</Button>
        <Button icon={muted ? MicOff : Mic} pressed={muted} onClick={() => setMuted(!muted)}>
          Microphone
        </Button>
        <Button icon={Phone} iconOnly>
          Call
        </Button>
        <Button kind="primary" busy>
          Save
        </Button>
        <Button disabled>Disabled</Button>
        <LinkButton href="#top" small icon={Video}>
          Link
        </LinkButton>
      </div>
      <Button kind="primary" wide icon={Video}>
        The one action
      </Button>
      <Dialog
        open={open}
        title="Cancel this appointment?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="danger">Cancel the appointment</Button>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
          </>
        }
      >
        <p>The client’s link stops working. The record keeps what happened.</p>
      </Dialog>
    </Card>
  );
}

function Form() {
  const [text, setText] = useState('');
  const [fruit, setFruit] = useState('Pear');
  const [several, setSeveral] = useState<readonly string[]>(['Plum']);
  const [agreed, setAgreed] = useState(false);
  return (
    <Card title="A form">
      <ErrorSummary faults={FAULTS} general="The connection was lost for a moment." />
      <TextInput
        name="email"
        type="email"
        label="E-mail"
        error="Write an e-mail address."
        value={text}
        onInput={setText}
      />
      <TextInput name="day" type="date" label="Day" hint="The day at the office" value="2026-10-24" onInput={setText} />
      <Select name="fruit" label="Fruit" options={FRUIT} value={fruit} onInput={setFruit} />
      <TextArea name="note" label="Note" optional value={text} onInput={setText} />
      <RadioGroup name="one" label="One of them" choices={FRUIT} value={fruit} onInput={setFruit} error="Choose one." />
      <Checkboxes name="several" label="Several" choices={FRUIT} values={several} onInput={setSeveral} />
      <Checkbox
        name="agreed"
        label="I understand"
        hint="You can change this later."
        checked={agreed}
        onInput={setAgreed}
      />
    </Card>
  );
}

function States() {
  return (
    <Card title="States">
      {KINDS.map(kind => (
        <Notice
          key={kind}
          kind={kind}
          title={kind}
          actions={kind === 'danger' ? <Button small>Try again</Button> : undefined}
        >
          A sentence that says what happened and what to do.
        </Notice>
      ))}
      <div class="row">
        {TONES.map(tone => (
          <Badge key={tone} icon={Check} tone={tone}>
            {tone}
          </Badge>
        ))}
        <Spinner label="Loading" />
      </div>
      <Progress label="Sending" value={0.4} />
      <Skeleton label="Loading" />
      <EmptyState icon={CalendarX} title="No appointments today" action={<Button icon={Plus}>New appointment</Button>}>
        Make one, or look at another day.
      </EmptyState>
    </Card>
  );
}

function Dates() {
  const styles = ['date', 'dateShort', 'day', 'dayShort', 'full', 'month', 'numeric'] as const;
  return (
    <Card title="Dates and numbers">
      <ul class="stack stack--s">
        {styles.map(style => (
          <li key={style}>
            <span class="soft">{style}</span> {formatDate(MOMENT, style)}
          </li>
        ))}
        <li>{formatDateTime(MOMENT)}</li>
        <li>{weekdayNames('short').join(' ')}</li>
        <li>{formatNumber(1234567.5)}</li>
      </ul>
    </Card>
  );
}

export function Components() {
  const tabs = ['Record', 'Notes', 'Plan'].map(label => ({ href: `#${label}`, label }));
  return (
    <StaffFrame title="Gallery" items={[]}>
      <PageHeader title="Gallery" lead="Every component in its states" back={{ href: '#', label: 'Back' }} />
      <Nav label="Parts" items={tabs} current="#Notes" />
      <div class="gallery">
        <Buttons />
        <States />
        <Form />
        <Dates />
      </div>
    </StaffFrame>
  );
}
