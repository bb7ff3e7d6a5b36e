/** `/admin/texts`: what clients read before they agree, in the agency's own words, by language. */
import { CircleCheck, FileText, Languages, PencilLine, TriangleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import { readTexts, type TextInLanguage, type TextView } from './calls.ts';
import { TextForm } from './TextForm.tsx';
import './Texts.css';
import { Versions } from './Versions.tsx';

interface Edited {
  readonly text: TextView;
  readonly language: TextInLanguage;
}

export function Texts() {
  usePage(t('texts.title'));
  const texts = useLoaded('texts', readTexts);
  const [edited, setEdited] = useState<Edited>();
  const saved = () => {
    setEdited(undefined);
    void texts.reload();
    toast(t('common.saved'));
  };
  return (
    <div class="stack">
      <PageHeader title={t('texts.title')} lead={t('texts.lead')} />
      <Notice kind="warning">{t('texts.lawyer')}</Notice>
      <WhenLoaded of={texts} lines={8}>
        {items => items.map(text => <One key={text.key} text={text} edit={setEdited} />)}
      </WhenLoaded>
      <Dialog
        open={edited !== undefined}
        wide
        title={edited === undefined ? '' : titleOf(edited)}
        onClose={() => setEdited(undefined)}
      >
        {edited !== undefined && (
          <TextForm {...edited} done={saved} cancel={() => setEdited(undefined)} again={() => void texts.reload()} />
        )}
      </Dialog>
    </div>
  );
}

function titleOf({ text, language }: Edited): string {
  return `${t(`texts.key.${text.key}`)} · ${NATIVE_NAMES[language.language]}`;
}

function One({ text, edit }: { text: TextView; edit: (edited: Edited) => void }) {
  return (
    <Card title={t(`texts.key.${text.key}`)}>
      <ul class="texts">
        {text.languages.map(language => (
          <li key={language.language} class="texts__item">
            <div class="texts__head">
              <strong lang={language.language}>{NATIVE_NAMES[language.language]}</strong>
              <State text={text} language={language} />
              <Button small icon={PencilLine} onClick={() => edit({ text, language })}>
                {t('texts.change')}
                <span class="visually-hidden">: {titleOf({ text, language })}</span>
              </Button>
            </div>
            <p lang={language.shown_in} class="texts__body">
              {language.body}
            </p>
          </li>
        ))}
      </ul>
      {text.version > 0 && <Versions text={text} />}
    </Card>
  );
}

/** The agency's own, the program's, one of another language for want of a translation, or one older than the others. */
function State({ text, language }: { text: TextView; language: TextInLanguage }) {
  if (text.version === 0) return <Badge icon={FileText}>{t('texts.built_in')}</Badge>;
  if (language.shown_in !== language.language)
    return (
      <Badge icon={Languages} tone="warning">
        {t('texts.missing', { language: NATIVE_NAMES[language.shown_in] })}
      </Badge>
    );
  return language.outdated ? (
    <Badge icon={TriangleAlert} tone="info">
      {t('texts.older')}
    </Badge>
  ) : (
    <Badge icon={CircleCheck} tone="success">
      {t('texts.own')}
    </Badge>
  );
}
