/** The people of the demo: one per role in front, everybody else below. */
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import type { Me, Role } from '../types.ts';
import { chooseBeforeSignIn } from '../me.ts';
import { type DemoRole, fetchDemoRoles, signInAs } from './demo-calls.ts';

const ROLES: readonly Role[] = ['worker', 'coordinator', 'supervisor', 'administrator'];
/** People of one office, whose stories meet: whoever tries several roles sees the same appointments. */
const KNOWN = ['Leyla M.', 'Aysel', 'Rauf Aliyev', 'Nigar Hasanli'];

function firstOf(role: Role, all: readonly DemoRole[]): DemoRole | undefined {
  const people = all.filter(person => person.role === role);
  return people.find(person => KNOWN.includes(person.name)) ?? people[0];
}

interface Props {
  done: (who: Me) => Promise<void>;
}

export function DemoRoles({ done }: Props) {
  const people = useLoaded('demo', fetchDemoRoles);
  const [busy, setBusy] = useState('');
  const [failure, setFailure] = useState('');
  const enter = async (staffId: string) => {
    setBusy(staffId);
    try {
      // Whoever tries the demo goes on in the language they came with, whatever its people speak.
      chooseBeforeSignIn();
      await done(await signInAs(staffId));
    } catch (error) {
      setFailure(problemSentence(error));
    } finally {
      setBusy('');
    }
  };
  return (
    <section class="stack" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t('staff.demo.title')}</h2>
        <p class="soft">{t('staff.demo.text')}</p>
      </div>
      {failure !== '' && (
        <Notice kind="danger" live>
          {failure}
        </Notice>
      )}
      <WhenLoaded of={people}>{all => <Choices all={all} busy={busy} enter={id => void enter(id)} />}</WhenLoaded>
    </section>
  );
}

interface ChoicesProps {
  all: readonly DemoRole[];
  busy: string;
  enter: (staffId: string) => void;
}

function Choices({ all, busy, enter }: ChoicesProps) {
  const first = ROLES.flatMap(role => firstOf(role, all) ?? []);
  const others = all.filter(person => !first.includes(person));
  return (
    <>
      <ul class="demo-roles">
        {first.map(person => (
          <li key={person.staff_id}>
            <RoleButton person={person} busy={busy === person.staff_id} enter={enter} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('staff.demo.more')}</summary>
          <div class="demo-others">
            {others.map(person => (
              <Button
                key={person.staff_id}
                small
                busy={busy === person.staff_id}
                onClick={() => enter(person.staff_id)}
              >
                {person.name} · {t(`common.role.${person.role}`)}
                {person.offices.length > 0 && ` · ${person.offices.join(', ')}`}
              </Button>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function RoleButton({ person, busy, enter }: { person: DemoRole; busy: boolean; enter: (staffId: string) => void }) {
  return (
    <button
      type="button"
      class="demo-role"
      aria-busy={busy || undefined}
      onClick={() => {
        if (!busy) enter(person.staff_id);
      }}
    >
      <span class="demo-role__role">{t(`common.role.${person.role}`)}</span>
      <span class="demo-role__name">{person.name}</span>
      <span class="soft small">{person.offices.join(', ') || t('staff.no_office')}</span>
      <span class="small">{t(`staff.can.${person.role}`)}</span>
    </button>
  );
}
