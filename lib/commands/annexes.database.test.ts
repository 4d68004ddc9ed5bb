import { beforeAll, describe, expect, test } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { callId, given, makeWorld, outcome, type World } from "@/lib/cli/testing/world";
import { annexesView } from "@/lib/queries/annexes-view";
import { attachmentDownload } from "@/lib/queries/attachment-download";
import { callView } from "@/lib/queries/call-view";
import { addAttachment } from "./add-attachment";
import { amendCall } from "./amend-call";
import { creditPhoto } from "./credit-photo";
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

describe("a photo", () => {
  const sum = (digit: string) => digit.repeat(64);
  const facts = { kind: "photo", width: 3000, height: 2000, colour: "colour", hadLocation: true, takenOn: null, author: null };
  const photo = { question: "A.4", mediaType: "image/jpeg", size: 900, sha256: sum("b"), facts, sent: { sha256: sum("c"), size: 800 } };
  const written = {
    captionVi: "Cho\u031b\u0323 nổi",
    captionEn: "A floating market",
    captionFr: "",
    author: "Lê Văn An",
    rightsHolder: "Sở Văn hóa",
    takenOn: "2024-05-06",
  };
  const credit = (attachmentId: string, more: object = {}, who = world.people.hueEditor) =>
    creditPhoto.run(who, { dossierId: world.hue, attachmentId, ...written, cessionId: null, seen: null, ...more });
  const shown = async () => {
    const { slots, totalSize } = given(await annexesView.run(world.people.hueReader, { dossierId: world.hue }));
    return { files: slots.find(({ slot }) => slot.id === "A.4")?.files ?? [], totalSize };
  };

  test("keeps what was found in it, and is sent as its copy", async () => {
    const before = (await shown()).totalSize;
    const { attachmentId } = given(await add({ ...photo, name: "Ảnh 1.jpg" }));
    const { files, totalSize } = await shown();
    expect(files).toMatchObject([{ facts, hasCopy: true, state: "clean", photo: { credit: null, cessionSlot: "A.5", mayCredit: false } }]);
    expect(totalSize - before).toBe(800);
    const file = given(await attachmentDownload.run(world.people.hueReader, { dossierId: world.hue, attachmentId }));
    expect(file).toMatchObject({ sha256: sum("b"), sent: { sha256: sum("c"), size: 800 } });
    expect(outcome(await add({ ...photo, sent: { sha256: sum("c"), size: 3_000_001 } }))).toBe("too-large");
  });

  test("is credited with its own cession, by who may add files; a newer credit is not written over unseen", async () => {
    const first = (await shown()).files[0]?.id ?? "";
    const { attachmentId: second } = given(await add({ ...photo, name: "Ảnh 2.jpg" }));
    const { attachmentId: cessionId } = given(await add({ question: "A.5", name: "Giấy 1.pdf", sha256: sum("d") }));
    expect(outcome(await credit(first, {}, world.people.hueReader))).toBe("not-allowed");
    given(await credit(first, { cessionId }));
    const [told] = (await shown()).files;
    expect(told?.photo).toMatchObject({
      credit: { ...written, captionVi: "Chợ nổi", by: "hueEditor" },
      cessionId,
      cessions: [{ name: "Giấy 1.pdf" }],
    });
    expect((await shown()).files[1]?.photo?.cessions).toEqual([]);
    expect(await credit(second, { cessionId })).toMatchObject({ refusal: { code: "malformed", fields: { cessionId: "cession-used" } } });
    expect(await credit(first, { author: "Khác" })).toMatchObject({
      refusal: { code: "stale", detail: { author: "Lê Văn An", cessionId } },
    });
    given(await credit(first, { author: "Khác", cessionId, seen: told?.photo?.credit?.changedAt }));
    given(await removeAttachment.run(world.people.hueEditor, { dossierId: world.hue, attachmentId: cessionId }));
    expect((await shown()).files[0]?.photo).toMatchObject({ credit: { author: "Khác" }, cessionId: null });
    expect(
      await ownerSql(database.ownerUrl, "select data->>'author' as author from audit_event where kind = 'photo.credited' order by id"),
    ).toEqual([{ author: "Lê Văn An" }, { author: "Khác" }]);
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
    expect(view.can).toEqual({ open: false, report: false, amend: false, select: false });
  });
});
