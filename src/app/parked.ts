import type { OpenContact, SaveState } from '../core/save.ts';

/** What is kept of a contact that was begun, whether it was the last one or was left for another. */
export const begun = ({ open, parked }: SaveState, scene: string): OpenContact | undefined =>
  open?.scene === scene ? open : parked?.[scene];

/** The state with this contact open; another that was open is put by where it stood. */
export function opened(state: SaveState, open: OpenContact): SaveState {
  if (!state.open || state.open.scene === open.scene) return { ...state, open };
  return { ...state, open, parked: { ...without(state.parked ?? {}, open.scene), [state.open.scene]: state.open } };
}

const without = (parked: Record<string, OpenContact>, scene: string): Record<string, OpenContact> =>
  Object.fromEntries(Object.entries(parked).filter(([id]) => id !== scene));

/** The state with a contact given up, open or put by. */
export function givenUp(state: SaveState, scene: string): SaveState {
  if (state.open?.scene === scene) return closed(state);
  const { parked, ...rest } = state;
  return { ...rest, ...(parked && { parked: without(parked, scene) }) };
}

/** The state with the open contact given up. */
export function closed({ open, parked, ...rest }: SaveState): SaveState {
  return { ...rest, ...(parked && { parked: open ? without(parked, open.scene) : parked }) };
}
