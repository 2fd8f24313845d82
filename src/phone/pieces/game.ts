import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Contact, Game } from '../../app/game.ts';

/** The game that all screens draw. */
export const GameContext = createContext<Game | undefined>(undefined);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (!game) throw new Error('A screen is drawn outside the game');
  return game;
}

/** The open contact; screens that need one are only drawn while there is one. */
export function useContact(): Contact {
  const contact = useGame().contact.value;
  if (!contact) throw new Error('A contact screen is drawn without a contact');
  return contact;
}
