/** Before anybody calls: the rule, large and first; then the number. */
import { Phone } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import type { CallCard } from '../types.ts';
import { readCallCard } from './calls.ts';
import { Rule } from './Rule.tsx';

interface Props {
  appointmentId: string;
  name: string;
}

/** A button that opens it; nothing is read, and no trace left, before it is pressed. */
export function CallButton({ appointmentId, name }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small icon={Phone} onClick={() => setOpen(true)}>
        {t('board.call.open')}
        <span class="visually-hidden">: {name}</span>
      </Button>
      <Dialog open={open} title={name} onClose={() => setOpen(false)}>
        <Card appointmentId={appointmentId} />
      </Dialog>
    </>
  );
}

function Card({ appointmentId }: { appointmentId: string }) {
  const card = useLoaded(appointmentId, () => readCallCard(appointmentId));
  return <WhenLoaded of={card}>{loaded => <Words card={loaded} />}</WhenLoaded>;
}

function Words({ card }: { card: CallCard }) {
  return (
    <div class="stack">
      <Rule card={card} />
      <PhoneNumber card={card} />
      <p class="soft small">{t('board.call.recorded')}</p>
    </div>
  );
}

function PhoneNumber({ card }: { card: CallCard }) {
  if (card.rule?.call === 'never') return <p>{t('board.call.never_text')}</p>;
  if (card.phone === null) return <p>{t('board.call.no_number')}</p>;
  return (
    <p class="call__number figures">
      <a href={`tel:${card.phone.replaceAll(/[^+\d]/g, '')}`}>{card.phone}</a>
    </p>
  );
}
