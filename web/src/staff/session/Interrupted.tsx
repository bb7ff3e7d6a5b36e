/** The conversation has stopped on this page although it may go on: why, and the way back. */
import type { Ending } from '../../call/model.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  ending: Ending | undefined;
  again: () => void;
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

function words(ending: Ending | undefined): Words {
  switch (ending) {
    case 'left':
      return {
        title: t('staff.session.left'),
        text: t('staff.session.left_text'),
        button: t('staff.session.return'),
      };
    case 'taken_over':
      return {
        title: t('staff.session.taken_over'),
        text: t('staff.session.taken_over_text'),
        button: t('staff.session.take_back'),
      };
    case 'seat_taken':
      return {
        title: t('staff.session.seat_taken'),
        text: t('staff.session.seat_taken_text'),
        button: t('common.retry'),
      };
    default:
      return {
        title: t('staff.session.stopped'),
        text: t('staff.session.stopped_text'),
        button: t('common.retry'),
      };
  }
}

export function Interrupted({ ending, again }: Props) {
  const { title, text, button } = words(ending);
  // An old page does not get better by asking again: it must be loaded anew.
  const act = ending === 'outdated' ? () => location.reload() : again;
  return (
    <div class="interrupted stack" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      <div>
        <Button kind="primary" onClick={act}>
          {button}
        </Button>
      </div>
    </div>
  );
}
