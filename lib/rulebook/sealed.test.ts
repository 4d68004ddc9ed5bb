import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { rulebookOf } from "./index";
import sealed from "./sealed.json";

/** JSON with its keys sorted: the same rulebook gives the same bytes however its files are laid out. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

// A rulebook is sealed once `sealed.json` lists it; until then it may still be changed in place.
test.each(Object.entries(sealed))("sealed rulebook %s is unchanged", (id, checksum) => {
  const book = rulebookOf(id);
  expect(book, `sealed.json lists ${id}, but no such rulebook is registered in lib/rulebook/index.ts`).toBeDefined();
  expect(
    createHash("sha256").update(canonical(book)).digest("hex"),
    `${id} is sealed: dossiers stand on it. Undo the change and make it in a new folder beside lib/rulebook/${id}, ` +
      "registered under a new id; words, limits and deadlines of a running call are corrected by amendment instead",
  ).toBe(checksum);
});
