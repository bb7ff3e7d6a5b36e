/** What a coordinator decides about each appointment of somebody who is away. */
import type { AbsenceItem, Decision } from '../types.ts';

/** later: nothing is done now. */
export type Kind = 'reassign' | 'move' | 'cancel' | 'later';

export interface Chosen {
  readonly kind: Kind;
  readonly worker: string;
  /** UTC. */
  readonly startsAt: string;
}

/** The proposal, as a first choice that may be changed. */
export function proposed(item: AbsenceItem): Chosen {
  return {
    kind: item.proposal,
    worker: item.worker_id ?? item.colleagues[0]?.worker_id ?? '',
    startsAt: item.starts_at ?? '',
  };
}

/** Why it cannot be carried out as it stands. */
export function lacks({ kind, worker, startsAt }: Chosen): 'worker' | 'time' | undefined {
  if (kind === 'reassign' && worker === '') return 'worker';
  return kind === 'move' && startsAt === '' ? 'time' : undefined;
}

export function toSend(chosen: ReadonlyMap<string, Chosen>): Decision[] {
  const wanted: Decision[] = [];
  for (const [appointment_id, { kind, worker, startsAt }] of chosen) {
    if (kind === 'reassign') wanted.push({ appointment_id, decision: 'reassign', worker_id: worker });
    if (kind === 'move') wanted.push({ appointment_id, decision: 'move', starts_at: startsAt });
    if (kind === 'cancel') wanted.push({ appointment_id, decision: 'cancel' });
  }
  return wanted;
}
