import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { CONTENT_SECURITY } from './contentSecurity.ts';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.webm': 'audio/webm', '.mp3': 'audio/mpeg',
};
/** What a browser may open as a page of its own. */
const PAGES = new Set(['.html', '.svg']);
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg']);

const HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Rules for what is opened as a page. Sent with each script, they would weigh as much as the words of a scene. */
const PAGE_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY}; frame-ancestors 'self'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** A running server: where it is, and how to stop it. */
export interface StaticServer {
  address: string;
  close(): Promise<void>;
}

/** Serves a folder of built files on this machine, on the first free port from `port` on; port 0 takes any. */
export async function openServer(folder: string, port: number, host = '127.0.0.1'): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(folder, request, response));
  for (let tries = 0; ; tries++) {
    try {
      await new Promise<void>((done, failed) => server.once('error', failed).listen(port === 0 ? 0 : port + tries, host, done));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries > 20) throw error;
    }
  }
  const at = server.address();
  const open = typeof at === 'object' && at ? at.port : port;
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${open}/`,
    close: () => new Promise(done => { server.close(() => done()); server.closeAllConnections(); }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await fileFor(folder, request.url ?? '/');
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(file ? 405 : 404, HEADERS).end();
    return;
  }
  const kind = extname(file);
  const squeeze = TEXT.has(kind) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    ...HEADERS,
    ...(PAGES.has(kind) && PAGE_HEADERS),
    'Content-Type': TYPES[kind] ?? 'application/octet-stream',
    'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(squeeze && { 'Content-Encoding': 'br' }),
  });
  if (request.method === 'HEAD') return void response.end();
  if (squeeze) return void squeezed(file).then(bytes => response.end(bytes), () => response.destroy());
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

const compress = promisify(brotliCompress);
const known = new Map<string, { changed: number; bytes: Promise<Buffer> }>();

/** A file in brotli at its best, worked out once: a hall full of phones asks for the same few files. */
async function squeezed(file: string): Promise<Buffer> {
  const { mtimeMs } = await stat(file);
  const kept = known.get(file);
  if (kept?.changed === mtimeMs) return kept.bytes;
  const bytes = readFile(file).then(raw => compress(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  known.set(file, { changed: mtimeMs, bytes });
  return bytes;
}

/** The file that an address means, or nothing if it leads out of the folder or nowhere. */
async function fileFor(folder: string, url: string): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}
