import { randomUUID } from "node:crypto";
import { type Document, Hocuspocus } from "@hocuspocus/server";
import { applyUpdate } from "yjs";
import { listen } from "@/lib/access/listen";
import { closeLog } from "@/lib/access/live";
import { AppendQueue } from "./append-queue";
import { askAnew, type Context, Rights } from "./connections";
import { doors } from "./doors";
import { liveTexts } from "./extension";
import { startKeeper } from "./keeper";
import { nameOf, readName } from "./names";
import { Presence } from "./presence";
import { adoptTexts, readAgain } from "./texts";

const askEveryMs = 60_000;
// Not an update of this instance's own people: it is in the log already.
const heard = { source: "local", skipStoreHooks: true } as const;

/**
 * Texts written together, beside the pages and on their port. Every update is in PostgreSQL before it is acknowledged; what one
 * instance keeps the others hear from the database. `onSocket` and `onRequest` say whether the request was theirs.
 */
export async function startCollab() {
  await adoptTexts();
  const instance = randomUUID();
  const rights = new Rights();
  const queue = new AppendQueue(instance);
  const presence = new Presence(instance);
  const spread = (name: string, update: Uint8Array) =>
    void opened(collab, name).then((document) => document && applyUpdate(document, update, heard));
  const collab: Hocuspocus<Context> = new Hocuspocus<Context>({
    quiet: true,
    debounce: 2_000,
    maxDebounce: 8_000,
    extensions: [liveTexts(queue, rights, spread), presence.extension],
  });
  const { onSocket, onRequest, close } = doors(collab);

  const unlisten = await listen({
    text(line) {
      if (line.instance === instance) return;
      const name = nameOf(line.dossier, line.question);
      void opened(collab, name).then((document) => document && hear(document, line.payload));
    },
    access: ({ dossier, person }) => void askAnew(collab, rights, (right) => right.dossierId === dossier || right.personId === person),
    event({ dossier, ...told }) {
      for (const [name, document] of collab.documents) {
        if (readName(name)?.dossierId === dossier) document.broadcastStateless(JSON.stringify(told));
      }
    },
    presence: (line) => presence.hear(line, collab),
    missed() {
      for (const document of collab.documents.values()) void hear(document, null);
      void askAnew(collab, rights, () => true);
    },
  });
  presence.begin();
  // A session that has run out tells nobody.
  const asking = setInterval(() => void askAnew(collab, rights, () => true), askEveryMs).unref();
  const stopKeeper = startKeeper();

  return {
    onSocket,
    onRequest,
    async stop(): Promise<void> {
      clearInterval(asking);
      presence.stop();
      close();
      await queue.drained();
      collab.flushPendingStores();
      await stopKeeper();
      await unlisten();
      await closeLog();
    },
  };
}

export type Collab = Awaited<ReturnType<typeof startCollab>>;

/** A document that is open here, or is just being opened: what was said while it was read must reach it too. */
async function opened(collab: Hocuspocus<Context>, name: string): Promise<Document | undefined> {
  const loading = collab.loadingDocuments.get(name);
  if (loading) return loading.catch(() => undefined);
  return collab.documents.get(name);
}

/** Applies what another instance or a command has kept; without a payload everything is read again, which changes nothing that is there. */
async function hear(document: Document, payload: string | null): Promise<void> {
  if (payload !== null) return applyUpdate(document, Buffer.from(payload, "base64"), heard);
  const name = readName(document.name);
  if (!name?.question) return;
  const text = await readAgain({ dossierId: name.dossierId, question: name.question });
  if (!text.ok) return;
  document.transact(() => {
    for (const update of text.value) applyUpdate(document, update, heard);
  }, heard);
}
