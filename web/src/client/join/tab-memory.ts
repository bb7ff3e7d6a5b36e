/** What a reload must find again: that somebody is inside, and with what. Ends with the tab, or when somebody leaves. */

export interface Remembered {
  readonly camera: boolean;
  readonly microphone: boolean;
}

const KEY = 'suhbat.inside';

function isRemembered(value: unknown): value is Remembered {
  const { camera, microphone } = (value ?? {}) as Record<string, unknown>;
  return typeof camera === 'boolean' && typeof microphone === 'boolean';
}

export function parseRemembered(text: string | null): Remembered | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRemembered(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function recallInside(): Remembered | undefined {
  try {
    return parseRemembered(sessionStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Forbidden storage costs one question after a reload, nothing more. */
export function rememberInside(remembered: Remembered): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(remembered));
  } catch {
    // See above.
  }
}
