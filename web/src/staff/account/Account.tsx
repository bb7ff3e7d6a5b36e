/** One's own page: who one is here, language and colours, where one is signed in. */
import { LogOut } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { LanguageSwitch, ThemeSwitch } from '../../ui/Switches.tsx';
import { keepLanguage } from '../keep-language.ts';
import { may, whoAmI } from '../me.ts';
import { CalendarFeed } from '../notices/CalendarFeed.tsx';
import { usePage } from '../shell.ts';
import { signOut } from '../sign-in/sign-out.ts';
import './Account.css';
import { Sessions } from './Sessions.tsx';

export function Account() {
  usePage(t('staff.account.title'));
  return (
    <div class="narrow stack stack--l">
      <PageHeader title={t('staff.account.title')} />
      <Card title={t('staff.account.who')}>
        <Who />
        <div>
          <Button icon={LogOut} onClick={() => void signOut()}>
            {t('staff.sign_out')}
          </Button>
        </div>
      </Card>
      <Card title={t('staff.account.look')}>
        <p class="soft small">{t('staff.account.look_hint')}</p>
        <div class="account__look">
          <LanguageSwitch onChange={keepLanguage} />
          <ThemeSwitch />
        </div>
      </Card>
      {may('self:feed:use') && <CalendarFeed />}
      <Sessions />
    </div>
  );
}

function Who() {
  const { name, role, offices } = whoAmI();
  const facts: readonly (readonly [string, string])[] = [
    [t('staff.account.name'), name],
    [t('staff.account.role'), `${t(`common.role.${role}`)}. ${t(`staff.can.${role}`)}`],
    [t('staff.account.offices'), offices.map(office => office.name).join(', ') || t('staff.no_office')],
  ];
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <div key={term} class="facts__one">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
