/** One text in one language: the program's words beside one's own, and what saving means. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Controls.tsx';
import { required, useForm } from '../form.tsx';
import { type TextInLanguage, type TextView, writeText } from './calls.ts';

const LONGEST = 4000;

interface Props {
  text: TextView;
  language: TextInLanguage;
  done: () => void;
  cancel: () => void;
  again: () => void;
}

/** Where nothing is translated yet, the field is empty: saving another language's words would hide that. */
function firstDraft({ body, shown_in, language }: TextInLanguage): string {
  return shown_in === language ? body : '';
}

export function TextForm({ text, language, done, cancel, again }: Props) {
  const [body, setBody] = useState(() => firstDraft(language));
  const form = useForm({
    fields: ['body'],
    check: () => required({ body }, t('common.field.required')),
    send: () => writeText(text.key, { version: text.version, language: language.language, body: body.trim() }),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <div lang={language.language}>
        <TextArea
          name="body"
          rows={6}
          maxLength={LONGEST}
          label={t('texts.body')}
          value={body}
          error={form.error('body')}
          onInput={setBody}
        />
      </div>
      {language.shown_in !== language.language && (
        <Quote title={t('texts.shown_now')} of={language.body} lang={language.shown_in} />
      )}
      <Quote title={t('texts.programs')} of={language.built_in} lang={language.language} />
      <div>
        <Button small onClick={() => setBody(language.built_in)}>
          {t('texts.take_programs')}
        </Button>
      </div>
      <p class="soft small">{t('texts.means')}</p>
      <div class="row">
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('common.save')}
        </Button>
        <Button
          onClick={() => {
            cancel();
            again();
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Quote({ title, of, lang }: { title: string; of: string; lang: string }) {
  return (
    <figure class="texts__quote">
      <figcaption class="soft small">{title}</figcaption>
      <blockquote lang={lang}>{of}</blockquote>
    </figure>
  );
}
