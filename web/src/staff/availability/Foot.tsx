/** The two ways out of a form of this page. */
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';

export function Foot({ busy, cancel }: { busy: boolean; cancel: () => void }) {
  return (
    <div class="row">
      <Button kind="primary" type="submit" busy={busy}>
        {t('common.save')}
      </Button>
      <Button kind="ghost" onClick={cancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
