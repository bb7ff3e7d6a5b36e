/** The staff's addresses and the page of each. Pages load when they are first opened, and only for a role that has them. */
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { whenSignedOut } from '../api/client.ts';
import { t } from '../i18n/staff.ts';
import { match, navigate, path } from '../router.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Spinner.tsx';
import { StaffFrame } from '../ui/StaffFrame.tsx';
import { lazyPage, type PageProps } from './lazy-page.tsx';
import { askWhoIAm, chooseBeforeSignIn, gate, homeAddress, may, signedOut } from './me.ts';
import { NotFound } from './NotFound.tsx';
import { guardDrafts } from './note/drafts.ts';
import { Shell } from './Shell.tsx';
import { Gate } from './sign-in/Gate.tsx';
import { SignIn } from './sign-in/SignIn.tsx';
import type { Permission } from './types.ts';
import { guardForms } from './unsaved.ts';

interface Route {
  readonly pattern: string;
  readonly page: ComponentType<PageProps>;
  /** Whoever lacks it has no such page. */
  readonly needs?: Permission;
}

const CALENDAR = 'office:calendar:read';
const BOARD = 'office:board:read';
const BOOKING = 'office:calendar:write';
const CLIENTS = 'client:record:read';
const SETTINGS = 'agency:settings:write';

/** Named addresses stand before those with a parameter. */
const ROUTES: readonly Route[] = [
  { pattern: '/desk', needs: CALENDAR, page: lazyPage(() => import('./desk/Desk.tsx').then(m => m.Desk)) },
  { pattern: '/desk/new', needs: BOOKING, page: lazyPage(() => import('./appointment/New.tsx').then(m => m.New)) },
  { pattern: '/desk/day/:day', needs: CALENDAR, page: lazyPage(() => import('./desk/Desk.tsx').then(m => m.DeskDay)) },
  { pattern: '/desk/week', needs: CALENDAR, page: lazyPage(() => import('./calendar/Week.tsx').then(m => m.Week)) },
  {
    pattern: '/desk/week/:day',
    needs: CALENDAR,
    page: lazyPage(() => import('./calendar/Week.tsx').then(m => m.Week)),
  },
  {
    pattern: '/desk/absence',
    needs: 'office:substitutions:write',
    page: lazyPage(() => import('./absence/Absence.tsx').then(m => m.Absence)),
  },
  { pattern: '/board', needs: BOARD, page: lazyPage(() => import('./board/Board.tsx').then(m => m.Board)) },
  { pattern: '/board/print', needs: BOARD, page: lazyPage(() => import('./board/Downtime.tsx').then(m => m.Downtime)) },
  {
    pattern: '/desk/availability',
    needs: CALENDAR,
    page: lazyPage(() => import('./availability/Availability.tsx').then(m => m.Availability)),
  },
  {
    pattern: '/desk/availability/:worker',
    needs: CALENDAR,
    page: lazyPage(() => import('./availability/Availability.tsx').then(m => m.Availability)),
  },
  {
    pattern: '/desk/appointments/:id',
    needs: CALENDAR,
    page: lazyPage(() => import('./appointment/AppointmentPage.tsx').then(m => m.AppointmentPage)),
  },
  {
    pattern: '/desk/appointments/:id/session',
    needs: CALENDAR,
    page: lazyPage(() => import('./session/SessionPage.tsx').then(m => m.SessionPage)),
  },
  { pattern: '/clients', needs: CLIENTS, page: lazyPage(() => import('./clients/Clients.tsx').then(m => m.Clients)) },
  {
    pattern: '/clients/import',
    needs: 'office:clients:import',
    page: lazyPage(() => import('./data/Import.tsx').then(m => m.Import)),
  },
  {
    pattern: '/clients/substitutes',
    needs: 'office:substitutions:write',
    page: lazyPage(() => import('./clients/Substitutes.tsx').then(m => m.Substitutes)),
  },
  {
    pattern: '/clients/:id',
    needs: CLIENTS,
    page: lazyPage(() => import('./clients/ClientPage.tsx').then(m => m.ClientPage)),
  },
  {
    pattern: '/admin/offices',
    needs: SETTINGS,
    page: lazyPage(() => import('./admin/Offices.tsx').then(m => m.Offices)),
  },
  {
    pattern: '/admin/offices/new',
    needs: SETTINGS,
    page: lazyPage(() => import('./admin/OfficePage.tsx').then(m => m.NewOfficePage)),
  },
  {
    pattern: '/admin/offices/:id',
    needs: SETTINGS,
    page: lazyPage(() => import('./admin/OfficePage.tsx').then(m => m.OfficePage)),
  },
  {
    pattern: '/admin/services',
    needs: SETTINGS,
    page: lazyPage(() => import('./offers/Offers.tsx').then(m => m.Offers)),
  },
  {
    pattern: '/admin/retention',
    needs: SETTINGS,
    page: lazyPage(() => import('./data/Retention.tsx').then(m => m.Retention)),
  },
  {
    pattern: '/admin/staff',
    needs: SETTINGS,
    page: lazyPage(() => import('./admin/StaffPage.tsx').then(m => m.StaffPage)),
  },
  {
    pattern: '/admin/texts',
    needs: SETTINGS,
    page: lazyPage(() => import('./texts/Texts.tsx').then(m => m.Texts)),
  },
  {
    pattern: '/admin/health',
    needs: SETTINGS,
    page: lazyPage(() => import('./overview/Health.tsx').then(m => m.Health)),
  },
  {
    pattern: '/reports/forms',
    needs: 'agency:reports:read',
    page: lazyPage(() => import('./overview/Mix.tsx').then(m => m.Mix)),
  },
  {
    pattern: '/admin/agency',
    needs: SETTINGS,
    page: lazyPage(() => import('./admin/AgencyPage.tsx').then(m => m.AgencyPage)),
  },
  {
    pattern: '/duty',
    needs: 'office:danger:answer',
    page: lazyPage(() => import('./duty/DutyPage.tsx').then(m => m.DutyPage)),
  },
  {
    pattern: '/requests',
    needs: 'office:requests:read',
    page: lazyPage(() => import('./requests/Requests.tsx').then(m => m.Requests)),
  },
  {
    pattern: '/requests/:id',
    needs: 'office:requests:read',
    page: lazyPage(() => import('./requests/RequestPage.tsx').then(m => m.RequestPage)),
  },
  { pattern: '/account', page: lazyPage(() => import('./account/Account.tsx').then(m => m.Account)) },
];

