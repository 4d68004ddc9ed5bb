import type { Connection, Hocuspocus } from "@hocuspocus/server";
import { type LiveRight, openLive } from "@/lib/access/live";
import type { Result } from "@/lib/domain/result";

/** What the server knows of a connection to one document. */
export type Context = {
  right: LiveRight;
  /** Ends the whole line, so that the browser begins anew and sends what was not acknowledged. */
  readonly cut: () => void;
};

const sameMomentMs = 300;

/** Asks for rights; a page that opens forty texts at once asks once. */
export class Rights {
  private readonly asked = new Map<string, { at: number; answer: Promise<Result<LiveRight>> }>();

  ask(sessionId: string | undefined, dossierId: string): Promise<Result<LiveRight>> {
    const key = `${sessionId} ${dossierId}`;
    const now = Date.now();
    const known = this.asked.get(key);
    if (known && now - known.at < sameMomentMs) return known.answer;
    const answer = openLive(sessionId, dossierId);
    this.asked.set(key, { at: now, answer });
    for (const [old, { at }] of this.asked) if (now - at >= sameMomentMs) this.asked.delete(old);
    return answer;
  }

  /** What was asked before a change counts no more. */
  forget(): void {
    this.asked.clear();
  }
}

/**
 * Asks anew for every connection that `concerns`: who may no longer see is cut, who may no longer write reads on, who may write
 * again is told. A database that is away changes nothing: an update that comes meanwhile is not kept either.
 */
export async function askAnew(collab: Hocuspocus<Context>, rights: Rights, concerns: (right: LiveRight) => boolean): Promise<void> {
  rights.forget();
  await Promise.all(connectionsOf(collab).map((connection) => concerns(connection.context.right) && askOne(connection, rights)));
}

/** One connection's right as it is now; false where it was cut. */
export async function askOne(connection: Connection<Context>, rights: Rights): Promise<boolean> {
  const before = connection.context.right;
  const answer = await rights.ask(before.sessionId, before.dossierId);
  if (!answer.ok) {
    if (answer.refusal.code === "unavailable" || answer.refusal.code === "unexpected") return true;
    connection.close({ code: 4403, reason: answer.refusal.code });
    return false;
  }
  connection.context.right = answer.value;
  const write = answer.value.writes && connection.document.name.includes("/");
  if (write === !connection.readOnly) return true;
  connection.readOnly = !write;
  connection.sendStateless(JSON.stringify({ kind: "right", write }));
  return true;
}

function connectionsOf(collab: Hocuspocus<Context>): readonly Connection<Context>[] {
  return [...collab.documents.values()].flatMap((document) => document.getConnections() as Connection<Context>[]);
}
