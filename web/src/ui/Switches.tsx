/** What a person sets for the page itself: its language and, for staff, its colours. */
import { signal } from '@preact/signals';
import { Languages } from 'lucide';
import { useId } from 'preact/hooks';
import { currentLanguage, switchLanguage } from '../i18n/runtime.ts';
import { t } from '../i18n/shared.ts';
import { isLanguage, type Language, settings } from '../settings.ts';
import { announce } from './Announcer.tsx';
import { Icon } from './Icon.tsx';
import './Switches.css';

/** Each language in its own words: who cannot read this page still finds theirs. */
export const NATIVE_NAMES: Readonly<Record<Language, string>> = {
  az: 'Azərbaycanca',
  uz: 'Oʻzbekcha',
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

interface LanguageProps {
  /** Told after the switch, for example to keep the choice with the account. */
  onChange?: ((language: Language) => void) | undefined;
}

export function LanguageSwitch({ onChange }: LanguageProps) {
  const id = useId();
  const choose = (value: string) => {
    if (!isLanguage(value)) return;
    switchLanguage(value).then(
      () => onChange?.(value),
      () => announce(t('common.language.failed'), 'assertive'),
    );
  };
  return (
    <div class="switch">
      <Icon of={Languages} />
      <label class="visually-hidden" for={id}>
        {t('common.language.label')}
      </label>
      <select
        id={id}
        class="switch__select"
        value={currentLanguage()}
        onInput={event => choose(event.currentTarget.value)}
      >
        {settings.languages.map(language => (
          <option key={language} value={language} lang={language}>
            {NATIVE_NAMES[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

type Theme = 'system' | 'light' | 'dark';

const THEME_KEY = 'suhbat.theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const theme = signal<Theme>('system');

function applyTheme(chosen: Theme): void {
  theme.value = chosen;
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

function isTheme(value: string | null): value is Theme {
  return THEMES.some(each => each === value);
}

/** Puts the device's kept choice of colours into use. Staff only: a client's device keeps nothing. */
export function startTheme(): void {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    if (isTheme(kept)) applyTheme(kept);
  } catch {
    // Storage may be forbidden; the device's own preference is then used.
  }
}

function chooseTheme(chosen: string): void {
  if (!isTheme(chosen)) return;
  applyTheme(chosen);
  try {
    localStorage.setItem(THEME_KEY, chosen);
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}

export function ThemeSwitch() {
  const id = useId();
  return (
    <div class="stack stack--s">
      <label class="small soft" for={id}>
        {t('common.theme.label')}
      </label>
      <select
        id={id}
        class="switch__select"
        value={theme.value}
        onInput={event => chooseTheme(event.currentTarget.value)}
      >
        {THEMES.map(each => (
          <option key={each} value={each}>
            {t(`common.theme.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
