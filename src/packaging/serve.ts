import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** The page may load its own files and nothing else. Fluent UI writes its styles as <style>. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface Serving {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder to this machine only, on the first free port from `first` on. */
export async function serveFolder(folder: string, first: number): Promise<Serving> {
  const server = createServer((request, response) => {
    answerFile(folder, request.method ?? 'GET', request.url ?? '/', response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listenFrom(server, first);
  return {
    port,
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers one request with a file of the folder, or says that there is none. */
export async function answerFile(folder: string, method: string, url: string, response: ServerResponse): Promise<void> {
  const file = fileOf(folder, url);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found?.isFile() !== true || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(file === undefined || found === undefined ? 404 : 405, { 'Content-Type': 'text/plain' });
    response.end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Names with a hash never change; the page itself must be asked for again.
    'Cache-Control': /\.[0-9a-f]{8}\.js$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file for an address; undefined for anything that leads out of the folder. */
function fileOf(folder: string, url: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) && !name.includes('\0') ? file : undefined;
}

/** Ports tried before giving up. */
const TRIES = 50;

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await listens(server, port)) return port;
  }
  throw new Error(`No free port from ${first} to ${first + TRIES - 1}.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.removeListener('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.removeListener('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, '127.0.0.1');
  });
}
