/** The switch of the bell, for whoever lets people in. */
import { Bell, BellOff } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { soundOn, switchSound } from '../live/ring.ts';
import { whoAmI } from '../me.ts';

export function Sound() {
  if (whoAmI().role !== 'worker') return null;
  const on = soundOn.value;
  return (
    <Button kind="ghost" small icon={on ? Bell : BellOff} onClick={() => switchSound(!on)}>
      {on ? t('staff.desk.sound_on') : t('staff.desk.sound_off')}
    </Button>
  );
}
