/** Who stands in for whom, and when: the coordinator's page. */
import { CalendarCheck, UserRoundCheck, Users, X } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/Toast.tsx';
import { type Loaded, useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { SubstitutionView } from '../types.ts';
import { readSubstitutions, removeSubstitution } from './calls.ts';
import { SubstituteForm } from './SubstituteForm.tsx';

export function Substitutes() {
  usePage(t('staff.substitutes.title'));
  const all = useLoaded('substitutions', readSubstitutions);
  const [adding, setAdding] = useState(false);
  return (
    <div class="stack stack--l">
      <PageHeader
        title={t('staff.substitutes.title')}
        lead={t('staff.substitutes.text')}
        actions={
          <Button kind="primary" icon={UserRoundCheck} onClick={() => setAdding(true)}>
            {t('staff.substitutes.add')}
          </Button>
        }
      />
      <Card>
        <WhenLoaded of={all}>{items => <List items={items} all={all} />}</WhenLoaded>
      </Card>
      <Dialog open={adding} title={t('staff.substitutes.add')} onClose={() => setAdding(false)}>
        <SubstituteForm
          cancel={() => setAdding(false)}
          done={() => {
            setAdding(false);
            toast(t('staff.substitutes.added'));
            void all.reload();
          }}
        />
      </Dialog>
    </div>
  );
}

interface ListProps {
  items: readonly SubstitutionView[];
  all: Loaded<readonly SubstitutionView[]>;
}

function List({ items, all }: ListProps) {
  if (items.length === 0) {
    return (
      <EmptyState icon={Users} title={t('staff.substitutes.none')}>
        {t('staff.substitutes.none_help')}
      </EmptyState>
    );
  }
  const takeBack = async (id: string) => {
    try {
      await removeSubstitution(id);
      toast(t('staff.substitutes.removed'));
    } catch (error) {
      toast(problemSentence(error));
    }
    await all.reload();
  };
  return (
    <DataTable
      caption={t('staff.substitutes.title')}
      columns={columns(id => void takeBack(id))}
      rows={items}
      rowKey={each => each.id}
    />
  );
}

function days({ from_day, until_day }: SubstitutionView): string {
  return `${formatDay(from_day, 'date')} – ${formatDay(until_day, 'date')}`;
}

function columns(takeBack: (id: string) => void): Column<SubstitutionView>[] {
  return [
    { id: 'worker', title: t('staff.substitutes.worker'), heading: true, cell: each => each.worker_name },
    { id: 'substitute', title: t('staff.substitutes.substitute'), cell: each => each.substitute_name },
    {
      id: 'days',
      title: t('staff.substitutes.days'),
      cell: each => (
        <span class="row">
          {days(each)}
          {each.today && (
            <Badge icon={CalendarCheck} tone="info">
              {t('common.today')}
            </Badge>
          )}
        </span>
      ),
    },
    {
      id: 'remove',
      title: t('staff.substitutes.remove'),
      bare: true,
      cell: each => (
        <Button small kind="ghost" icon={X} onClick={() => takeBack(each.id)}>
          {t('staff.substitutes.remove')}
          <span class="visually-hidden">: {each.worker_name}</span>
        </Button>
      ),
    },
  ];
}
