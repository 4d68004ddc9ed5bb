import { afterAll, beforeAll, expect, test } from "vitest";
import { pdfOf } from "@/e2e/http/pdf-files";
import { eicar, eicarName, startClamd } from "@/lib/cli/testing/clamd";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { annexesView } from "@/lib/queries/annexes-view";
import { attachmentDownload } from "@/lib/queries/attachment-download";
import { dossierView } from "@/lib/queries/dossier-view";
import { addAttachment } from "../add-attachment";
import { receiveFile } from "../receive-file";
import { removeAttachment } from "../remove-attachment";
import { scanFile } from "./scan-file";

const database = useTestDatabase();
let clamd: Awaited<ReturnType<typeof startClamd>>;
let world: World;
beforeAll(async () => {
  clamd = await startClamd();
  process.env.CLAMD_URL = clamd.url;
  world = await makeWorld();
});
afterAll(() => clamd.stop());

const letter = pdfOf("thu");
const infected = pdfOf("thu", "", [`<< /Length ${eicar.length} >>\nstream\n${eicar}\nendstream`]);

async function attach(question: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const received = given(await receiveFile(new Blob([bytes]).stream(), { maxBytes: 100_000, accept: ["application/pdf"] }));
  const file = { dossierId: world.hue, question, name: "thư.pdf", ...received };
  return given(await addAttachment.run(world.people.hueEditor, file)).attachmentId;
}

async function files() {
  const { slots } = given(await annexesView.run(world.people.hueReader, { dossierId: world.hue }));
  return slots.flatMap((slot) => slot.files.map(({ state, scanFound }) => ({ state, scanFound })));
}

const asked = (attachmentId: string) => ({ dossierId: world.hue, attachmentId });
const download = async (attachmentId: string) => outcome(await attachmentDownload.run(world.people.coordinator, asked(attachmentId)));

test("a file waits until the scanner has answered; then it is there", async () => {
  const id = await attach("A.1", letter);
  expect(await ownerSql(database.ownerUrl, "select kind, payload from job")).toEqual([{ kind: "file.scan", payload: asked(id) }]);
  expect([await download(id), await files()]).toEqual(["file-waiting", [{ state: "waiting", scanFound: null }]]);
  await expect(scanFile(asked(id), "tcp://127.0.0.1:1")).rejects.toThrow();
  expect(await download(id)).toBe("file-waiting");
  await scanFile(asked(id), clamd.url);
  await scanFile(asked(id), clamd.url);
  expect([await download(id), await files()]).toEqual(["done", [{ state: "clean", scanFound: null }]]);
  given(await removeAttachment.run(world.people.hueEditor, asked(id)));
});

test("a file in which something is found is refused for good, on the trail, and counts as not there", async () => {
  const id = await attach("A.1", infected);
  await scanFile(asked(id), clamd.url);
  expect([await download(id), await files()]).toEqual([
    "file-refused",
    [{ state: "refused", scanFound: expect.stringContaining(eicarName) }],
  ]);
  const [line] = await ownerSql<{ data: object; scanned: boolean }>(
    database.ownerUrl,
    `select e.data, a.scanned_at = e.at as scanned from audit_event e, attachment a where e.kind = 'attachment.refused' and a.id = '${id}'`,
  );
  expect(line).toMatchObject({ data: { question: "A.1", name: "thư.pdf", scanner: expect.stringMatching(/^ClamAV/) }, scanned: true });
  const view = given(await dossierView.run(world.people.hueLead, { dossierId: world.hue }));
  expect(view.missing).toContainEqual({ code: "too-few-files", question: "A.1", count: 0, limit: 1 });
  given(await removeAttachment.run(world.people.hueEditor, asked(id)));
});
