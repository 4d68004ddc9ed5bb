import { describe, expect, test } from "vitest";
import type { SourceCell } from "@/lib/domain/consultation/remark-source";
import { cleaned } from "@/lib/domain/consultation/remark-words";
import { readPaste } from "./read-paste";

const paste = (html: string, text = "") => readPaste({ html, text, pictures: 0 });
const told = ({ text, ...more }: SourceCell) => (Object.keys(more).length > 0 ? { text: cleaned(text), ...more } : cleaned(text));
const rowsOf = (html: string, text?: string) => paste(html, text).tables.map(({ rows }) => rows.map(({ cells }) => cells.map(told)));

describe("a table copied", () => {
  test("from Word: paragraphs, lists, pictures, tracked changes, what is hidden", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-x:1}</style></head><body><!--StartFragment-->
      <table class=MsoTableGrid border=1><thead><tr><td width=100><p class=MsoNormal><b>Mục<o:p></o:p></b></p></td><td><p>Ý kiến</p></td></tr></thead>
      <tr><td rowspan=2><p class=MsoNormal>9.4<o:p>&nbsp;</o:p></p></td>
      <td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>Bổ sung
      số liệu</p><p>Rút&nbsp;gọn <del>cũ</del><ins>mới</ins><span style='display:none;mso-hide:all'>ẩn</span></p></td></tr>
      <tr><td><p><!--[if gte vml 1]><v:imagedata src="x.png"/><![endif]--><![if !vml]><img width=9 src="file:///x.png"><![endif]>Xem ảnh</p></td></tr>
      <tr><td colspan=2><p><s>bỏ</s> giữ</p></td></tr></table><!--EndFragment--></body></html>`;
    expect(rowsOf(html)).toEqual([
      [
        ["Mục", "Ý kiến"],
        [{ text: "9.4", rowSpan: 2 }, "- Bổ sung số liệu\nRút gọn mới"],
        [{ text: "Xem ảnh", has: ["picture"] }],
        [{ text: "bỏ giữ", colSpan: 2, has: ["struck"] }],
      ],
    ]);
  });

  test("from Excel: breaks in a cell, its hidden row for widths", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment--><col width=64>
      <tr height=20><td height=20 class=xl65>Câu</td><td class=xl65>Góp ý</td></tr>
      <tr><td align=right>9.4</td><td>Một<br>  <span style='mso-spacerun:yes'> </span>hai</td></tr><!--EndFragment-->
      <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]></table></body></html>`;
    expect(rowsOf(html)).toEqual([
      [
        ["Câu", "Góp ý"],
        ["9.4", "Một\nhai"],
      ],
    ]);
  });

  test("from Google Sheets and LibreOffice", () => {
    const sheets = `<meta charset='utf-8'><google-sheets-html-origin><style>td{}</style><table data-sheets-root="1"><colgroup><col></colgroup><tbody><tr><td data-sheets-value='{"1":2}'>Mục</td><td>Ý kiến</td></tr><tr><td>9,4</td><td>Một<br/>hai</td></tr></tbody></table>`;
    expect(rowsOf(sheets)).toEqual([
      [
        ["Mục", "Ý kiến"],
        ["9,4", "Một\nhai"],
      ],
    ]);
    const office = `<body><table cellspacing="0"><colgroup width="85"></colgroup><tr><td height="17" align="left"><font face="Liberation Serif">Mục</font></td><td><b>Ý kiến</b></td></tr></table></body>`;
    expect(rowsOf(office)).toEqual([[["Mục", "Ý kiến"]]]);
  });

  test("with a table in a cell, and several tables beside each other", () => {
    const html =
      "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table><p>x</p><table><tr><td>e</td></tr></table>";
    expect(rowsOf(html)).toEqual([[[{ text: "a\nb c", has: ["table"] }, "d"]], [["e"]]]);
  });
});

test("what is hostile in it stays words", () => {
  const html = `<table><tr><td>&lt;b&gt;<script>alert(1)</script><img src=x onerror=alert(1)>a</td></tr></table>`;
  expect(rowsOf(html)).toEqual([[[{ text: "<b>a", has: ["picture"] }]]]);
  expect(paste(`${"<table><tr><td>".repeat(20_000)}a`).tables).toHaveLength(1);
});

test("words parted by tabs, with cells of several lines as Excel quotes them", () => {
  expect(rowsOf("", 'Mục\tÝ kiến\r\n9.4\t"Một\nhai ""ba"""\r\n9.5\tBỏ\r\n')).toEqual([
    [["Mục", "Ý kiến"], ["9.4", 'Một\nhai "ba"'], ["9.5", "Bỏ"], [""]],
  ]);
});

test.each([
  ["plain words", { html: "<p>Kính gửi</p>", text: "Kính gửi", pictures: 0 }, "not-a-table"],
  ["a picture of a table", { html: "", text: "", pictures: 1 }, "picture-only"],
])("%s are no table", (_what, pasted, code) => expect(readPaste(pasted)).toEqual({ tables: [], troubles: [{ code }] }));
