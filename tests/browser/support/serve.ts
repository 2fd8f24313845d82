import { join } from 'node:path';
import { openServer, root } from '../../../scripts/staticServer.ts';

/** Serves the built game for all browser tests; its address stands in the environment. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await openServer(join(root, 'dist'), 0);
  process.env['GAME_ADDRESS'] = server.address;
  return server.close;
}
