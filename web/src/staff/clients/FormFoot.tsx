/** The two buttons at the end of a dialog's form. */
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';

export function FormFoot({ busy, cancel }: { busy: boolean; cancel: () => void }) {
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
