import { resumableUploads, type StoredUpload } from "@/lib/adapters/files/resumable";
import { filesFolder } from "@/lib/adapters/files/store";
import { keptName, mostUnfinished } from "@/lib/domain/attachments";
import type { MediaType } from "@/lib/domain/form";
import { type Refusal, type Result, refuse } from "@/lib/domain/result";
import { addAttachment } from "./add-attachment";
import { hardest, keepFile } from "./receive-file";

type Slot = { readonly accept: readonly MediaType[]; readonly maxBytes: number };
type View = {
  readonly personId: string;
  readonly may: boolean;
  readonly slot: Slot | undefined;
  readonly room: number;
  readonly attachedSize: number | undefined;
};

/** Who asks, about which dossier, and the two things only the door can do: ask for permission, and say no. */
type Asked = {
  readonly sessionId: string | undefined;
  readonly dossierId: string;
  readonly view: (input: object) => Promise<Result<View>>;
  readonly refused: (refusal: Refusal) => Response;
};

type Uploads = ReturnType<typeof resumableUploads>;
const kept = globalThis as { uccnUploads?: Uploads };

/** One for the process: what is being finished is known to every request. */
function uploads(): Uploads {
  kept.uccnUploads ??= resumableUploads(filesFolder());
  return kept.uccnUploads;
}

/**
 * Begins an upload. Refuses before a byte is read: who may not add files (`not-allowed`), what is no slot (`malformed`), a full
 * slot (`taken`), no name (`file-name-missing`), a length that is missing (`malformed`), nothing (`file-empty`) or too much
 * (`too-large`), and more than thirty unfinished uploads of one person (`too-many-uploads`).
 */
export async function beginUpload(request: Request, asked: Asked): Promise<Response | Result<never>> {
  const query = new URL(request.url).searchParams;
  const question = query.get("question") ?? "";
  const view = await asked.view({ dossierId: asked.dossierId, question });
  if (!view.ok) return view;
  const { personId, may, slot, room } = view.value;
  const name = keptName(query.get("name") ?? "");
  const length = Number(request.headers.get("upload-length") ?? Number.NaN);
  if (!may) return refuse("not-allowed");
  if (!slot || !Number.isSafeInteger(length) || length < 0) return refuse("malformed");
  if (name === "") return refuse("file-name-missing");
  if (room <= 0) return refuse("taken");
  if (length === 0) return refuse("file-empty");
  if (length > mostOf(slot)) return refuse("too-large");
  if ((await uploads().countOf(personId)) >= mostUnfinished) return refuse("too-many-uploads");
  const place = { personId, dossierId: asked.dossierId, question, name };
  return uploads().begin(request, place, `/dossiers/${asked.dossierId}/annexes/uploads`, howFor(slot, asked));
}

/**
 * Goes on with an upload of the asker's own to the slot and dossier it was begun for; every other is `not-found`. Permission is
 * asked anew with every request; giving up needs none. One that has become an attachment meanwhile says that it is complete, so
 * that a browser which lost the last answer hears of it.
 */
export async function continueUpload(request: Request, uploadId: string, asked: Asked): Promise<Response | Result<never>> {
  const { dossierId } = asked;
  const found = isId(uploadId) ? await uploads().find(uploadId) : undefined;
  const upload = found?.dossierId === dossierId ? found : undefined;
  const view = await asked.view({ dossierId, question: upload?.question ?? "", ...(isId(uploadId) ? { uploadId } : {}) });
  if (!view.ok) return view;
  const { personId, may, slot, attachedSize } = view.value;
  if (request.method === "HEAD" && attachedSize !== undefined) return complete(attachedSize);
  if (!upload || upload.personId !== personId || !slot) return refuse("not-found");
  if (!may && request.method !== "DELETE") return refuse("not-allowed");
  return uploads().go(request, upload, howFor(slot, asked));
}

function howFor(slot: Slot, { sessionId, refused }: Asked) {
  return { maxBytes: mostOf(slot), refused, finish: (upload: StoredUpload) => attach(upload, slot, sessionId) };
}

async function attach({ id, file, dossierId, question, name }: StoredUpload, slot: Slot, sessionId: string | undefined) {
  const received = await keepFile(file, slot);
  if (!received.ok) return received;
  return addAttachment.run({ sessionId }, { id, dossierId, question, name, ...received.value });
}

function mostOf({ maxBytes }: Slot): number {
  return Math.min(maxBytes, hardest);
}

function complete(size: number): Response {
  const headers = { "tus-resumable": "1.0.0", "upload-offset": String(size), "upload-length": String(size), "cache-control": "no-store" };
  return new Response(null, { headers });
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
