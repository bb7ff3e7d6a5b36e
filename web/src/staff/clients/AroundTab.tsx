/** The people around a client: whom to call, who acts for them, with whom they live. */
import { HeartHandshake, Scale, Trash2, UserPlus, UsersRound } from 'lucide';
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { ContactForm, GuardianForm, HouseholdForm } from './AroundForms.tsx';
import type { PartProps } from './ClientPage.tsx';
import { InDialog } from './Facts.tsx';
import { addEmergencyContact, endGuardian, leaveHousehold, removeEmergencyContact } from './record-calls.ts';
import type { EmergencyContactView, GuardianView, HouseholdView, RecordView } from './record.ts';
import { useChange } from './use-change.tsx';

export function AroundTab(props: PartProps) {
  return (
    <div class="record__parts">
      <Contacts {...props} />
      <Guardians {...props} />
      <Household {...props} />
    </div>
  );
}

interface PartLook {
  title: string;
  hint?: string;
  empty: string | false;
  fault: ComponentChildren;
  children: ComponentChildren;
}

function Part({ title, hint, empty, fault, children }: PartLook) {
  return (
    <section class="stack record__part">
      <h2 class="card__title">{title}</h2>
      {hint !== undefined && <p class="soft small">{hint}</p>}
      {fault}
      {empty !== false && <p>{empty}</p>}
      {children}
    </section>
  );
}

const writes = ({ client }: RecordView) => client.actions.includes('change');

function Contacts({ record, set }: PartProps) {
  const { id } = record.client;
  const change = useChange(set);
  const remove = (contact: EmergencyContactView) => {
    const { name, phone, relation, may_know } = contact;
    const again = { name, phone, relation, may_know };
    const undo = () => void change.run(() => addEmergencyContact(id, again));
    void change.run(
      () => removeEmergencyContact(id, contact.id),
      () => toast(t('people.contacts.removed'), undo),
    );
  };
  const empty = record.contacts.length === 0 && t('people.contacts.none');
  return (
    <Part title={t('people.contacts')} empty={empty} fault={change.fault}>
      <ul class="record__list">
        {record.contacts.map(contact => (
          <li key={contact.id} class="record__line">
            <div class="record__line-text">
              <strong>
                {contact.name}, {t(`people.relation.${contact.relation}`)}
              </strong>
              <span class="figures">{contact.phone}</span>
              <span class="soft small">
                {contact.may_know ? t('people.contacts.may_know') : t('people.contacts.may_not_know')}
              </span>
            </div>
            {writes(record) && (
              <Button small icon={Trash2} busy={change.busy} onClick={() => remove(contact)}>
                {t('people.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {writes(record) && (
        <InDialog label={t('people.contacts.add')} icon={UserPlus}>
          {close => <ContactForm clientId={id} cancel={close} done={saved(set, close, t('people.saved'))} />}
        </InDialog>
      )}
    </Part>
  );
}

function saved(set: (record: RecordView) => void, close: () => void, text: string) {
  return (record: RecordView) => {
    set(record);
    close();
    toast(text);
  };
}

function Guardians({ record, set }: PartProps) {
  const { id } = record.client;
  const change = useChange(set);
  const end = (guardian: GuardianView) => {
    void change.run(
      () => endGuardian(id, guardian.id),
      () => toast(t('people.guardians.over')),
    );
  };
  return (
    <Part
      title={t('people.guardians')}
      hint={t('people.guardians.hint')}
      empty={record.guardians.length === 0 && t('people.guardians.none')}
      fault={change.fault}
    >
      <ul class="record__list">
        {record.guardians.map(guardian => (
          <li key={guardian.id} class="record__line">
            <div class="record__line-text">
              <strong>{guardian.name}</strong>
              <span class="small">{guardianWords(guardian)}</span>
            </div>
            <Badge icon={Scale} tone={guardian.in_force ? 'success' : 'neutral'}>
              {guardian.in_force ? t('people.guardians.in_force') : t('people.guardians.ended')}
            </Badge>
            {writes(record) && guardian.in_force && (
              <Button small icon={Trash2} busy={change.busy} onClick={() => end(guardian)}>
                {t('people.guardians.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {writes(record) && (
        <InDialog label={t('people.guardians.add')} icon={UserPlus}>
          {close => <GuardianForm clientId={id} cancel={close} done={saved(set, close, t('people.guardians.saved'))} />}
        </InDialog>
      )}
    </Part>
  );
}

function guardianWords(guardian: GuardianView): string {
  const words = [
    t(`people.guardians.kind.${guardian.kind}`),
    guardian.scope.map(each => t(`people.guardians.scope.${each}`)).join(', '),
  ];
  if (guardian.phone !== null) words.push(guardian.phone);
  if (guardian.until_day !== null) {
    words.push(t('people.guardians.until_day', { day: formatDay(guardian.until_day, 'date') }));
  }
  return words.join(' · ');
}

function Household({ record, set }: PartProps) {
  const { id } = record.client;
  const change = useChange(set);
  const leave = () => {
    void change.run(
      () => leaveHousehold(id),
      () => toast(t('people.household.left')),
    );
  };
  return (
    <Part
      title={t('people.household')}
      hint={t('people.household.hint')}
      empty={record.household === null && t('people.household.none')}
      fault={change.fault}
    >
      {record.household !== null && <Members household={record.household} />}
      {writes(record) && (
        <div class="row">
          <InDialog label={t('people.household.add')} icon={HeartHandshake}>
            {close => (
              <HouseholdForm clientId={id} cancel={close} done={saved(set, close, t('people.household.linked'))} />
            )}
          </InDialog>
          {record.household !== null && (
            <Button icon={Trash2} busy={change.busy} onClick={leave}>
              {t('people.household.leave')}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}

function Members({ household }: { household: HouseholdView }) {
  return (
    <>
      <Notice kind={household.joint_allowed ? 'info' : 'warning'}>
        {household.joint_allowed ? t('people.household.joint_yes') : t('people.household.joint_no')}
      </Notice>
      <ul class="record__list">
        {household.members.map((member, index) => (
          <li key={member.id ?? index} class="record__line">
            <div class="record__line-text">
              {member.id === null ? (
                <span class="soft">{t('people.household.hidden')}</span>
              ) : (
                <a href={`/clients/${member.id}`}>{member.name}</a>
              )}
            </div>
            {member.apart && <Badge icon={UsersRound}>{t('people.household.apart_badge')}</Badge>}
          </li>
        ))}
      </ul>
    </>
  );
}
