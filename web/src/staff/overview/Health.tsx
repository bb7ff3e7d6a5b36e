/** `/admin/health`: how the installation is, and what to do where it is not well. */
import { CircleAlert, CircleCheck, RefreshCw, TriangleAlert } from 'lucide';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { here } from '../moments.ts';
import { usePage } from '../shell.ts';
import { type CheckView, type HealthView, type Level, readHealth } from './calls.ts';
import './Overview.css';

const BADGES = {
  good: { icon: CircleCheck, tone: 'success' },
  warning: { icon: TriangleAlert, tone: 'warning' },
  bad: { icon: CircleAlert, tone: 'danger' },
} as const satisfies Record<Level, unknown>;

export function Health() {
  usePage(t('overview.health.title'));
  const health = useLoaded('health', readHealth);
  const again = (
    <Button icon={RefreshCw} onClick={() => void health.reload()}>
      {t('overview.health.again')}
    </Button>
  );
  return (
    <div class="stack">
      <PageHeader title={t('overview.health.title')} lead={t('overview.health.lead')} actions={again} />
      <WhenLoaded of={health} lines={8}>
        {view => <Checks view={view} />}
      </WhenLoaded>
    </div>
  );
}

function Checks({ view }: { view: HealthView }) {
  return (
    <Card title={t('overview.health.looked', { when: formatDateTime(here(view.now), 'date') })}>
      <ul class="checks">
        {view.checks.map(check => (
          <li key={check.check} class="checks__item">
            <Badge icon={BADGES[check.level].icon} tone={BADGES[check.level].tone}>
              {t(`overview.level.${check.level}`)}
            </Badge>
            <div>
              <h3 class="checks__name">{t(`overview.check.${check.check}`)}</h3>
              <p>{sentence(check)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What was found, and, where it is not good, what to do. */
function sentence({ check, level, count, at }: CheckView): string {
  const params = { level, count: count ?? 0, when: at ? formatDateTime(here(at), 'date') : 'none' };
  return t(`overview.says.${check}`, params);
}
