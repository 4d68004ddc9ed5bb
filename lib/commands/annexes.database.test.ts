import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { callId, given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { annexesView } from "@/lib/queries/annexes-view";
import { attachmentDownload } from "@/lib/queries/attachment-download";
import { callView } from "@/lib/queries/call-view";
import { addAttachment } from "./add-attachment";
import { amendCall } from "./amend-call";
import { removeAttachment } from "./remove-attachment";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const add = (more: object = {}) =>
  addAttachment.run(world.people.hueEditor, {
    dossierId: world.hue,
    question: "A.1",
    name: " Thư của Chủ tịch.pdf ",
    mediaType: "application/pdf",
    size: 3_000_000,
    sha256: "a".repeat(64),
    ...more,
  });

describe("a file", () => {
  test.each([
    ["no slot of the form", { question: "99" }, "malformed"],
    ["a question that takes words", { question: "6" }, "malformed"],
    ["a kind the slot does not take", { mediaType: "image/jpeg" }, "unsupported-file"],
    ["a byte too many", { size: 3_000_001 }, "too-large"],
    ["no byte", { size: 0 }, "malformed"],
    ["no name", { name: "  " }, "malformed"],
    ["no sum", { sha256: "../../etc/passwd" }, "malformed"],
  ])("is refused with %s", async (_what, more, code) => {
    expect(outcome(await add(more))).toBe(code);
  });

  test("is attached, taken away by members, and taken off; its record stays", async () => {
    const { hueReader, hueLead, daLatLead } = world.people;
    const { attachmentId } = given(await add());
    expect(outcome(await add())).toBe("taken");
    const ask = { dossierId: world.hue, attachmentId };
    expect(given(await attachmentDownload.run(hueReader, ask))).toMatchObject({ name: "Thư của Chủ tịch.pdf", sha256: "a".repeat(64) });
    expect(outcome(await attachmentDownload.run(world.people.coordinator, { ...ask, dossierId: world.daLat }))).toBe("not-found");
    expect(outcome(await removeAttachment.run(daLatLead, { ...ask, dossierId: world.daLat }))).toBe("not-found");
    given(await removeAttachment.run(hueLead, ask));
    for (const again of [removeAttachment.run(hueLead, ask), attachmentDownload.run(hueReader, ask)])
      expect(outcome(await again)).toBe("not-found");
    expect(given(await annexesView.run(hueReader, { dossierId: world.hue })).totalSize).toBe(0);
    expect(await ownerSql(database.ownerUrl, "select removed_at is not null as off from attachment")).toEqual([{ off: true }]);
    expect(await ownerSql(database.ownerUrl, "select kind from audit_event where kind like 'attachment.%' order by id")).toEqual([
      { kind: "attachment.added" },
      { kind: "attachment.removed" },
    ]);
    given(await add());
  });
});

describe("an amendment of the call", () => {
  const amend = (change: object, more: object = {}) =>
    amendCall.run(world.people.coordinator, { callId, change, source: "UNESCO, 2026", ...more });
  const limit = { what: "limit", question: "6", value: 500, unit: "words", verified: true };

  test.each([
    ["a question the form has not", { ...limit, question: "99" }, {}, "malformed"],
    ["a limit where none can be", { ...limit, question: "4" }, {}, "malformed"],
    ["anything but limits, help and the deadline", { what: "stages" }, {}, "malformed"],
    ["no source", limit, { source: " " }, "malformed"],
    ["a call nobody opened", limit, { callId: "uccn-1999" }, "not-found"],
  ])("is refused with %s", async (_what, change, more, code) => {
    expect(outcome(await amend(change, more))).toBe(code);
  });

  test("is numbered, shown with its source, and followed at once", async () => {
    expect(given(await amend(limit))).toEqual({ number: 1 });
    expect(given(await amend({ what: "deadline", deadline: "2027-04-01T21:59:00Z", verified: true }))).toEqual({ number: 2 });
    const view = given(await callView.run(world.people.hueReader, { callId }));
    expect(view.limits.find(({ id }) => id === "6")?.limit).toMatchObject({ value: 500, source: { vi: "UNESCO, 2026" }, verified: true });
    expect(view.facts).toMatchObject({ deadline: "2027-04-01T21:59:00Z", deadlineVerified: true });
    expect(view.amendments.map(({ number, by }) => [number, by])).toEqual([
      [1, "coordinator"],
      [2, "coordinator"],
    ]);
    expect(view.can).toEqual({ open: false, report: false, amend: false });
  });
});
