/** Who saw the record, and a copy of it to take away. */
import { Download, Eye } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { type CopyFiles, readCopy, type Reader, readReaders } from './calls.ts';
import { Loaded } from './Loaded.tsx';
import { home } from './page.ts';

function ReaderLine({ of }: { of: Reader }) {
  return (
    <li class="own-appointment">
      <p>
        <b>{of.staff_name}</b> <span class="soft">({t(`common.role.${of.role}`)})</span>
      </p>
      <p>{t(`me.about.${of.about}`)}</p>
      <p class="soft">{formatDate({ instant: of.last_at, offsetMinutes: 0 }, 'date')}</p>
    </li>
  );
}

export function Readers() {
  return (
    <>
      <h1>{t('me.readers')}</h1>
      <Loaded read={readReaders}>
        {readers =>
          readers.length === 0 ? (
            <EmptyState icon={Eye} title={t('me.readers_none')}>
              {t('me.readers_none_text')}
            </EmptyState>
          ) : (
            <ul class="own-appointments">
              {readers.map(each => (
                <ReaderLine key={`${each.staff_name}${each.about}`} of={each} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button wide onClick={() => home()}>
        {t('common.back')}
      </Button>
    </>
  );
}

export function Copy() {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [files, setFiles] = useState<CopyFiles>();
  const take = () => {
    setBusy(true);
    setFailed(undefined);
    readCopy()
      .then(setFiles)
      .catch((error: unknown) => setFailed(problemSentence(error)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <h1>{t('me.copy')}</h1>
      <p class="lead">{t('me.copy_text')}</p>
      <Notice kind="warning">{t('me.copy_warning')}</Notice>
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {files === undefined ? (
        <Button wide kind="primary" icon={Download} busy={busy} onClick={take}>
          {t('me.copy_yes')}
        </Button>
      ) : (
        <Files files={files} />
      )}
      <Button wide onClick={() => home()}>
        {t('common.back')}
      </Button>
    </>
  );
}

/** The browser keeps the files where it keeps downloads; the page says so before. */
function Files({ files: { page, data } }: { files: CopyFiles }) {
  const [saved, setSaved] = useState(false);
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text);
    setSaved(true);
  };
  return (
    <>
      <Button wide kind="primary" icon={Download} onClick={() => save('copy.html', 'text/html', page)}>
        {t('me.copy_read')}
      </Button>
      <Button wide icon={Download} onClick={() => save('copy.json', 'application/json', JSON.stringify(data, null, 2))}>
        {t('me.copy_data')}
      </Button>
      {saved && (
        <Notice kind="success" live>
          {t('me.copy_saved')}
        </Notice>
      )}
    </>
  );
}
