/** Another appointment in four steps: what for, in which form, when, yes. */
import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FORM_ICONS } from './Appointment.tsx';
import { book, type Form, type OwnService, type OwnSlot, readServices, readSlots } from './calls.ts';
import { Ask, timeOf } from './Change.tsx';
import { Loaded } from './Loaded.tsx';
import { home } from './page.ts';
import { Slots } from './Slots.tsx';

function Services({ services, onChoose }: { services: readonly OwnService[]; onChoose: (one: OwnService) => void }) {
  if (services.length === 0) return <Notice title={t('me.no_services')}>{t('me.no_services_text')}</Notice>;
  return (
    <ul class="slots__days" aria-label={t('me.choose_service')}>
      {services.map(service => (
        <li key={service.id}>
          <button type="button" class="slots__day" onClick={() => onChoose(service)}>
            <span>{service.name}</span>
            <span class="soft">{t('common.minutes', { count: service.minutes })}</span>
            <Icon of={ChevronRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Forms({ forms, onChoose }: { forms: readonly Form[]; onChoose: (form: Form) => void }) {
  return (
    <ul class="slots__days" aria-label={t('me.choose_form')}>
      {forms.map(form => (
        <li key={form}>
          <button type="button" class="slots__day" onClick={() => onChoose(form)}>
            <span class="with-icon">
              <Icon of={FORM_ICONS[form]} />
              <span>
                <b>{t(`common.form.${form}`)}</b>
                <span class="soft own-appointment__directions">{t(`me.form_hint.${form}`)}</span>
              </span>
            </span>
            <Icon of={ChevronRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Chosen {
  service?: OwnService;
  form?: Form;
  slot?: OwnSlot;
}

function Steps({ chosen, set }: { chosen: Chosen; set: (chosen: Chosen) => void }) {
  const { service, form, slot } = chosen;
  if (service === undefined) {
    return (
      <Loaded read={readServices}>
        {services => <Services services={services} onChoose={one => set({ service: one })} />}
      </Loaded>
    );
  }
  if (form === undefined) return <Forms forms={service.forms} onChoose={one => set({ service, form: one })} />;
  if (slot === undefined) {
    return (
      <Loaded read={() => readSlots(service.id, form)}>
        {slots => <Slots slots={slots} onChoose={one => set({ service, form, slot: one })} />}
      </Loaded>
    );
  }
  return (
    <Ask
      question={t('me.book_question', { time: timeOf(slot), name: slot.worker_name })}
      yes={t('me.book_yes')}
      act={() => book(service.id, form, slot)}
      said={service.waits_for_confirmation ? t('me.asked') : t('me.booked')}
      no={() => set({ service, form })}
    />
  );
}

function titleOf({ service, form, slot }: Chosen): string {
  if (service === undefined) return t('me.choose_service');
  if (form === undefined) return t('me.choose_form');
  return slot === undefined ? t('me.choose_day') : t('me.book');
}

export function Book() {
  const [chosen, set] = useState<Chosen>({});
  return (
    <>
      <h1>{titleOf(chosen)}</h1>
      <Steps chosen={chosen} set={set} />
      {chosen.slot === undefined && (
        <Button wide kind="ghost" onClick={() => home()}>
          {t('me.leave_it')}
        </Button>
      )}
    </>
  );
}
