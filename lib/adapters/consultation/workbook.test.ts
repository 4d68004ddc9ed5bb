import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { hostile } from "@/lib/domain/consultation/sample-round";
import { workbook } from "./workbook";

const sheet = (rows: readonly (readonly (string | number)[])[], more = {}) =>
  workbook([{ name: "Góp ý", title: "Đợt 1 & 2", widths: [10, 20], rows: rows.map((row) => row.map((value) => ({ value }))), ...more }]);
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const cells = (bytes: Uint8Array) => part(bytes, "xl/worksheets/sheet1.xml");

test("words are text whatever they begin with: no formula, and a mark that keeps them text when they are edited", () => {
  const made = sheet(hostile.map((text) => [text]));
  expect(cells(made)).not.toMatch(/<f[ >]/);
  expect(cells(made).match(/t="inlineStr"/g)).toHaveLength(hostile.length);
  expect(cells(made)).toContain(`<t xml:space="preserve">=cmd|&quot;/c calc&quot;!A1</t>`);
  const looks = [...part(made, "xl/styles.xml").matchAll(/<xf [^>]*>/g)].map(([xf]) => xf.includes('quotePrefix="1"'));
  const used = new Set([...cells(made).matchAll(/ s="(\d)" t="inlineStr"/g)].map(([, style]) => Number(style) + 1));
  expect([...used].map((style) => looks[style])).toEqual([true]);
});

test("what XML cannot hold is left out, what Excel would decode is kept as typed, and a cell that is too long says so", () => {
  const made = cells(
    sheet([
      ["a\u0007b\ufffec", "_x0041_"],
      ["y".repeat(40_000), "é".normalize("NFD")],
    ]),
  );
  expect(made).toContain(">abc<");
  expect(made).toContain(">_x005F_x0041_<");
  expect(made).toContain(">é<");
  const long = /<t xml:space="preserve">(y+[^<]*)</.exec(made)?.[1] ?? "";
  expect(long).toHaveLength(32_767);
  expect(long.endsWith("[còn tiếp, xem bản DOCX]")).toBe(true);
});

test("a head stays in sight, is repeated in print and filters; the page is A4 lying", () => {
  const made = sheet(
    [
      ["một", "hai"],
      ["a", 2],
    ],
    { head: true },
  );
  expect(cells(made)).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(cells(made)).toContain('<autoFilter ref="A1:B2"/>');
  expect(cells(made)).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(cells(made)).toContain("&amp;CĐợt 1 &amp;&amp; 2<");
  expect(cells(made)).toContain('<c r="B2" s="4"><v>2</v></c>');
  expect(part(made, "xl/workbook.xml")).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Góp ý'!$1:$1</definedName>`);
  expect(cells(sheet([["một"]]))).not.toMatch(/autoFilter|pane/);
});
