import { expect, test } from "vitest";
import { Id } from "@/lib/domain/ids";
import { newId } from "./new-id";

test("ids are what every entry point takes, of version 4, and never twice the same", () => {
  const ids = Array.from({ length: 500 }, newId);
  for (const id of ids) expect([Id.safeParse(id).success, id[14], /[89ab]/.test(id[19] ?? "")]).toEqual([true, "4", true]);
  expect(new Set(ids).size).toBe(500);
});
