import { expect, test } from "vitest";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import type { Role } from "./roles";
import { sampleBook } from "./sample";
import { findSlot, slotFor, takesFiles } from "./side-slots";
import { type StageId, stageIds } from "./stages";

const open = (slot: string, role: Role): readonly StageId[] => stageIds.filter((stage) => takesFiles(uccn2027, slot, stage, role));

test.each([
  ["A.1", "city-lead", ["drafting", "consultation", "review", "submission", "withdrawn"]],
  ["S.1", "ministry-officer", ["submitted", "designated", "not-designated"]],
  ["S.1", "city-lead", []],
  ["S.2", "ministry-coordinator", ["submitted", "designated", "not-designated"]],
  ["S.3", "city-editor", ["designated"]],
  ["S.3", "ministry-officer", ["designated"]],
  ["S.4", "city-editor", ["drafting", "consultation"]],
  ["S.4", "ministry-officer", ["drafting", "consultation"]],
  ["6", "city-lead", []],
  ["Z.9", "city-lead", []],
] as const)("slot %s takes files from a %s at %j, as far as the rulebook goes", (slot, role, stages) => {
  expect(open(slot, role)).toEqual(stages);
});

test("a slot is found wherever it stands, and nothing else is one", () => {
  expect([findSlot(uccn2027, "A.4")?.id, findSlot(uccn2027, "S.3")?.id]).toEqual(["A.4", "S.3"]);
  expect([findSlot(uccn2027, "6"), findSlot(uccn2027, "constructor")]).toEqual([undefined, undefined]);
  expect(() => slotFor(sampleBook, "reply")).toThrow("sample");
});
