/** Texts beside the picture. They live as long as this page does, and the panel says so. */
import { CircleAlert, SendHorizontal, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/shared.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { CallSession, TextLine } from '../model.ts';
import './TextPanel.css';

/** The server's limit. */
const LONGEST = 2000;

function nameOf(session: CallSession, line: TextLine): string {
  if (line.own) return t('call.people.you');
  const everybody = [...session.people.value, ...session.gone.value];
  return everybody.find(person => person.participant_id === line.from)?.name ?? '';
}

interface LineProps {
  session: CallSession;
  line: TextLine;
  offsetMinutes: number;
}

function Line({ session, line, offsetMinutes }: LineProps) {
  return (
    <li class={line.own ? 'texts__line texts__line--own' : 'texts__line'}>
      <p class="texts__from">
        <b>{nameOf(session, line)}</b> <span class="figures">{formatTime({ instant: line.at, offsetMinutes })}</span>
      </p>
      <p class="texts__text">{line.text}</p>
      {line.state === 'sending' && <p class="texts__state">{t('call.texts.sending')}</p>}
      {line.state === 'failed' && (
        <p class="texts__state texts__state--failed">
          <Icon of={CircleAlert} size="s" />
          <span>{t('call.texts.failed')}</span>
          <Button small onClick={() => void session.retryText(line.id)}>
            {t('common.retry')}
          </Button>
        </p>
      )}
    </li>
  );
}

function Writing({ session }: { session: CallSession }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = () => {
    if (text.trim() === '') return;
    void session.sendText(text.trim());
    setText('');
    field.current?.focus();
  };
  return (
    <form
      class="texts__form"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <label class="visually-hidden" for="text-to-send">
        {t('call.texts.label')}
      </label>
      <textarea
        id="text-to-send"
        ref={field}
        class="control texts__field"
        rows={2}
        maxLength={LONGEST}
        placeholder={t('call.texts.label')}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <Button type="submit" kind="primary" icon={SendHorizontal} iconOnly>
        {t('call.texts.send')}
      </Button>
    </form>
  );
}

interface Props {
  session: CallSession;
  offsetMinutes: number;
  onClose: () => void;
}

export function TextPanel({ session, offsetMinutes, onClose }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const lines = session.texts.value;
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [lines.length]);
  return (
    <aside class="texts" aria-label={t('call.texts.title')}>
      <header class="texts__head">
        <h2>{t('call.texts.title')}</h2>
        <Button kind="ghost" icon={X} iconOnly onClick={onClose}>
          {t('common.close')}
        </Button>
      </header>
      <p class="texts__note">{t('call.texts.not_kept')}</p>
      {lines.length === 0 && <p class="soft">{t('call.texts.empty')}</p>}
      {/* Scrolls, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol ref={list} class="texts__list" aria-label={t('call.texts.title')} tabIndex={0}>
        {lines.map(line => (
          <Line key={line.id} session={session} line={line} offsetMinutes={offsetMinutes} />
        ))}
      </ol>
      <Writing session={session} />
    </aside>
  );
}