const OutboxPage = lazyPage(() => import('./demo/Outbox.tsx').then(m => m.Outbox));
const InvitePage = lazyPage(() => import('./invite/Invite.tsx').then(m => m.Invite));

export function isStaffAddress(address: string): boolean {
  return /^\/(board|desk|clients|duty|reports|requests|admin|account|sign-in|invite)(\/|$)/.test(address);
}

/** Addresses that only lead on: the sign-in for whoever is signed in, and the parts' own beginnings. */
function leadsOn(address: string): boolean {
  return address === '/sign-in' || address === '/admin' || (address === '/desk' && !may(CALENDAR));
}

function Page() {
  const here = path.value;
  const away = leadsOn(here);
  useEffect(() => {
    if (away) navigate(homeAddress(), { replace: true });
  }, [away]);
  if (away) return null;
  for (const { pattern, needs, page: Wanted } of ROUTES) {
    const parameters = match(pattern, here);
    if (parameters === undefined) continue;
    return needs === undefined || may(needs) ? <Wanted key={here} {...parameters} /> : <NotFound />;
  }
  return <NotFound />;
}

/** Before anybody is known: on its way, out of reach, or the sign-in. */
function Before() {
  const state = gate.value;
  return (
    <StaffFrame title={t('staff.sign_in.title')} items={[]} onLanguage={chooseBeforeSignIn}>
      {state === 'asking' && <Skeleton label={t('common.loading')} />}
      {state === 'failed' && (
        <Notice
          kind="danger"
          live
          title={t('staff.loading_failed')}
          actions={<Button onClick={() => void askWhoIAm()}>{t('common.retry')}</Button>}
        >
          {t('problems.network')}
        </Notice>
      )}
      {state === 'out' && <SignIn />}
    </StaffFrame>
  );
}

function useStart(): void {
  useEffect(() => {
    whenSignedOut(signedOut);
    guardDrafts();
    guardForms();
    void askWhoIAm();
  }, []);
}

export function StaffPages() {
  useStart();
  if (path.value === '/invite') return <InvitePage />;
  if (path.value === '/demo/outbox') return <OutboxPage />;
  const state = gate.value;
  if (state !== 'in' && state !== 'ended') return <Before />;
  return (
    <>
      {state === 'ended' && <Gate />}
      <Shell>
        <Page />
      </Shell>
    </>
  );
}
