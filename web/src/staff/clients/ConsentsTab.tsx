/** What the person has agreed to: each kind by itself, as it stands, and every answer that was ever given. */
import { Check, CircleHelp, ClipboardPen, TriangleAlert, Undo2, X } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import type { PartProps } from './ClientPage.tsx';
import { type Asked, ConsentForm } from './ConsentForm.tsx';
import { ConsentText } from './ConsentText.tsx';
import { readConsentTexts } from './record-calls.ts';
import { type ConsentKind, consentName, type ConsentView, KINDS, type RecordView } from './record.ts';

interface Line {
  readonly kind: ConsentKind;
  readonly partner: string | null;
  readonly step: ConsentView | undefined;
}

/** A line for each kind that may be asked, one for each partner, and for the own yes only where it is needed. */
function linesOf({ consents, missing, guardians, profile }: RecordView): Line[] {
  const standing = consents.filter(step => step.stands);
  const represented = profile.may_be_minor || guardians.length > 0 || missing.includes('assent');
  return KINDS.filter(kind => kind !== 'assent' || represented).flatMap((kind): Line[] => {
    const steps = standing.filter(step => step.kind === kind);
    if (steps.length === 0) return [{ kind, partner: null, step: undefined }];
    return steps.map(step => ({ kind, partner: step.partner, step }));
  });
}

export function ConsentsTab({ record, set }: PartProps) {
  const [asked, setAsked] = useState<Asked>();
  const writes = record.client.actions.includes('change');
  return (
    <div class="stack">
      <ul class="record__list">
        {linesOf(record).map(line => (
          <ConsentLine key={`${line.kind} ${line.partner}`} {...line} record={record} ask={writes && setAsked} />
        ))}
      </ul>
      <p class="soft small">{t('people.consent.no_recording')}</p>
      {record.consents.length > 0 && <History record={record} />}
      <Dialog open={asked !== undefined} title={t('people.consent.record')} onClose={() => setAsked(undefined)}>
        {asked !== undefined && (
          <ConsentForm
            record={record}
            asked={asked}
            cancel={() => setAsked(undefined)}
            done={changed => {
              set(changed);
              setAsked(undefined);
              toast(t('people.consent.saved'));
            }}
          />
        )}
      </Dialog>
    </div>
  );
}

interface LineProps extends Line {
  record: RecordView;
  ask: false | ((asked: Asked) => void);
}

function ConsentLine({ kind, partner, step, record, ask }: LineProps) {
  return (
    <li class="record__line">
      <div class="record__line-text">
        <strong>{consentName(kind, partner)}</strong>
        {step !== undefined && <span class="soft small">{stepWords(step, record)}</span>}
      </div>
      <StandBadge step={step} />
      {step?.given === true && step.outdated && (
        <Badge icon={TriangleAlert} tone="warning">
          {t('people.consent.outdated')}
        </Badge>
      )}
      {ask !== false && (
        <span class="row record__line-buttons">
          {step?.given === true && (
            <Button small icon={Undo2} onClick={() => ask({ kind, partner, given: false })}>
              <ButtonWords text={t('people.consent.take_back')} about={consentName(kind, partner)} />
            </Button>
          )}
          {(step?.given !== true || step.outdated || kind === 'sharing') && (
            <Button small icon={ClipboardPen} onClick={() => ask({ kind, partner: null, given: true })}>
              <ButtonWords text={t('people.consent.record')} about={consentName(kind)} />
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

/** Several buttons say the same: a screen reader hears what each is about. */
function ButtonWords({ text, about }: { text: string; about: string }) {
  return (
    <>
      {text}
      <span class="visually-hidden">: {about}</span>
    </>
  );
}

function StandBadge({ step }: { step: ConsentView | undefined }) {
  if (step === undefined) return <Badge icon={CircleHelp}>{t('people.none')}</Badge>;
  return step.given ? (
    <Badge icon={Check} tone="success">
      {t('people.consent.given')}
    </Badge>
  ) : (
    <Badge icon={X} tone="warning">
      {t('people.consent.withdrawn')}
    </Badge>
  );
}

function stepWords(step: ConsentView, record: RecordView): string {
  const said = [
    formatDateTime(at(step.at, record.client.offset_minutes), 'date'),
    t(`people.consent.way.${step.way}`),
    NATIVE_NAMES[step.language],
    t('people.consent.version', { version: String(step.text_version) }),
    step.by_name ?? t('people.consent.self'),
  ];
  if (step.witness === 'interpreter') said.push(t('people.consent.witness.interpreter'));
  if (step.giver === 'guardian') said.push(t('people.consent.giver.guardian'));
  return said.join(' · ');
}

/** The words of then, read when somebody asks for them. */
function WhatWasRead({ step }: { step: ConsentView }) {
  const [open, setOpen] = useState(false);
  if (step.kind === 'recording') return null;
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="small">{t('people.consent.what_was_read')}</summary>
      {open && <TextOfThen step={step} />}
    </details>
  );
}

function TextOfThen({ step }: { step: ConsentView }) {
  const { kind, language, text_version } = step;
  const texts = useLoaded(`${language} ${text_version}`, () => readConsentTexts(language, text_version));
  return (
    <WhenLoaded of={texts} lines={2}>
      {items =>
        items.filter(each => each.kind === kind).map(text => <ConsentText key={kind} text={text} wanted={language} />)
      }
    </WhenLoaded>
  );
}

function History({ record }: { record: RecordView }) {
  return (
    <details class="record__history">
      <summary>{t('people.consent.history')}</summary>
      <ol class="record__list">
        {record.consents.map(step => (
          <li key={`${step.at} ${step.kind} ${step.partner} ${step.given}`} class="record__line">
            <div class="record__line-text">
              <strong>{consentName(step.kind, step.partner)}</strong>
              <span class="soft small">{stepWords(step, record)}</span>
              <WhatWasRead step={step} />
            </div>
            <StandBadge step={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}
