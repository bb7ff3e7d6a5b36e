/** The place of an appointment as the server wants to hear of it. */
import type { Form, PlaceBody } from '../types.ts';

export const NO_PLACE: PlaceBody = { travel_minutes: 0 };

/** Nothing of another form's place, nothing empty. */
export function placeFor(form: Form, place: PlaceBody): PlaceBody {
  if (form === 'office') return { room_id: place.room_id ?? null, travel_minutes: 0 };
  if (form !== 'home') return NO_PLACE;
  const { address, route, travel_minutes } = place;
  return { address: filled(address), route: filled(route), travel_minutes: travel_minutes ?? 0 };
}

function filled(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}
