import type { Person } from "./person";

type Into = { readonly dossierId: string; readonly question: string; readonly name: string };

/** Where uploads into a slot begin. */
export function uploadAddress({ dossierId, question, name }: Into): string {
  return `/dossiers/${dossierId}/annexes/uploads?${new URLSearchParams({ question, name })}`;
}

/** What every request of the protocol says of itself. */
export const tus = { "tus-resumable": "1.0.0" };
export const bytesType = { "content-type": "application/offset+octet-stream" };

/** Sends a whole file in the request that begins its upload. */
export function upload(person: Person, into: Into, bytes: Uint8Array<ArrayBuffer> | string): Promise<Response> {
  const length = typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.byteLength;
  const headers = { ...tus, ...bytesType, "upload-length": String(length) };
  return person.send(uploadAddress(into), { method: "POST", headers, body: bytes });
}

/** Begins an upload without its bytes and gives where it goes on. */
export async function begin(person: Person, into: Into, length: number): Promise<string> {
  const answer = await person.send(uploadAddress(into), { method: "POST", headers: { ...tus, "upload-length": String(length) } });
  return answer.headers.get("location") ?? `no place: ${answer.status} ${await answer.text()}`;
}

/** How much of an upload has come, or the status that says it is not there. */
export async function offsetOf(person: Person, place: string): Promise<number | string> {
  const answer = await person.send(place, { method: "HEAD", headers: tus });
  return answer.ok ? Number(answer.headers.get("upload-offset")) : `status ${answer.status}`;
}

/** Sends more of an upload, from `offset` on. */
export function append(person: Person, place: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  return person.send(place, { method: "PATCH", headers: { ...tus, ...bytesType, "upload-offset": String(offset) }, body: bytes });
}
