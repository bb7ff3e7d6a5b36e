/** A client's screen with one question, and the same after a wrong answer. */
import { ArrowRight, KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../src/ui/Button.tsx';
import { RadioGroup } from '../src/ui/Choices.tsx';
import { ClientFrame } from '../src/ui/ClientFrame.tsx';
import { CodeInput } from '../src/ui/Controls.tsx';
import { Dialog } from '../src/ui/Dialog.tsx';
import { ErrorSummary, type FieldFault } from '../src/ui/ErrorSummary.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import { Progress } from '../src/ui/Spinner.tsx';

function CodeForm() {
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    setFaults(code.length === 6 ? [] : [{ name: 'code', text: 'Enter all 6 digits.' }]);
  };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <CodeInput
        name="code"
        label="What is the code from the message?"
        asHeading
        value={code}
        onInput={setCode}
        error={faults[0]?.text}
      />
      <Button type="submit" kind="primary" icon={ArrowRight} wide>
        Continue
      </Button>
    </form>
  );
}

export function ClientSample() {
  const [safe, setSafe] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <ClientFrame>
      <CodeForm />
      <Dialog open={asked} title="Where is the link?" onClose={() => setAsked(false)}>
        <p>It is in the message that you got.</p>
      </Dialog>
      <Button icon={KeyRound} wide onClick={() => setAsked(true)}>
        I have a link
      </Button>
      <RadioGroup
        name="safe"
        label="Is it safe to talk now?"
        hint="Nobody sees your answer except your worker."
        value={safe}
        onInput={setSafe}
        choices={[
          { value: 'yes', label: 'Yes, I am alone' },
          { value: 'no', label: 'No', hint: 'We will show you what to do.' },
        ]}
      />
      <Notice>Keep this page open. You will be let in soon.</Notice>
      <Progress label="Checking the connection…" />
    </ClientFrame>
  );
}
