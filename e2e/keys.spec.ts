import type { Locator, Page } from "@playwright/test";
import { candidate, savedText } from "./dossiers";
import { expect, test } from "./fixtures";
import { openSection, questionOn, writeAtEnd } from "./section";

type SignedInAs = (who: "ministry-coordinator" | "daNangEditor" | "daNangLead") => Promise<Page>;

/** One of the team before an answer that no other test writes in. */
async function writing(signedInAs: SignedInAs, question: string) {
  const dossierId = await candidate(await signedInAs("ministry-coordinator"), "Cần Thơ", "daNang", "film");
  const page = await signedInAs("daNangEditor");
  await openSection(page, dossierId, "assets");
  const field = questionOn(page, question).field("Tiếng Việt");
  await expect(field).toHaveAttribute("contenteditable", "true");
  await field.click();
  // A finger stays for a moment, in which the browser tells where the caret has gone.
  const press = (key: string) => page.keyboard.press(key, { delay: 30 });
  return { dossierId, page, field, type: (words: string) => page.keyboard.type(words), press };
}

/** The text's elements without what only the editor needs. */
function shape(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    element.innerHTML.replace(/<br class="ProseMirror-trailingBreak">/g, "").replace(/<(\w+)[^>]*>/g, "<$1>"),
  );
}

const expectShape = (field: Locator, html: string) => expect.poll(() => shape(field)).toBe(html);

test("A list is begun by its sign, grows and shrinks by Enter and Tab, and is left by the keys", async ({ signedInAs }) => {
  const { page, dossierId, field, type, press } = await writing(signedInAs, "9.13");
  await type("- ");
  await expectShape(field, "<ul><li><p></p></li></ul>");
  await press("Backspace");
  await expectShape(field, "<p>- </p>");
  await press("Backspace");
  await type(" Múa rối");
  await press("Enter");
  await type("Rối nước");
  await press("Tab");
  await expectShape(field, "<ul><li><p>Múa rối</p><ul><li><p>Rối nước</p></li></ul></li></ul>");
  await press("Enter");
  await type("Rối cạn");
  await press("Shift+Tab");
  await expectShape(field, "<ul><li><p>Múa rối</p><ul><li><p>Rối nước</p></li></ul></li><li><p>Rối cạn</p></li></ul>");
  await press("Home");
  await press("Backspace");
  await expectShape(field, "<ul><li><p>Múa rối</p><ul><li><p>Rối nước</p></li></ul></li></ul><p>Rối cạn</p>");
  await press("Backspace");
  await expectShape(field, "<ul><li><p>Múa rối</p><ul><li><p>Rối nướcRối cạn</p></li></ul></li></ul>");
  for (const key of ["Enter", "End", "Enter", "Enter", "Enter"]) await press(key);
  await type("1. Ba nhóm");
  await press("Enter");
  await press("Enter");
  await type("Hết.");
  await expectShape(
    field,
    "<ul><li><p>Múa rối</p><ul><li><p>Rối nước</p></li><li><p>Rối cạn</p></li></ul></li></ul><ol><li><p>Ba nhóm</p></li></ol><p>Hết.</p>",
  );
  await expect.poll(() => savedText(page, dossierId, "9.13", "vi")).toContain("Ba nhóm");
  // Where there is no list to go deeper into, Tab leads on.
  await press("Tab");
  await expect(field).not.toBeFocused();
});

test("Looks and new lines have their keys and signs, and what is typed behind them goes on as it should", async ({ signedInAs }) => {
  const { field, page, type, press } = await writing(signedInAs, "9.14");
  await type("Nghề **gốm** và _lụa_ xưa");
  await expectShape(field, "<p>Nghề <strong>gốm</strong> và <em>lụa</em> xưa</p>");
  await press("ControlOrMeta+i");
  await type(" nay");
  await press("Shift+Enter");
  await type("mai");
  await press("Enter");
  await type("sau");
  await expectShape(field, "<p>Nghề <strong>gốm</strong> và <em>lụa</em> xưa<em> nay</em><br><em>mai</em></p><p><em>sau</em></p>");
  await press("ControlOrMeta+a");
  await press("Delete");
  await expectShape(field, "<p></p>");
  await questionOn(page, "9.14").region.getByRole("button", { name: "Danh sách dấu đầu dòng" }).first().click();
  await expect(field).toBeFocused();
  await type("Một");
  await expectShape(field, "<ul><li><p>Một</p></li></ul>");
  await press("ControlOrMeta+Shift+7");
  await expectShape(field, "<ol><li><p>Một</p></li></ol>");
  await press("Shift+ControlOrMeta+Home");
  await press("Delete");
  await expectShape(field, "<p></p>");
});

