/** Who the person is, what they need, what they can use, what they wish, and how safe they are. */
import { t } from '../../i18n/staff.ts';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { AboutForm } from './AboutForm.tsx';
import { ClientForm } from './ClientForm.tsx';
import type { PartProps } from './ClientPage.tsx';
import { type Fact, Facts, InDialog } from './Facts.tsx';
import { listed, type ProfileView, type RecordView } from './record.ts';

export function AboutTab({ record, set }: PartProps) {
  const { client, profile } = record;
  const writes = client.actions.includes('change');
  return (
    <div class="record__parts">
      <Part title={t('people.about.person')} facts={personFacts(record)}>
        {writes && (
          <InDialog label={t('staff.client.edit')}>
            {close => (
              <ClientForm
                client={client}
                cancel={close}
                done={changed => {
                  set({ ...record, client: changed });
                  close();
                  toast(t('staff.client.saved'));
                }}
              />
            )}
          </InDialog>
        )}
      </Part>
      <Part title={t('people.about.means')} facts={meansFacts(profile)} />
      <Part title={t('people.about.wishes_title')} facts={wishFacts(profile)} />
      <Part title={t('people.about.safety')} hint={t('people.about.safety_hint')} facts={safetyFacts(profile)} />
      <div class="record__foot">
        {writes && (
          <InDialog label={t('people.change')} wide>
            {close => (
              <AboutForm
                record={record}
                cancel={close}
                done={changed => {
                  set(changed);
                  close();
                  toast(t('people.saved'));
                }}
              />
            )}
          </InDialog>
        )}
      </div>
    </div>
  );
}

interface PartLook {
  title: string;
  hint?: string;
  facts: readonly Fact[];
  children?: preact.ComponentChildren;
}

function Part({ title, hint, facts, children }: PartLook) {
  return (
    <section class="stack record__part">
      <h2 class="card__title">{title}</h2>
      {hint !== undefined && <p class="soft small">{hint}</p>}
      <Facts facts={facts} />
      {children}
    </section>
  );
}

function personFacts({ client, profile }: RecordView): Fact[] {
  const year = profile.birth_year === null ? t('people.none') : String(profile.birth_year);
  return [
    [t('staff.client.language'), NATIVE_NAMES[client.language]],
    [t('staff.client.worker'), client.worker_name ?? t('staff.client.worker_none')],
    [t('staff.client.phone'), client.phone ?? '–'],
    [t('people.about.email'), profile.email ?? '–'],
    [t('people.about.address'), profile.address ?? '–'],
    [t('people.about.zone'), profile.time_zone ?? t('people.about.zone_office', { zone: profile.office_time_zone })],
    [t('people.about.birth_year'), profile.may_be_minor ? `${year} · ${t('people.minor_badge')}` : year],
    [t('people.about.categories'), listed(profile.categories.map(each => t(`people.category.${each}`)))],
  ];
}

function meansFacts(profile: ProfileView): Fact[] {
  const none = t('people.none');
  const facts: Fact[] = [
    [t('people.about.needs'), profile.access_needs.map(each => t(`people.need.${each}`)).join(', ') || '–'],
    [t('people.about.device'), profile.device === null ? none : t(`people.device.${profile.device}`)],
    [t('people.about.line'), profile.line === null ? none : t(`people.line.${profile.line}`)],
    [t('people.about.privacy'), profile.privacy === null ? none : t(`people.privacy.${profile.privacy}`)],
  ];
  if (profile.interpreter_languages !== null) {
    facts.splice(1, 0, [t('people.about.interpreter'), profile.interpreter_languages]);
  }
  return facts;
}

function wishFacts(profile: ProfileView): Fact[] {
  return [
    [t('people.about.gender'), t(`people.gender.${profile.worker_gender}`)],
    [t('people.about.wished'), profile.wished_worker_name ?? '–'],
    [t('people.about.wishes'), profile.wishes ?? '–'],
  ];
}

function safetyFacts(profile: ProfileView): Fact[] {
  return [
    [t('people.risk'), t(`people.risk.${profile.risk}`)],
    [t('people.about.violence'), profile.violence ? t('people.about.yes') : t('people.about.no')],
  ];
}
