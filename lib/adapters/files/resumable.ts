import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, truncate } from "node:fs/promises";
import path from "node:path";
import { FileStore } from "@tus/file-store";
import { MemoryLocker, Server } from "@tus/server";
import { type Refusal, type RefusalCode, type Result, refuse } from "@/lib/domain/result";
import { incomingFolder, sweep } from "./incoming";
import { sentFileOf } from "./inspect";

/** The protocol's own refusals: no such upload, bytes for another place than the next, a header that is wrong. */
const codes: Readonly<Record<number, RefusalCode>> = {
  400: "malformed",
  403: "not-found",
  404: "not-found",
  409: "stale",
  410: "not-found",
  412: "malformed",
  413: "too-large",
  415: "malformed",
};

/** What an upload was begun for; it is kept beside its bytes and never taken from a later request. */
export type UploadPlace = { readonly personId: string; readonly dossierId: string; readonly question: string; readonly name: string };
export type StoredUpload = UploadPlace & { readonly id: string; readonly file: string; readonly isComplete: boolean };

/** What becomes of an upload whose last byte is there; its answer is what the browser gets. */
type Finish = (upload: StoredUpload) => Promise<Result<unknown>>;
type Answer = (refusal: Refusal) => Response;
type How = { readonly maxBytes: number; readonly finish: Finish; readonly refused: Answer };

/**
 * Uploads that can be continued (tus 1.0.0: creation, creation-with-upload, termination), their bytes under
 * `folder`/incoming until they are complete. Who may do what is the caller's to ask; here an upload only knows whose it is.
 * A length must be announced and may not exceed `maxBytes`; more bytes than announced end the request.
 */
export function resumableUploads(folder: string) {
  const incoming = incomingFolder(folder);
  const datastore = new FileStore({ directory: incoming });
  // Nobody begins without saying how much comes; what nobody continues is swept here and not by the library.
  datastore.extensions = ["creation", "creation-with-upload", "termination"];
  const locker = new MemoryLocker();
  const finishing = new Map<string, Promise<Result<unknown>>>();

  /** What is known of an unfinished upload; one that is just being looked at is waited for. */
  async function find(id: string): Promise<StoredUpload | undefined> {
    await finishing.get(id);
    return read(id);
  }

  async function read(id: string): Promise<StoredUpload | undefined> {
    const upload = await datastore.getUpload(id).catch(() => undefined);
    if (!upload) return undefined;
    const { personId, dossierId, question, name } = upload.metadata ?? {};
    if (!personId || !dossierId || !question || !name) return undefined;
    return { id, personId, dossierId, question, name, file: path.join(incoming, id), isComplete: upload.offset === upload.size };
  }

  /** How many uploads of a person lie unfinished. */
  async function countOf(personId: string): Promise<number> {
    const names = await readdir(incoming).catch(() => []);
    const known = names.filter((name) => name.endsWith(".json")).map((name) => readFile(path.join(incoming, name), "utf8").catch(() => ""));
    return (await Promise.all(known)).filter((text) => text.includes(`"personId":"${personId}"`)).length;
  }

  /** Begins an upload for a place; the request may bring its first bytes, or all of them. */
  async function begin(request: Request, place: UploadPlace, address: string, how: How): Promise<Response> {
    await mkdir(incoming, { recursive: true });
    await sweep(incoming);
    return serve(request, how, {
      namingFunction: () => randomUUID(),
      onUploadCreate: async () => ({ metadata: { ...place } }),
      generateUrl: (_request, { id }) => `${address}/${id}`,
    });
  }

  /** Says how much is there, takes more, or gives an upload up. The caller knows from `find` that it is there and whose it is. */
  async function go(request: Request, upload: StoredUpload, how: How): Promise<Response> {
    // All bytes came, but the server stopped before it had looked at them: the last one is asked for again, so that what
    // becomes of the file is heard by whoever sends it.
    if (request.method === "HEAD" && upload.isComplete) await giveBackLastByte(upload);
    return serve(request, how, { getFileIdFromRequest: () => upload.id });
  }

  async function giveBackLastByte({ id, file }: StoredUpload): Promise<void> {
    const { size } = await datastore.getUpload(id);
    if (size) await truncate(file, size - 1);
  }

  async function serve(request: Request, { maxBytes, finish, refused }: How, more: Partial<Server["options"]>): Promise<Response> {
    let refusal: Refusal | undefined;
    const server = new Server({
      path: "/",
      datastore,
      locker,
      maxSize: maxBytes,
      ...more,
      async onUploadFinish(_request, { id }) {
        const result = await once(id, finish);
        if (!result.ok) {
          refusal = result.refusal;
          throw { status_code: 500, body: result.refusal.code };
        }
        const headers = { "content-type": "application/json", "cache-control": "no-store" };
        return { status_code: request.method === "POST" ? 201 : 200, headers, body: JSON.stringify(result.value) };
      },
    });
    const answer = await server.handleWeb(request as Parameters<typeof server.handleWeb>[0]);
    return answer.ok ? answer : refused(refusal ?? { code: codes[answer.status] ?? "unavailable" });
  }

  /** Two requests that bring the last byte at once hear of one end. */
  function once(id: string, finish: Finish): Promise<Result<unknown>> {
    const begun = finishing.get(id) ?? finishNow(id, finish).finally(() => finishing.delete(id));
    finishing.set(id, begun);
    return begun;
  }

  async function finishNow(id: string, finish: Finish): Promise<Result<unknown>> {
    const upload = await read(id);
    if (!upload) return refuse("not-found");
    const result = await finish(upload);
    // A server or database that was away for a moment is asked again by the browser, which then need not send all anew.
    const again = !result.ok && (result.refusal.code === "unavailable" || result.refusal.code === "unexpected");
    const left = again ? [sentFileOf(upload.file)] : [upload.file, `${upload.file}.json`, sentFileOf(upload.file)];
    for (const file of left) await rm(file, { force: true });
    return result;
  }

  return { begin, go, find, countOf };
}
