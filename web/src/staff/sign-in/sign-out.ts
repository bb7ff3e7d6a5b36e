/** Ends the sign-in of this browser. */
import { signal } from '@preact/signals';
import { answer, api } from '../../api/client.ts';
import { problemSentence } from '../../api/problem.ts';
import { toast } from '../../ui/Toast.tsx';
import { gate, me } from '../me.ts';

/** Said on the sign-in page after one's own leaving. */
export const justLeft = signal(false);

/** Says so and changes nothing if the server cannot be reached: the person would believe they had left. */
export async function signOut(): Promise<void> {
  try {
    await answer(api.POST('/api/v1/sign-out'));
  } catch (error) {
    toast(problemSentence(error));
    return;
  }
  justLeft.value = true;
  me.value = undefined;
  gate.value = 'out';
}
