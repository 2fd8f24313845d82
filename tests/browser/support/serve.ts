import { join } from 'node:path';
import { openServer, root } from '../../../scripts/staticServer.ts';

/** Serves the built game for all browser tests; its address stands in the environment. One that stands there already is tested instead. */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['GAME_ADDRESS']) return undefined;
  const server = await openServer(join(root, 'dist'), 0);
  process.env['GAME_ADDRESS'] = server.address;
  return server.close;
}
