/** In by the six digits; and where a link leads. */
import { useState } from 'preact/hooks';
import { ApiError, problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { CodeInput } from '../../ui/Controls.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { joinByCode } from './calls.ts';

const DIGITS = 6;

/** The seat is in the cookie; the code leaves no entry to go back to. */
async function goIn(code: string): Promise<void> {
  await joinByCode(code);
  location.replace('/j');
}

export function CodeForm() {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setFailed(undefined);
    setWrong(code.length < DIGITS ? t('common.code.incomplete') : undefined);
    if (code.length < DIGITS) return;
    setBusy(true);
    await goIn(code).catch((error: unknown) => {
      setBusy(false);
      if (error instanceof ApiError && error.code === 'join_invalid') setWrong(t('client.home.code_wrong'));
      else setFailed(problemSentence(error));
    });
  };
  return (
    <>
      <h1>{t('client.home.title')}</h1>
      <form
        class="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        {failed !== undefined && (
          <Notice kind="danger" live>
            {failed}
          </Notice>
        )}
        <CodeInput name="code" label={t('client.home.code')} value={code} error={wrong} onInput={setCode} />
        <Button type="submit" kind="primary" wide busy={busy}>
          {t('client.home.go_in')}
        </Button>
      </form>
      <Notice title={t('client.home.link_title')}>{t('client.home.link_text')}</Notice>
    </>
  );
}
