/** Dragging with the mouse or a pen. A finger scrolls; it has the button "Move" of the appointment's window instead. */
import type { TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppointmentView } from '../types.ts';

/** Less is a click with an unsteady hand. */
const BEGINS_AFTER_PX = 6;

export interface Drag {
  readonly dragging: boolean;
  /** The moment of the place under the pointer. */
  readonly over: string | undefined;
  readonly onPointerDown: (event: TargetedPointerEvent<HTMLElement>, appointment: AppointmentView) => void;
}

interface Handlers {
  begin: (appointment: AppointmentView | undefined) => void;
  drop: (startsAt: string) => void;
}

function placeUnder(event: PointerEvent): string | undefined {
  const found = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-starts-at]');
  return found?.dataset.startsAt;
}

export function useDrag(handlers: Handlers): Drag {
  const [over, setOver] = useState<string | undefined>(undefined);
  const [dragging, setDragging] = useState(false);
  const current = useRef(handlers);
  current.current = handlers;
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const onPointerDown: Drag['onPointerDown'] = (event, appointment) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    let begun = false;
    const onMove = (moved: PointerEvent) => {
      if (!begun && Math.hypot(moved.clientX - x, moved.clientY - y) < BEGINS_AFTER_PX) return;
      if (!begun) {
        begun = true;
        setDragging(true);
        current.current.begin(appointment);
      }
      setOver(placeUnder(moved));
    };
    const onUp = (released: PointerEvent) => {
      const place = begun ? placeUnder(released) : undefined;
      stop.current();
      if (!begun) return;
      if (place === undefined) current.current.begin(undefined);
      else current.current.drop(place);
    };
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      stop.current();
      current.current.begin(undefined);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('keydown', onKey);
    stop.current = () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('keydown', onKey);
      setDragging(false);
      setOver(undefined);
    };
  };
  return { dragging, over, onPointerDown };
}
