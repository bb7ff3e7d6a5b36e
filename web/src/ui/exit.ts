/**
 * Quick exit: camera and microphone off, page blank, address replaced. Nothing here waits for the network or asks back.
 * UI-free, so that the call can leave the same way.
 */
import { settings } from '../settings.ts';

/** Runs when somebody leaves by quick exit. What must happen at once happens before the first await. */
export type ExitHook = () => void | Promise<void>;

const hooks = new Set<ExitHook>();

/** All hooks together get this long; the page goes away whether they are done or not. */
export const EXIT_PATIENCE_MS = 400;

/** Registers a step (stop the camera, clear the seat's cookie with a keepalive request); returns its removal. */
export function beforeExit(hook: ExitHook): () => void {
  hooks.add(hook);
  return () => hooks.delete(hook);
}

async function run(hook: ExitHook): Promise<void> {
  try {
    await hook();
  } catch {
    // A step that fails must not keep anybody on the page.
  }
}

function blank(): void {
  document.title = '\u200b';
  document.documentElement.replaceChildren();
  clearTab();
}

/** Leaves nothing of the visit in the tab, the language included. */
export function clearTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Forbidden storage holds nothing to clear.
  }
}

let leaving = false;

export async function quickExit(): Promise<void> {
  if (leaving) return;
  leaving = true;
  const steps = [...hooks].map(run);
  blank();
  await Promise.race([Promise.all(steps), new Promise(resolve => setTimeout(resolve, EXIT_PATIENCE_MS))]);
  location.replace(settings.exitAddress);
}
