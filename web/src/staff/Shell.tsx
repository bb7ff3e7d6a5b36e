/** The frame around every page after sign-in: where one can go, who waits, what is not saved, who one is. */
import {
  Archive,
  BellRing,
  Building2,
  CalendarClock,
  CalendarDays,
  CalendarRange,
  ChartColumn,
  CircleAlert,
  FileText,
  HeartPulse,
  Inbox,
  HeartHandshake,
  LogOut,
  PanelsTopLeft,
  Settings2,
  Siren,
  UserRound,
  Users,
  UsersRound,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/staff.ts';
import { path } from '../router.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { NavItem } from '../ui/Nav.tsx';
import { StaffFrame } from '../ui/StaffFrame.tsx';
import { Alerts } from './Alerts.tsx';
import { AlertBar } from './duty/AlertBar.tsx';
import { keepAlerts, ringingAlerts } from './duty/alerts.ts';
import { keepLanguage } from './keep-language.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { keepRinging } from './live/ring.ts';
import { keepToday, ringing, today, waiting } from './live/today.ts';
import { gate, may, whoAmI } from './me.ts';
import { troubledNotes } from './note/drafts.ts';
import { keepRequestCount, requestCount } from './requests/waiting.ts';
import { signOut } from './sign-in/sign-out.ts';
import './Shell.css';
import { stage, title } from './shell.ts';

function items(): NavItem[] {
  const worker = whoAmI().role === 'worker';
  const found: NavItem[] = [];
  if (may('office:calendar:read')) {
    const count = waiting.value.length;
    const label = worker ? t('staff.nav.today') : t('staff.nav.schedule');
    found.push({ href: '/desk', label, icon: CalendarDays, count, countLabel: t('staff.waiting_count', { count }) });
  }
  if (may('office:calendar:read')) found.push({ href: '/desk/week', label: t('calendar.nav'), icon: CalendarRange });
  if (may('office:board:read')) found.push({ href: '/board', label: t('board.nav'), icon: PanelsTopLeft });
  if (may('office:calendar:read')) {
    found.push({ href: '/desk/availability', label: t('availability.nav'), icon: CalendarClock });
  }
  if (may('client:record:read')) found.push({ href: '/clients', label: t('staff.nav.clients'), icon: Users });
  if (may('office:substitutions:write')) {
    found.push({ href: '/clients/substitutes', label: t('staff.nav.substitutes'), icon: UsersRound });
  }
  if (answersRequests()) {
    const count = requestCount.value.waiting;
    found.push({
      href: '/requests',
      label: t('requests.nav'),
      icon: Inbox,
      count,
      countLabel: t('requests.count', { count }),
    });
  }
  if (may('office:danger:answer')) {
    const count = ringingAlerts.value.length;
    found.push({ href: '/duty', label: t('duty.nav'), icon: Siren, count, countLabel: t('duty.alert.ringing') });
  }
  if (may('agency:reports:read')) {
    found.push({ href: '/reports/forms', label: t('overview.mix.title'), icon: ChartColumn });
  }
  if (may('agency:settings:write')) {
    found.push({ href: '/admin/offices', label: t('staff.nav.offices'), icon: Building2 });
    found.push({ href: '/admin/services', label: t('settings.offers.title'), icon: HeartHandshake });
    found.push({ href: '/admin/staff', label: t('staff.nav.staff'), icon: Users });
    found.push({ href: '/admin/retention', label: t('data.keep.title'), icon: Archive });
    found.push({ href: '/admin/agency', label: t('staff.nav.agency'), icon: Settings2 });
    found.push({ href: '/admin/texts', label: t('texts.title'), icon: FileText });
    found.push({ href: '/admin/health', label: t('overview.health.title'), icon: HeartPulse });
  }
  return found;
}

/** Workers hear of a request only through an alert, and open it from there. */
function answersRequests(): boolean {
  return may('office:requests:read') && whoAmI().role !== 'worker';
}

/** The item whose address the page's begins with; the longest wins. */
function currentOf(all: readonly NavItem[], here: string): string {
  const fitting = all.filter(({ href }) => here === href || here.startsWith(`${href}/`));
  return fitting.sort((one, other) => other.href.length - one.href.length)[0]?.href ?? '';
}

/** Somebody waits while the worker is on another page, or a conversation goes on without them. */
function Waits() {
  const here = path.value;
  const elsewhere = ringing.value.find(each => !here.includes(each.appointment_id));
  if (elsewhere !== undefined && here !== '/desk') {
    return <Chip id={elsewhere.appointment_id} text={t('staff.desk.rings', { name: elsewhere.client_name })} />;
  }
  const running = today.value?.appointments.find(
    each => each.state === 'in_session' && each.actions.includes('session') && !here.includes(each.id),
  );
  if (running === undefined || here === '/desk') return null;
  return <Chip id={running.id} text={t('staff.session.running', { name: running.client_name })} />;
}

function Chip({ id, text }: { id: string; text: string }) {
  return (
    <a class="shell__waits" href={`/desk/appointments/${id}/session`}>
      <Icon of={BellRing} />
      <span>{text}</span>
    </a>
  );
}

function Status() {
  return (
    <div class="shell__status">
      {troubledNotes.value > 0 && (
        <span class="shell__unsaved">
          <Icon of={CircleAlert} />
          <span>{t('staff.note.status_bar')}</span>
        </span>
      )}
      <div role="status">
        <Waits />
      </div>
      <p class="shell__who small">
        <strong>{whoAmI().name}</strong>
        <span class="soft"> · {placeOf()}</span>
      </p>
    </div>
  );
}

/** The role where it says more than the offices do. */
function placeOf(): string {
  const { role, offices } = whoAmI();
  return offices.map(office => office.name).join(', ') || t(`common.role.${role}`);
}

function Account() {
  const { name, role, offices } = whoAmI();
  return (
    <div class="shell__account stack stack--s">
      <div>
        <p class="shell__name">{name}</p>
        <p class="soft small">
          {t(`common.role.${role}`)} · {offices.map(office => office.name).join(', ') || t('staff.no_office')}
        </p>
      </div>
      <a class="shell__link" href="/account">
        <Icon of={UserRound} />
        <span>{t('staff.nav.account')}</span>
      </a>
      <Button icon={LogOut} onClick={() => void signOut()}>
        {t('staff.sign_out')}
      </Button>
    </div>
  );
}

/** Follows the day and rings, for those who have one. */
function useLive(): void {
  const has = may('office:calendar:read') && gate.value === 'in';
  useEffect(() => (has ? keepToday() : undefined), [has]);
  useEffect(() => (has ? keepRinging() : undefined), [has]);
  const answers = may('office:danger:answer') && gate.value === 'in';
  useEffect(() => (answers ? keepAlerts() : undefined), [answers]);
  const queue = answersRequests() && gate.value === 'in';
  useEffect(() => (queue ? keepRequestCount() : undefined), [queue]);
}

export function Shell({ children }: { children: ComponentChildren }) {
  useLive();
  const all = items();
  const count = ringing.value.length + ringingAlerts.value.length;
  return (
    <StaffFrame
      title={count > 0 ? `(${count}) ${title.value}` : title.value}
      items={all}
      current={currentOf(all, path.value)}
      status={<Status />}
      account={<Account />}
      onLanguage={keepLanguage}
      stage={stage.value}
    >
      {!stage.value && <Alerts />}
      {children}
      <AlertBar />
      <LeaveDialog />
    </StaffFrame>
  );
}
