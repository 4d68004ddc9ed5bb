import { type Connection, type Document, type Extension, OutgoingMessage } from "@hocuspocus/server";
import { applyUpdate, decodeUpdate, snapshot, snapshotContainsUpdate } from "yjs";
import { sessionInHeader } from "@/lib/access/session-cookie";
import type { RefusalCode } from "@/lib/domain/result";
import type { AppendQueue } from "./append-queue";
import { askOne, type Context, type Rights } from "./connections";
import { readName } from "./names";
import { foldText, readText } from "./texts";

// y-protocols: 0 asks what is missing, 1 brings what was missing, 2 is one update.
const asks = 0;
const brings = 1;
const writes = 2;
// An answer is some pages of text; whoever sends more than this at once is not typing.
const largestUpdate = 512 * 1024;
// Ten thousand edits take a quarter of a megabyte: what is larger than this was not written by people.
const largestText = 8 * 1024 * 1024;
const tones = 8;

/** What this product adds to Hocuspocus: who may in, the log before every acknowledgement, and the names of people as they are. */
export function liveTexts(queue: AppendQueue, rights: Rights, spread: (name: string, update: Uint8Array) => void): Extension<Context> {
  const sizes = new WeakMap<object, number>();
  const grown = (document: object, bytes: number) => {
    const size = (sizes.get(document) ?? 0) + bytes;
    sizes.set(document, size);
    return size;
  };
  return {
    extensionName: "live-texts",

    async onAuthenticate({ documentName, context, requestHeaders, connectionConfig }) {
      const name = readName(documentName);
      if (!name) throw { reason: "not-found" };
      const answer = await rights.ask(await sessionInHeader(requestHeaders.get("cookie")), name.dossierId);
      if (!answer.ok) throw refused(answer.refusal.code, context.cut);
      // Who is where holds no text: nobody writes there.
      connectionConfig.readOnly = !answer.value.writes || name.question === null;
      return { right: answer.value };
    },

    async onLoadDocument({ document, documentName, context }) {
      const name = readName(documentName);
      if (!name?.question) return;
      const text = await readText(context.right.sessionId, { dossierId: name.dossierId, question: name.question });
      if (!text.ok) throw refused(text.refusal.code, context.cut);
      document.transact(
        () => {
          for (const update of text.value) {
            applyUpdate(document, update);
            grown(document, update.byteLength);
          }
        },
        { source: "local", skipStoreHooks: true },
      );
    },

    /**
     * Awaited before the update is applied and acknowledged. Colleagues are shown a letter while it goes into the log: their pages
     * and its writer's have it, so that it is not lost where the server or the database then ends.
     */
    async beforeSync({ type, payload, document, documentName, connection }) {
      if (type === asks || connection.readOnly) return;
      if (!isUpdate(payload)) throw { code: 4400, reason: "malformed" };
      if (type === brings && snapshotContainsUpdate(snapshot(document), payload)) return;
      const question = readName(documentName)?.question;
      if (!question) return;
      if (payload.byteLength > largestUpdate || grown(document, payload.byteLength) > largestText)
        throw { code: 4413, reason: "too-large" };
      // A peeked payload lies in the message's own memory, which is used again.
      const update = payload.slice();
      const kept = keep(connection as Connection<Context>, question, update);
      if (type === writes) show(document, connection, update);
      if (!(await kept)) {
        // Colleagues are to see again what is kept, and nothing else.
        document.broadcastStateless(JSON.stringify({ kind: "anew" }), (other) => other !== connection);
        if (!connection.readOnly) throw { code: 4403, reason: "not-allowed" };
        return;
      }
      // Its writer left meanwhile, and somebody may have opened the text anew from the database as it was a moment before.
      if (document.isDestroyed) spread(documentName, update);
    },

    async beforeHandleAwareness({ states, connection }) {
      const right = (connection as Connection<Context> | undefined)?.context.right;
      if (!right) return;
      for (const [client, state] of states) {
        const { user, cursor, place } = state as { user?: { tone?: unknown }; cursor?: unknown; place?: unknown };
        const tone = Number(user?.tone);
        const told = { id: right.personId, name: right.name, tone: tone >= 1 && tone <= tones ? Math.floor(tone) : 1 };
        states.set(client, { user: told, ...(cursor === undefined ? {} : { cursor }), ...(place === undefined ? {} : { place }) });
      }
    },

    /** Two seconds after the last letter, eight at most, and when the last person leaves. */
    async onStoreDocument({ documentName }) {
      const name = readName(documentName);
      if (name?.question) await foldText({ dossierId: name.dossierId, question: name.question });
    },
  };

  /** False where whoever sent it may not write any more. */
  async function keep(connection: Connection<Context>, question: string, update: Uint8Array): Promise<boolean> {
    for (const _attempt of [1, 2]) {
      if (await appended(connection, question, update)) return true;
      // The right is no longer what it was: asked anew, it may still be one to write.
      if (!(await askOne(connection, fresh(rights))) || connection.readOnly) return false;
    }
    connection.readOnly = true;
    return false;
  }

  async function appended(connection: Connection<Context>, question: string, payload: Uint8Array): Promise<boolean> {
    try {
      return await queue.append({ right: connection.context.right, question, payload });
    } catch (cause) {
      connection.context.cut();
      throw { code: 1013, reason: "unavailable", cause };
    }
  }
}

/** To everybody but its writer; what the document itself spreads a moment later changes nothing for them. */
function show(document: Document, writer: Connection, update: Uint8Array): void {
  const message = new OutgoingMessage(document.name).createSyncMessage().writeUpdate(update).toUint8Array();
  for (const connection of document.getConnections()) if (connection !== writer) connection.send(message);
}

/**
 * Why somebody is not let in. While the database is away that is no answer: on the same line the browser would go on sending,
 * all of it would wait here, and later be acknowledged before what is still missing has come.
 */
function refused(reason: RefusalCode, cut: () => void): { readonly reason: RefusalCode } {
  if (reason === "unavailable" || reason === "unexpected") cut();
  return { reason };
}

/** What cannot be read must not reach the log: it would be in the way of whoever opens the text, and of others' letters in its batch. */
function isUpdate(payload: Uint8Array): boolean {
  try {
    decodeUpdate(payload);
    return true;
  } catch {
    return false;
  }
}

function fresh(rights: Rights): Rights {
  rights.forget();
  return rights;
}