test("Undo takes back one's own words and leaves a colleague's, and redo brings them again", async ({ signedInAs }) => {
  const { dossierId, field: mine, press } = await writing(signedInAs, "9.15");
  const other = await signedInAs("daNangLead");
  await openSection(other, dossierId, "assets");
  const theirs = questionOn(other, "9.15").field("Tiếng Việt");
  await writeAtEnd(mine, "Của tôi.");
  await expect(theirs).toHaveText("Của tôi.");
  await writeAtEnd(theirs, " Của bạn.");
  await expect(mine).toHaveText("Của tôi. Của bạn.");
  await press("ControlOrMeta+z");
  for (const field of [mine, theirs]) await expect(field).toHaveText("Của bạn.");
  await press("ControlOrMeta+z");
  await expect(mine).toHaveText("Của bạn.");
  await press("ControlOrMeta+Shift+z");
  for (const field of [mine, theirs]) await expect(field).toHaveText("Của tôi. Của bạn.");
});

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<h1 style="color:red">Di sản</h1>
<p class="MsoNormal"><span style="font-weight:700">Ca trù</span><span style="font-style:italic"> cổ</span><o:p></o:p></p>
<table><tr><td>2024</td><td>900</td></tr></table>
<ol start="3"><li><p>Đình</p></li><li>Chùa<ul><li>Tháp</li></ul></li></ol>
<p>Xem <a href="https://example.org">trang</a><br>này</p></body></html>`;

// As Word for Windows gives a list: paragraphs, with the sign as letters.
const point = (sign: string, words: string) =>
  `<p class="MsoListParagraph" style="text-indent:-.25in;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->${words}<o:p></o:p></p>`;
const listsFromWord = `<p class="MsoNormal">Nhiệm vụ</p>${point("·", "giữ nghề")}${point("·", "dạy nghề")}${point("1.", "Huế")}${point("2.", "Hội An")}`;

test("What comes from Word keeps its words and the form's looks, and nothing else; numbered lines become a list", async ({
  signedInAs,
}) => {
  const { field, page, press } = await writing(signedInAs, "9.12");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const bring = async (kind: "text/html" | "text/plain", words: string) => {
    await page.evaluate(([type, text]) => navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([text], { type }) })]), [
      kind,
      words,
    ] as const);
    await press("ControlOrMeta+v");
  };
  await bring("text/html", fromWord);
  await expectShape(
    field,
    "<p>Di sản</p><p><strong>Ca trù</strong><em> cổ</em></p><p>2024 900</p><ol><li><p>Đình</p></li><li><p>Chùa</p><ul><li><p>Tháp</p></li></ul></li></ol><p>Xem trang<br>này</p>",
  );
  await expect(field.locator("ol")).toHaveAttribute("start", "3");
  await press("ControlOrMeta+a");
  await press("Backspace");
  await bring("text/html", listsFromWord);
  await expectShape(
    field,
    "<p>Nhiệm vụ</p><ul><li><p>giữ nghề</p></li><li><p>dạy nghề</p></li></ul><ol><li><p>Huế</p></li><li><p>Hội An</p></li></ol>",
  );
  await press("ControlOrMeta+a");
  await press("Backspace");
  await bring("text/plain", "1. Làng\n2. Phố");
  await expectShape(field, "<ol><li><p>Làng</p></li><li><p>Phố</p></li></ol>");
  await press("ControlOrMeta+a");
  await press("Backspace");
  await bring("text/plain", "TP. Huế có **chín** nghề");
  await expectShape(field, "<p>TP. Huế có <strong>chín</strong> nghề</p>");
});

test("Words dragged from one language's text into the other's leave the first", async ({ signedInAs }) => {
  const { field, page, type, press } = await writing(signedInAs, "9.14");
  await type("xưởng gốm");
  await press("Shift+Home");
  const english = questionOn(page, "9.14").field("Tiếng Anh");
  const [from, to] = [await field.locator("p").boundingBox(), await english.locator("p").boundingBox()];
  if (!from || !to) throw new Error("A text is not on the screen.");
  await page.mouse.move(from.x + 10, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 5, { steps: 5 });
  await page.mouse.move(to.x + 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(english).toHaveText("xưởng gốm");
  await expect(field).toHaveText("");
});
