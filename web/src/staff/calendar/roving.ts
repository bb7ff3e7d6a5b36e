/** One place of a table can be reached with Tab; the arrows go on from there. */
import type { RefObject, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

interface Roving {
  /** Row and column of the place with the focus, as `data-place` names it. */
  readonly at: string;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly onFocusIn: (event: TargetedEvent<HTMLElement>) => void;
  readonly focus: () => void;
}

type Cell = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function nameOf([row, column]: Cell): string {
  return `${row}-${column}`;
}

function cellAt(name: string): Cell {
  const [row = 0, column = 0] = name.split('-').map(Number);
  return [row, column];
}

/** What can have the focus in a place: its boxes, or the place itself. */
function inside(table: HTMLElement, cell: Cell): HTMLElement[] {
  const place = table.querySelector(`[data-place="${nameOf(cell)}"]`);
  return [...(place?.querySelectorAll<HTMLElement>('button') ?? [])].filter(each => each.dataset.still === undefined);
}

/** From a place on in steps until there is something to stand on; across, whatever reaches into that line counts. */
function next(table: HTMLElement, from: Cell, step: Cell, rows: number, columns: number): HTMLElement | undefined {
  const column = from[1] + step[1];
  let row = from[0] + step[0];
  while (row >= 0 && row < rows && column >= 0 && column < columns) {
    const found = inside(table, [row, column]);
    if (found.length > 0) return step[0] < 0 ? found.at(-1) : found[0];
    row += step[0] === 0 ? -1 : step[0];
  }
  return undefined;
}

export function useRoving(table: RefObject<HTMLTableElement>, rows: number, columns: number): Roving {
  const [chosen, setChosen] = useState('0-0');
  const [row, column] = cellAt(chosen);
  const at = nameOf([Math.min(row, rows - 1), Math.min(column, columns - 1)]);
  const focus = useCallback(() => {
    const place = table.current?.querySelector<HTMLElement>('[data-place] > [tabindex="0"]');
    place?.focus();
  }, [table]);
  useLayoutEffect(() => {
    // What stood there may have gone, or something else may reach over it now.
    if (table.current?.querySelector('[data-place] > [tabindex="0"]') === null) setChosen('0-0');
  });
  return {
    at,
    focus,
    onFocusIn: event => {
      const place = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place;
      if (place !== undefined) setChosen(place);
    },
    onKeyDown: event => {
      const wanted = table.current === null ? undefined : target(table.current, event, cellAt(at), rows, columns);
      if (wanted === undefined) return;
      event.preventDefault();
      wanted.focus();
    },
  };
}

function target(
  table: HTMLElement,
  event: TargetedKeyboardEvent<HTMLElement>,
  from: Cell,
  rows: number,
  columns: number,
): HTMLElement | undefined {
  const step = STEPS[event.key];
  if (step !== undefined) return beside(table, from, step) ?? next(table, from, step, rows, columns);
  if (event.key === 'Home') return next(table, [from[0], -1], [0, 1], rows, columns);
  if (event.key === 'End') return next(table, [from[0], columns], [0, -1], rows, columns);
  return undefined;
}

/** Several boxes of one place are gone through before the next place. */
function beside(table: HTMLElement, cell: Cell, [down]: Cell): HTMLElement | undefined {
  if (down === 0) return undefined;
  const own = inside(table, cell);
  const here = own.indexOf(document.activeElement as HTMLElement);
  return here === -1 ? undefined : own[here + down];
}
