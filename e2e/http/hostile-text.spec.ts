import { expect } from "@playwright/test";
import { textOf } from "@/lib/domain/rich-text";
import { test } from "./fixtures";
import { goodSave, post } from "./spoiling";
import { changesNothing, isRefused } from "./unharmed";
import { openBid } from "./world";
import { historyOf, write } from "./writing";

const hostile = [
  "'; drop table answer; --",
  '" or 1=1 /*',
  "$$ \\ % _ \\' {{7*7}} #{7*7}",
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<!--#include--> <style>*{display:none}</style> &lt;b&gt; &amp;",
  "\u202eđảo chiều\u202c và \u200bẩn",
  "🏯 Huế 𠮷 ﷽",
];
const marks = /<script>alert|<img src=x|<!--#include|<style>\*/;

test("what looks like SQL or HTML is text: kept to the letter, shown to the letter, run nowhere", async ({ world }) => {
  const editor = world.people["city-editor"];
  const dossierId = await openBid(world.product, world.people["ministry-coordinator"]);
  const field = { dossierId, question: "6", language: "vi" };
  for (const [baseVersion, text] of hostile.entries()) {
    expect((await write(editor, { ...field, baseVersion, text })).outcome).toBe("done");
    expect((await historyOf(editor, field))[0]).toEqual({ version: baseVersion + 1, text });
    const said = await editor.command("comment.open", { dossierId, question: "6", body: text });
    expect(said.outcome).toBe("done");
    const { body } = await editor.query("comments.view", { dossierId });
    expect(body).toMatchObject({ threads: [{ comments: [{ body: text }] }, ...Array.from({ length: baseVersion }, () => ({}))] });
    const found = await editor.query("search.view", { words: text });
    expect(found.outcome).toBe("done");
    for (const page of ["/form/presentation?talk=6", "/comments", "/history", "/packet"]) {
      expect((await editor.page(`/dossiers/${dossierId}${page}`)).text).not.toMatch(marks);
    }
  }
  // Signs with a meaning in a pattern find themselves and nothing else.
  for (const words of ["%%", "__", "\\\\", "%_"]) {
    expect((await editor.query("search.view", { words })).body).toMatchObject({ answers: [] });
  }
});

test("a text that the form cannot hold is malformed, whoever sends it", async ({ world }) => {
  const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
  const text = (more: object = {}) => ({ type: "text", text: "x", ...more });
  const listOf = (content: unknown, more: object = {}) => ({ type: "bulletList", content: [{ type: "listItem", content }], ...more });
  const nested = (levels: number): unknown => (levels === 0 ? paragraph(text()) : listOf([nested(levels - 1)]));
  const blocks: readonly unknown[] = [
    { type: "heading", attrs: { level: 1 }, content: [text()] },
    { type: "image", attrs: { src: "https://elsewhere.example/x.png" } },
    ...["codeBlock", "blockquote", "table", "horizontalRule", "script", "doc", ""].map((type) => ({ type, content: [text()] })),
    { type: "paragraph", attrs: { class: "x" }, content: [text()] },
    { type: "paragraph", content: [text()], marks: [] },
    paragraph(text({ marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] })),
    ...["underline", "code", "textStyle", "highlight"].map((type) => paragraph(text({ marks: [{ type }] }))),
    paragraph(text({ marks: [{ type: "bold", attrs: {} }] })),
    paragraph(text({ marks: [{ type: "bold" }, { type: "italic" }, { type: "bold" }] })),
    paragraph(text({ text: "" })),
    paragraph(text({ text: 5 })),
    paragraph(text({ href: "x" })),
    paragraph(paragraph(text())),
    paragraph({ type: "mention", attrs: { id: "1" } }),
    { type: "bulletList", content: [paragraph(text())] },
    { type: "bulletList", content: [] },
    listOf([]),
    listOf([paragraph(text())], { attrs: { style: "x" } }),
    nested(20),
    "x",
    null,
  ];
  await changesNothing(world.product, async () => {
    for (const block of blocks) {
      const body = JSON.stringify({ ...goodSave(world), value: { doc: { type: "doc", content: [block] } } });
      await isRefused(await post(world.people["city-editor"], body), "malformed", JSON.stringify(block).slice(0, 80));
    }
    for (const doc of [{ type: "doc" }, { type: "doc", content: [] }, paragraph(text()), { ...textOf("x"), attrs: {} }]) {
      const body = JSON.stringify({ ...goodSave(world), value: { doc } });
      await isRefused(await post(world.people["city-editor"], body), "malformed", JSON.stringify(doc));
    }
  });
});

test("words typed in pieces are kept composed, and signs nobody can see or store are left out", async ({ world }) => {
  const editor = world.people["city-editor"];
  const dossierId = await openBid(world.product, world.people["ministry-coordinator"]);
  const field = { dossierId, question: "6", language: "vi" };
  const composed = "Huế, thành phố ẩm thực";
  const typed = `${composed.normalize("NFD")}\u0000\u0007\ud800`;
  expect(typed).not.toContain(composed);
  expect((await write(editor, { ...field, baseVersion: 0, text: typed })).outcome).toBe("done");
  expect((await historyOf(editor, field))[0]).toEqual({ version: 1, text: `${composed}\ufffd` });
  expect((await editor.query("section.view", { dossierId, sectionId: "presentation" })).body).toMatchObject({
    answers: [{ value: { doc: textOf(`${composed}\ufffd`) } }],
  });
  // The same words composed are the same answer: nothing new is kept.
  expect((await write(editor, { ...field, baseVersion: 1, text: `${composed}\ufffd` })).body).toMatchObject({ version: 1 });
  expect((await editor.command("comment.open", { dossierId, question: "6", body: typed })).outcome).toBe("done");
  expect((await editor.query("comments.view", { dossierId })).body).toMatchObject({
    threads: [{ comments: [{ body: `${composed}\ufffd` }] }],
  });
  const found = await editor.query("search.view", { words: "thành phố ẩm thực".normalize("NFD") });
  expect(JSON.stringify(found.body)).toContain(dossierId);
});
