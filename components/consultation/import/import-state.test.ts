import { expect, test } from "vitest";
import type { SourceTable } from "@/lib/domain/consultation/remark-source";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { placeOf } from "../place-value";
import {
  beginsAnew,
  changed,
  type ImportChange,
  type ImportState,
  importedOf,
  mendedRows,
  nothingRead,
  standingOf,
  troublesOf,
} from "./import-state";

const tableOf = (...rows: readonly (readonly string[])[]): SourceTable => ({
  rows: rows.map((cells, index) => ({ line: index + 1, cells: cells.map((text) => ({ text })) })),
});
const after = (state: ImportState, ...changes: readonly ImportChange[]) =>
  changes.reduce((now, change) => changed(now, change, uccn2027.sections), state);
const read = (...tables: readonly SourceTable[]) => after(nothingRead, { kind: "source", source: { tables, troubles: [] } });
const codes = (state: ImportState) => troublesOf(state).map(({ code }) => code);

const heads = ["Mục", "Đơn vị", "Ý kiến"];
const remarks = tableOf(heads, ["9.4", "Sở A", "Bổ sung."], ["9.5", "Sở A", ""], ["Mở đầu", "Sở B", "Bỏ."], ["", "Sở B", "Thống nhất"]);

test("what was read whole is taken; what only agrees, and what is not whole, is not", () => {
  const state = read(remarks);
  expect(importedOf(state)).toEqual([
    { section: null, question: "9.4", body: "Bổ sung." },
    { section: null, question: null, body: "Mở đầu: Bỏ." },
  ]);
  expect(standingOf(state)).toEqual({ taken: 2, unfinished: 0, agreeing: 1, tooMuch: false });
  expect(codes(state)).toEqual(["several-bodies", "remark-empty", "place-unknown", "place-empty"]);
});

test("a row that is mended is taken and troubles no more; one that is chosen unmended keeps the form from being saved", () => {
  const state = read(remarks);
  expect(standingOf(after(state, { kind: "row", line: 3, change: { take: true } })).unfinished).toBe(1);
  const mended = after(
    state,
    { kind: "row", line: 3, change: { body: " Rút\u00a0gọn. " } },
    { kind: "row", line: 4, change: { place: placeOf("section:assets") } },
  );
  expect(importedOf(mended).slice(1)).toEqual([
    { section: null, question: "9.5", body: "Rút gọn." },
    { section: "assets", question: null, body: "Mở đầu: Bỏ." },
  ]);
  expect(codes(mended)).toEqual(["several-bodies", "place-empty"]);
});

test("what was mended is counted before the preview is begun anew; what only was read, or chosen by the body, is not", () => {
  const state = read(remarks);
  expect([mendedRows(nothingRead), mendedRows(state), mendedRows(after(state, { kind: "body", who: "Sở A" }))]).toEqual([0, 0, 0]);
  const mended = after(
    state,
    { kind: "row", line: 3, change: { body: "Rút gọn." } },
    { kind: "row", line: 4, change: { place: placeOf("section:assets") } },
    { kind: "row", line: 2, change: { take: false } },
  );
  expect(mendedRows(mended)).toBe(3);
  expect(mendedRows(after(mended, { kind: "row", line: 2, change: { take: true } }))).toBe(2);
  const anew: readonly ImportChange[] = [
    { kind: "table", table: 0 },
    { kind: "columns", columns: { meanings: ["quote", "remark"], headRows: 1 } },
    { kind: "source", source: { tables: [remarks], troubles: [] } },
  ];
  expect(anew.map(beginsAnew)).toEqual([true, true, true]);
  expect(beginsAnew({ kind: "source", source: { tables: [], troubles: [{ code: "macro" }] } })).toBe(false);
  expect(beginsAnew({ kind: "row", line: 2, change: { take: true } })).toBe(false);
});

test("of several bodies one can be taken alone", () => {
  const state = after(read(remarks), { kind: "body", who: "Sở A" });
  expect(importedOf(state).map(({ body }) => body)).toEqual(["Bổ sung."]);
  expect(codes(state)).not.toContain("several-bodies");
  expect(importedOf(after(state, { kind: "body", who: undefined }))).toHaveLength(2);
});

test("of several tables one is chosen, and the columns where they are not known", () => {
  const state = read(tableOf(["a", "b"], ["c", "d"]), tableOf(["e", "f"]));
  expect(codes(state)).toEqual(["several-tables"]);
  const chosen = after(state, { kind: "table", table: 0 });
  expect(codes(chosen)).toEqual(["columns-unknown"]);
  const known = after(chosen, { kind: "columns", columns: { meanings: ["quote", "remark"], headRows: 1 } });
  expect(importedOf(known)).toEqual([{ section: null, question: null, body: "“c”: d" }]);
});

test("rows that are together more than one request can carry are told of, until some are left", () => {
  const rows = Array.from({ length: 300 }, (_, n) => ["9.4", "Sở A", `${n} ${"ế".repeat(1_200)}`]);
  const state = read(tableOf(heads, ...rows));
  expect([standingOf(state).tooMuch, codes(state)]).toEqual([true, ["too-much-text"]]);
  const fewer = after(state, ...rows.slice(50).map((_, n): ImportChange => ({ kind: "row", line: n + 2, change: { take: false } })));
  expect([standingOf(fewer).tooMuch, codes(fewer)]).toEqual([false, []]);
});

test("what could not be read takes nothing away", () => {
  const state = after(read(remarks), { kind: "source", source: { tables: [], troubles: [{ code: "macro" }] } });
  expect(importedOf(state)).toHaveLength(2);
  expect(codes(state)[0]).toBe("macro");
});

test.each(["whole", "section:4–5", "question:9.4"])("%s as a choice and back", (value) => {
  const place = placeOf(value);
  expect(place).toMatchObject({ kind: value.split(":")[0] });
  expect(Object.values(place).at(-1)).toBe(value.split(":").at(-1));
});
