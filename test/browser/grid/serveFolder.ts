import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/**
 * Serves a built page on 127.0.0.1, as any static server does.
 * @param instead what is served instead of files of the folder, by their paths; null where there is to be none
 */
export async function serveFolder(
  folder: string,
  instead: Readonly<Record<string, Uint8Array | null>> = {},
): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    const given = instead[file];
    const reading = given === undefined ? readFile(path.join(folder, file)) : Promise.resolve(given);
    reading.then(
      (body) => {
        if (body === null) return void response.writeHead(404).end();
        const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, server };
}
