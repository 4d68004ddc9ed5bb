import { describe, expect, test } from "vitest";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { keyOf } from "./form-places";
import type { Columns } from "./remark-columns";
import { type SourceCell, type SourceTable, weightOf } from "./remark-source";
import { tableOfRemarks, understand } from "./understand";

type Written = string | SourceCell;
const tableOf = (...rows: readonly (readonly Written[])[]): SourceTable => ({
  rows: rows.map((cells, index) => ({ line: index + 1, cells: cells.map((each) => (typeof each === "string" ? { text: each } : each)) })),
});
const read = (table: SourceTable, chosen?: Columns) => understand(table, uccn2027.sections, chosen);
const rowsOf = (table: SourceTable) => read(table).rows.map(({ line, place, body }) => [line, keyOf(place), body]);
const codesOf = (table: SourceTable) => read(table).troubles.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`));

const four = ["NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"];

describe("the heading is found by its words", () => {
  test("the four columns as they are", () => {
    const table = tableOf(four, ["Câu 9.4", "Sở Du lịch", "Bổ sung hội chợ.", "Đã bổ sung"], ["Mục 9", "Sở Du lịch", "Rút gọn.", ""]);
    expect(read(table).rows[0]).toEqual({
      ...{ line: 2, place: { kind: "question", question: "9.4" }, among: [] },
      ...{ body: "Bổ sung hội chợ.", who: "Sở Du lịch", agrees: false },
    });
    expect(codesOf(table)).toEqual(["answers-ignored"]);
  });

  test.each([
    ["STT", "Mục", "Ý kiến"],
    ["TT", "Câu hỏi", "Nội dung góp ý"],
    ["stt", "cau", "gop y"],
    ["Stt".normalize("NFD"), "Câu".normalize("NFD"), "Góp ý của đơn vị".normalize("NFD")],
    ["No.", "Section", "Comment"],
    ["Số TT", "Phần", "Nội dung"],
    ["TT", "Mục góp ý", "Nội dung đề nghị sửa đổi, bổ sung"],
  ])("%s | %s | %s", (...heads) => {
    const table = tableOf(heads, ["1", "9.4", "Bổ sung."], ["2", "9.5", "Rút gọn."]);
    expect(rowsOf(table)).toEqual([
      [2, "question:9.4", "Bổ sung."],
      [3, "question:9.5", "Rút gọn."],
    ]);
    expect(codesOf(table)).toEqual([]);
  });

  test("under the table's own name, with the passage the remark is about", () => {
    const name = { text: "BẢNG TỔNG HỢP Ý KIẾN GÓP Ý", colSpan: 3 };
    const table = tableOf([name], ["Câu", "Nội dung dự thảo", "Ý kiến góp ý"], ["9.4", "hội trợ", "Sửa thành hội chợ."]);
    expect(read(table).rows[0]).toMatchObject({ line: 3, body: "“hội trợ”: Sửa thành hội chợ." });
    expect(codesOf(table)).toEqual(["above-header", "quotes-kept"]);
  });

  test("in two rows, numbered below and repeated on the next page", () => {
    const head = [
      { text: "STT", rowSpan: 2 },
      { text: "Nội dung góp ý", colSpan: 2 },
    ];
    const table = tableOf(
      head,
      ["Mục", "Ý kiến"],
      ["(1)", "(2)", "(3)"],
      ["1", "9.4", "Bổ sung."],
      ["STT", "Mục", "Ý kiến"],
      ["2", "9.5", "Bỏ."],
    );
    expect(rowsOf(table)).toEqual([
      [4, "question:9.4", "Bổ sung."],
      [6, "question:9.5", "Bỏ."],
    ]);
  });

  test("one column of remarks, with a heading or without", () => {
    const remarks = [["Đề nghị bổ sung."], ["Rút gọn phần mở đầu."]];
    expect(rowsOf(tableOf(["Ý kiến góp ý"], ...remarks))).toHaveLength(2);
    expect(rowsOf(tableOf(...remarks))).toEqual([
      [1, "whole", "Đề nghị bổ sung."],
      [2, "whole", "Rút gọn phần mở đầu."],
    ]);
  });
});

describe("without a heading", () => {
  test("a number, a place and one column more are understood", () => {
    expect(rowsOf(tableOf(["1", "Câu 9.4", "Bổ sung."], ["2", "Mục 9", "Rút gọn."]))).toEqual([
      [1, "question:9.4", "Bổ sung."],
      [2, "section:assets", "Rút gọn."],
    ]);
  });

  test("two columns of words are not guessed at; once somebody says which they are, all is read", () => {
    const table = tableOf(["Sở Du lịch", "Bổ sung."], ["Sở Tài chính", "Rút gọn."]);
    expect(codesOf(table)).toEqual(["columns-unknown"]);
    const { rows, troubles } = read(table, { meanings: ["body", "remark"], headRows: 0 });
    expect(rows.map(({ who, body }) => [who, body])).toEqual([
      ["Sở Du lịch", "Bổ sung."],
      ["Sở Tài chính", "Rút gọn."],
    ]);
    expect(troubles.map(({ code }) => code)).toEqual(["no-place-column", "several-bodies"]);
  });

  test("a first row of data is never taken for one", () => {
    expect(rowsOf(tableOf(["Mục 9", "Đề nghị bổ sung số liệu"], ["Mục 10", "Thống nhất"]))).toHaveLength(2);
  });
});

test("a page beside the section is no question, and stays before the remark", () => {
  const table = tableOf(["Mục", "Trang", "Ý kiến"], ["9", "12", "Bỏ."], ["", "12", "Sửa."]);
  expect(rowsOf(table)).toEqual([
    [2, "section:assets", "9 · Trang 12: Bỏ."],
    [3, "whole", "Trang 12: Sửa."],
  ]);
});

test("without a column of remarks nothing is understood, and that is said once", () => {
  const table = tableOf(["STT", "Mục", "Nội dung tiếp thu, giải trình"], ["1", "9.4", "Đã bổ sung"], ["2", "9.5", "Đã bỏ"]);
  expect(read(table)).toMatchObject({ rows: [], unread: [], troubles: [{ code: "no-remark-column" }] });
  expect(codesOf(tableOf(["Mục", "Góp ý", "Ý kiến khác"], ["9", "a", "b"]))).toEqual(["several-remark-columns"]);
});

describe("merged cells", () => {
  test("a place or a remark over several rows is each row's", () => {
    const table = tableOf(
      ["Mục", "Ý kiến"],
      [{ text: "9.4", rowSpan: 2 }, "Bổ sung."],
      ["Rút gọn."],
      ["9.5", { text: "Bỏ.", rowSpan: 2 }],
      ["9.6"],
    );
    expect(rowsOf(table)).toEqual([
      [2, "question:9.4", "Bổ sung."],
      [3, "question:9.4", "Rút gọn."],
      [4, "question:9.5", "Bỏ."],
      [5, "question:9.6", "Bỏ."],
    ]);
    expect(codesOf(table)).toEqual(["merged-rows 3", "merged-rows 5"]);
  });

  test("a row across the columns is a heading, and gives its place to rows that say none", () => {
    const across = (text: string) => [{ text, colSpan: 4 }];
    const rows = [["", "Sở A", "Bổ sung.", ""], across("I. Sở Du lịch"), ["", "Sở A", "Rút gọn.", ""]];
    const table = tableOf(four, across("II. Mục 9. Thế mạnh"), ...rows);
    expect(rowsOf(table)).toEqual([
      [3, "section:assets", "Bổ sung."],
      [5, "whole", "Rút gọn."],
    ]);
    expect(codesOf(table)).toEqual(["heading-row 2", "place-from-heading 3", "heading-row 4", "place-empty 5"]);
  });

  test("a remark written across its own and the answer's column is a remark", () => {
    const table = tableOf(four, ["9.4", "Sở A", { text: "Bổ sung.", colSpan: 2 }]);
    expect(rowsOf(table)).toEqual([[2, "question:9.4", "Bổ sung."]]);
  });

  test("spans without end cost nothing", () => {
    const table = tableOf(
      ["Mục", "Ý kiến"],
      [
        { text: "9.4", rowSpan: 2 ** 31 },
        { text: "Bỏ.", colSpan: 1e9 },
      ],
    );
    expect(codesOf(table)).toEqual(["too-many-columns"]);
  });
});

describe("rows that are left out stand apart, with what was read of them", () => {
  test("a place without a remark, a remark that is too long; empty rows go without a word", () => {
    const table = tableOf(["Mục", "Ý kiến"], ["9.4", " \u00a0\u200b"], ["", ""], ["9.5", "a".repeat(5_001)], ["9.6", "b".repeat(5_000)]);
    const { rows, unread, troubles } = read(table);
    expect(rows.map(({ line }) => line)).toEqual([5]);
    expect(unread.map(({ line, place, body }) => [line, keyOf(place), body.length])).toEqual([
      [2, "question:9.4", 0],
      [4, "question:9.5", 5_001],
    ]);
    expect(troubles).toEqual([
      { code: "remark-empty", line: 2, detail: "9.4" },
      { code: "remark-too-long", line: 4, count: 5_001, limit: 5_000 },
    ]);
    expect(troubles.map(weightOf)).toEqual(["left-out", "left-out"]);
  });
});

describe("what is noted and left in", () => {
  test("places that are unknown, several, or say more keep their words before the remark", () => {
    const table = tableOf(["Mục", "Ý kiến"], ["Lời nói đầu", "Bỏ."], ["9.4 và 9.5", "Gộp."], ["Trang 3, mục 9.4", "Sửa."]);
    expect(rowsOf(table)).toEqual([
      [2, "whole", "Lời nói đầu: Bỏ."],
      [3, "section:assets", "9.4 và 9.5: Gộp."],
      [4, "question:9.4", "Trang 3, mục 9.4: Sửa."],
    ]);
    expect(read(table).rows[1]?.among).toHaveLength(2);
    expect(codesOf(table)).toEqual(["place-unknown 2", "place-ambiguous 3", "place-words-kept 4"]);
    expect(read(table).troubles.map(weightOf)).toEqual(["doubt", "doubt", "note"]);
  });

  test("pictures, tables, footnotes and struck words in a cell, with its column", () => {
    const has = ["picture", "table", "footnote", "struck"] as const;
    const { rows, troubles } = read(tableOf(["Mục", "Ý kiến"], ["9.4", { text: "Xem ảnh.", has }]));
    expect(rows[0]?.body).toBe("Xem ảnh.");
    expect(troubles).toEqual(["picture", "nested-table", "footnote", "struck"].map((code) => ({ code, line: 2, column: "Ý kiến" })));
  });

  test("rows that say the same once more, columns that are not taken, letters of old fonts", () => {
    const doubled = tableOf(["Mục", "Ý kiến", "Ghi chú"], ["9.4", "Bổ sung.", "gấp"], ["Câu 9.4", "bổ  sung.", ""]);
    expect(read(doubled).troubles).toEqual([
      { code: "columns-ignored", detail: "Ghi chú", count: 1 },
      { code: "duplicate", line: 3, count: 2 },
    ]);
    const old = tableOf(["Môc", "ý kiÕn"], ["LÔ héi", "§Ò nghÞ bæ sung sè liÖu vÒ c¸c lÔ héi truyÒn thèng cña thµnh phè"]);
    expect(codesOf(old)).toEqual(["columns-unknown", "old-letters"]);
  });
});

test("words come composed, without what is not seen, with their line breaks", () => {
  const odd = "\u200bĐề\u00a0nghị \u000bbổ\u00ad sung\r\n\u2028số  liệu\ufeff ".normalize("NFD");
  expect(rowsOf(tableOf(["Mục", "Ý kiến"], ["9.4", odd]))).toEqual([[2, "question:9.4", "Đề nghị\nbổ sung\n\nsố liệu"]]);
});

describe("size", () => {
  const many = (count: number) =>
    tableOf(four, ...Array.from({ length: count }, (_, n) => [`Câu 9.${(n % 18) + 1}`, "Sở Du lịch", `Góp ý số ${n}`, ""]));

  test("2,000 rows are read, 5,000 refused with their number, both at once", () => {
    const started = performance.now();
    expect(read(many(2_000)).rows).toHaveLength(2_000);
    expect(read(many(5_000))).toMatchObject({ rows: [], troubles: [{ code: "too-many-rows", count: 5_000, limit: 2_000 }] });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test("of several tables the one that is headed by remarks is taken", () => {
  const remarks = tableOf(["Mục", "Ý kiến"], ["9", "Bỏ."]);
  const names = tableOf(["UBND THÀNH PHỐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
  expect(tableOfRemarks([names, remarks])).toBe(1);
  expect(tableOfRemarks([names])).toBe(0);
  expect([tableOfRemarks([remarks, remarks]), tableOfRemarks([names, names]), tableOfRemarks([])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
