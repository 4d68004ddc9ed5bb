import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { done, type Result, refuse } from "@/lib/domain/result";
import { resumableUploads, type StoredUpload } from "./resumable";

let folder = "";
let ended: StoredUpload[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resumable-"));
  ended = [];
});
afterEach(() => rm(folder, { recursive: true }));

const tus = { "tus-resumable": "1.0.0" };
const place = { personId: "p", dossierId: "d", question: "A.1", name: "thư.pdf" };
const whole = "kính gửi";
const size = Buffer.byteLength(whole);

const ask = (method: string, headers: Record<string, string>, body?: string) =>
  new Request("http://localhost/uploads", {
    method,
    headers: { ...tus, "content-type": "application/offset+octet-stream", ...headers },
    ...(body === undefined ? {} : { body }),
  });

function how(finish: (upload: StoredUpload) => Promise<Result<unknown>> = async () => done({ attachmentId: "a" })) {
  const refused = ({ code }: { code: string }) => new Response(code, { status: 400 });
  return {
    maxBytes: 100,
    refused,
    finish: (upload: StoredUpload) => {
      ended.push(upload);
      return finish(upload);
    },
  };
}

const incoming = () => readdir(path.join(folder, "incoming"));

async function begun(uploads: ReturnType<typeof resumableUploads>): Promise<string> {
  const answer = await uploads.begin(ask("POST", { "upload-length": String(size) }), place, "/here", how());
  return answer.headers.get("location")?.replace("/here/", "") ?? "";
}

async function go(uploads: ReturnType<typeof resumableUploads>, id: string, request: Request, then = how()): Promise<Response> {
  const upload = await uploads.find(id);
  if (!upload) throw new Error("There is no such upload");
  return uploads.go(request, upload, then);
}

describe("an upload", () => {
  it("that brings all its bytes at once is finished at once and leaves nothing", async () => {
    const answer = await resumableUploads(folder).begin(ask("POST", { "upload-length": String(size) }, whole), place, "/here", how());
    expect([answer.status, await answer.json()]).toEqual([201, { attachmentId: "a" }]);
    expect(ended).toMatchObject([{ ...place, isComplete: true }]);
    expect(await incoming()).toEqual([]);
  });

  it("goes on after a restart, for what it was begun for and nothing else", async () => {
    const id = await begun(resumableUploads(folder));
    const bytes = Buffer.from(whole);
    const first = await go(resumableUploads(folder), id, ask("PATCH", { "upload-offset": "0" }, bytes.toString("utf8", 0, 4)));
    expect([first.status, first.headers.get("upload-offset")]).toEqual([204, "4"]);
    const uploads = resumableUploads(folder);
    expect(await uploads.find(id)).toMatchObject({ ...place, id, isComplete: false });
    expect([await uploads.countOf("p"), await uploads.countOf("q")]).toEqual([1, 0]);
    expect((await go(uploads, id, ask("HEAD", {}))).headers.get("upload-offset")).toBe("4");
    const last = await go(uploads, id, ask("PATCH", { "upload-offset": "4" }, bytes.toString("utf8", 4)));
    expect(last.status).toBe(200);
    expect(await incoming()).toEqual([]);
  });

  it("takes no byte more than was announced, and none for another place", async () => {
    const uploads = resumableUploads(folder);
    const id = await begun(uploads);
    const told = async (headers: Record<string, string>, body: string) => (await go(uploads, id, ask("PATCH", headers, body))).text();
    expect(await told({ "upload-offset": "0" }, "x".repeat(size + 1))).toBe("too-large");
    expect(await told({ "upload-offset": "999" }, "x")).toBe("stale");
    expect(await told({ "upload-offset": "x" }, "x")).toBe("malformed");
    expect(ended).toEqual([]);
  });

  it("is finished once, however many bring its last byte", async () => {
    const uploads = resumableUploads(folder);
    const id = await begun(uploads);
    const answers = await Promise.all(
      [1, 2, 3].map(() => go(uploads, id, ask("PATCH", { "upload-offset": "0" }, whole)).catch(() => undefined)),
    );
    expect(answers.filter((answer) => answer?.ok).length).toBeGreaterThan(0);
    expect(ended).toHaveLength(1);
  });

  it("that was complete when the server ended asks for its last byte again", async () => {
    const id = await begun(resumableUploads(folder));
    const file = path.join(folder, "incoming", id);
    await writeFile(file, whole);
    const uploads = resumableUploads(folder);
    expect((await go(uploads, id, ask("HEAD", {}))).headers.get("upload-offset")).toBe(String(size - 1));
    expect((await stat(file)).size).toBe(size - 1);
    let seen = "";
    const reading = how(async (upload) => {
      seen = await readFile(upload.file, "utf8");
      return done({});
    });
    expect((await go(uploads, id, ask("PATCH", { "upload-offset": String(size - 1) }, "i"), reading)).status).toBe(200);
    expect(seen).toBe(whole);
  });

  it("that is refused is gone; where the server was only away it may be tried again", async () => {
    const uploads = resumableUploads(folder);
    const id = await begun(uploads);
    const away = how(async () => refuse("unavailable"));
    expect(await (await go(uploads, id, ask("PATCH", { "upload-offset": "0" }, whole), away)).text()).toBe("unavailable");
    expect(await incoming()).toHaveLength(2);
    await truncate(path.join(folder, "incoming", id), size - 1);
    const bad = how(async () => refuse("pdf-active"));
    expect(await (await go(uploads, id, ask("PATCH", { "upload-offset": String(size - 1) }, "i"), bad)).text()).toBe("pdf-active");
    expect([await incoming(), await uploads.find(id)]).toEqual([[], undefined]);
  });

  it("is given up with all that belongs to it", async () => {
    const uploads = resumableUploads(folder);
    const id = await begun(uploads);
    expect((await go(uploads, id, ask("DELETE", {}))).status).toBe(204);
    expect(await incoming()).toEqual([]);
  });

  it("must say its length", async () => {
    const uploads = resumableUploads(folder);
    for (const headers of [{}, { "upload-defer-length": "1" }]) {
      const answer = await uploads.begin(ask("POST", headers as Record<string, string>), place, "/here", how());
      expect(answer.ok).toBe(false);
    }
    expect(await incoming()).toEqual([]);
  });
});
