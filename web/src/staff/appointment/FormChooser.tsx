/** Three questions about the client's situation; the answer is every form with the reasons for and against it. */
import { CircleCheck, CircleMinus, CircleX, Sparkles } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FormWord } from '../desk/FormWord.tsx';
import type { Form, FormChoice, FormChoices, Situation } from '../types.ts';
import { chooseForm } from './calls.ts';
import './FormChooser.css';

const DEVICES = ['own_phone', 'shared_phone', 'computer', 'landline', 'none'] as const;
const LINES = ['good', 'weak', 'none'] as const;
const PRIVACIES = ['private', 'sometimes', 'none'] as const;
const NEEDS = [
  'sign_language',
  'hard_of_hearing',
  'interpreter',
  'moving',
  'easy_words',
  'large_text',
  'screen_reader',
] as const;

export interface Advised {
  readonly form: Form;
  readonly recommended: Form;
}

interface Props {
  clientId: string;
  /** A person has chosen; the recommended form goes along, so that a reason can be asked where they differ. */
  onChoose: (advised: Advised) => void;
}

export function FormChooser({ clientId, onChoose }: Props) {
  const [asked, setAsked] = useState<Omit<Situation, 'client_id'>>({
    device: 'own_phone',
    line: 'good',
    privacy: 'private',
    needs: [],
  });
  const [choices, setChoices] = useState<FormChoices | undefined>(undefined);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Situation>) => {
    setChoices(undefined);
    setAsked(old => ({ ...old, ...change }));
  };
  const ask = async () => {
    setBusy(true);
    try {
      setChoices(await chooseForm({ client_id: clientId, ...asked }));
      setFault(undefined);
    } catch (error) {
      setFault(problemSentence(error));
    }
    setBusy(false);
  };
  return (
    <div class="chooser stack">
      <Questions asked={asked} set={set} />
      <div>
        <Button icon={Sparkles} busy={busy} onClick={() => void ask()}>
          {t('calendar.choice.ask')}
        </Button>
      </div>
      {fault !== undefined && (
        <Notice kind="danger" live>
          {fault}
        </Notice>
      )}
      {choices !== undefined && <Answers choices={choices} onChoose={onChoose} />}
    </div>
  );
}

interface QuestionProps {
  asked: Omit<Situation, 'client_id'>;
  set: (change: Partial<Situation>) => void;
}

function Questions({ asked, set }: QuestionProps) {
  return (
    <>
      <RadioGroup
        name="device"
        label={t('calendar.choice.device')}
        value={asked.device}
        choices={DEVICES.map(value => ({ value, label: t(`calendar.choice.device.${value}`) }))}
        onInput={value => set({ device: DEVICES.find(each => each === value) ?? 'own_phone' })}
      />
      <RadioGroup
        name="line"
        label={t('calendar.choice.line')}
        value={asked.line}
        choices={LINES.map(value => ({ value, label: t(`calendar.choice.line.${value}`) }))}
        onInput={value => set({ line: LINES.find(each => each === value) ?? 'good' })}
      />
      <RadioGroup
        name="privacy"
        label={t('calendar.choice.privacy')}
        value={asked.privacy}
        choices={PRIVACIES.map(value => ({ value, label: t(`calendar.choice.privacy.${value}`) }))}
        onInput={value => set({ privacy: PRIVACIES.find(each => each === value) ?? 'private' })}
      />
      <Checkboxes
        name="needs"
        label={t('calendar.choice.needs')}
        values={asked.needs ?? []}
        choices={NEEDS.map(value => ({ value, label: t(`calendar.choice.need.${value}`) }))}
        onInput={values => set({ needs: NEEDS.filter(each => values.includes(each)) })}
      />
    </>
  );
}

const LOOKS = {
  recommended: [CircleCheck, 'success'],
  possible: [CircleMinus, 'neutral'],
  unsuitable: [CircleX, 'warning'],
} as const;

function Answers({ choices, onChoose }: { choices: FormChoices; onChoose: (advised: Advised) => void }) {
  const recommended = choices.items[0]?.form ?? 'office';
  return (
    <div class="stack stack--s" role="status">
      <p>{t('calendar.choice.only_advice')}</p>
      <ol class="chooser__answers">
        {choices.items.map(choice => (
          <Answer key={choice.form} choice={choice} choose={() => onChoose({ form: choice.form, recommended })} />
        ))}
      </ol>
    </div>
  );
}

function Answer({ choice, choose }: { choice: FormChoice; choose: () => void }) {
  const [icon, tone] = LOOKS[choice.advice];
  return (
    <li class={`chooser__one chooser__one--${choice.advice}`}>
      <div class="row row--apart">
        <span class="row">
          <strong>
            <FormWord form={choice.form} />
          </strong>
          <Badge icon={icon} tone={tone}>
            {t(`calendar.choice.advice.${choice.advice}`)}
          </Badge>
        </span>
        <Button small onClick={choose}>
          {t('calendar.choice.take')}
          <span class="visually-hidden">: {t(`common.form.${choice.form}`)}</span>
        </Button>
      </div>
      {choice.reasons.length > 0 && (
        <ul class="chooser__reasons small">
          {choice.reasons.map(reason => (
            <li key={reason} class={`chooser__reason chooser__reason--${reason.split('_')[0]}`}>
              {t(`calendar.choice.reason.${reason}`)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
