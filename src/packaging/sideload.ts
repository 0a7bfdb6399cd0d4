import { createServer } from 'node:https';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { buildPage } from './build-web';
import { answerFile } from './serve';
import { DEVELOPER_ADDRESS } from './manifest-address';
import { findExcel } from './register-manifest';
import { fail, say } from './say';
import { manifestHolds } from './say-manifest';

/** `npm run sideload`: serves the pane to the Excel of this machine and registers the manifest; `-- --remove` takes it back. */
async function main(): Promise<void> {
  const root = process.cwd();
  const manifest = path.join(root, 'manifest.xml');
  const excel = findExcel();
  if (excel === undefined) {
    fail(({ noExcel }) => noExcel);
    return;
  }
  if (process.argv.includes('--remove')) {
    excel.remove(await idOf(manifest));
    say(({ removed }) => removed);
    return;
  }
  if (!(await manifestHolds(root, process.argv.includes('--offline')))) return;
  const id = await idOf(manifest);
  say(({ certificates }) => certificates);
  let options: Awaited<ReturnType<typeof getHttpsServerOptions>>;
  try {
    options = await getHttpsServerOptions();
  } catch (error) {
    fail(({ certificatesFailed }) => certificatesFailed(error instanceof Error ? error.message : String(error)));
    return;
  }
  say(({ building }) => building);
  await buildPage(root, 'excel');
  const folder = path.join(root, 'dist/web');
  const port = Number(new URL(DEVELOPER_ADDRESS).port);
  const server = createServer(
    options,
    (request, response) =>
      void answerFile(folder, request.method ?? 'GET', request.url ?? '/', response).catch(() => response.end()),
  );
  server.on('error', () => fail(({ portTaken }) => portTaken(port)));
  server.listen(port, 'localhost', () => {
    excel.register(id, manifest);
    say(({ serving }) => serving(DEVELOPER_ADDRESS));
    say(({ registeredMac, registeredWindows }) => (excel.system === 'mac' ? registeredMac : registeredWindows));
  });
}

/** Under its id Excel keeps a manifest apart from others. */
async function idOf(manifest: string): Promise<string> {
  const { id } = await OfficeAddinManifest.readManifestFile(manifest);
  if (id === undefined) throw new Error(`${manifest} has no Id.`);
  return id;
}

void main();
