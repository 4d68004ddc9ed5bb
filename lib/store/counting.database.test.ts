import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Node } from "prosemirror-model";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { printPdf } from "@/lib/adapters/print/pdf";
import { paragraph, samplePacket } from "@/lib/adapters/print/sample";
import { freshBid } from "@/lib/cli/testing/filled";
import { ownerSql } from "@/lib/cli/testing/owner";
import { randomText, seeded } from "@/lib/cli/testing/random-texts";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type World } from "@/lib/cli/testing/world";
import { saveAnswer } from "@/lib/commands/save-answer";
import { countText } from "@/lib/domain/counting";
import { textOf } from "@/lib/domain/rich-text";
import { readAnswer } from "@/lib/domain/text/answer-reading";
import { plainOf } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { changeText, documentOf } from "@/lib/domain/text/writing";

const database = useTestDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const folder = mkdtempSync(path.join(tmpdir(), "counting-"));
afterAll(() => rmSync(folder, { recursive: true }));

const random = seeded(20_271_124);
const texts = Array.from({ length: 10_000 }, () => randomText(random));
const perPrint = 1_000;

/** As the editor counts it. */
function inBrowser(text: string): string {
  return plainOf(Node.fromJSON(textSchema, textOf(text)), () => undefined);
}

/** As a fold reads it out of what was kept. */
function onServer(text: string): string {
  const doc = documentOf([]);
  changeText(doc, "vi", () => Node.fromJSON(textSchema, textOf(text)));
  return readAnswer(documentOf([encodeStateAsUpdate(doc)]), "vi", () => undefined).text;
}

const heading = "§";
const separator = (index: number) => `=${index}=`;

/** The words and the number of each text as another program reads them in the print. */
async function inPrint(some: readonly string[]): Promise<readonly { readonly words: number; readonly number: number }[]> {
  const answers = some.map((text, index) => ({
    number: "",
    title: separator(index),
    texts: [{ language: "vi", blocks: text.split("\n").map(paragraph), note: `#${countText(text, "words")}#` }],
  }));
  const file = path.join(folder, "read.pdf");
  writeFileSync(
    file,
    await printPdf(
      samplePacket({ title: heading, sections: [{ number: "1", title: "Mục", answers }], files: [], facts: [], draft: false }),
    ),
  );
  const read = execFileSync("pdftotext", ["-raw", file, "-"], { maxBuffer: 64_000_000 }).toString();
  // What stands on every page: its number and the title.
  const body = read.replace(/^Trang \d+ \/ \d+$/gm, " ").replaceAll(heading, " ");
  return some.map((_, index) => {
    // The last time: the table of contents may name it as well.
    const begin = body.lastIndexOf(separator(index)) + separator(index).length;
    const next = body.lastIndexOf(separator(index + 1));
    const [words = "", number = ""] = body.slice(begin, next < 0 ? undefined : next).split("#");
    return { words: words.split(/\s+/).filter(Boolean).length, number: Number(number) };
  });
}

it("counts 10,000 texts alike in the browser, on the server and in print", async () => {
  const wrong: unknown[] = [];
  for (let from = 0; from < texts.length; from += perPrint) {
    const some = texts.slice(from, from + perPrint);
    const printed = await inPrint(some);
    for (const [index, text] of some.entries()) {
      const [browser, server] = [inBrowser(text), onServer(text)];
      const counts = [
        countText(text, "words"),
        countText(browser, "words"),
        countText(server, "words"),
        printed[index]?.words,
        printed[index]?.number,
      ];
      const characters = [text, browser, server].map((each) => countText(each, "characters"));
      if (new Set(counts).size > 1 || new Set(characters).size > 1) wrong.push({ text: JSON.stringify(text), counts, characters });
    }
  }
  expect({ disagreements: wrong.length, first: wrong.slice(0, 5) }).toEqual({ disagreements: 0, first: [] });
}, 300_000);

it("counts alike what PostgreSQL keeps of them", async () => {
  const dossierId = await freshBid(database.ownerUrl, world, "film");
  const kept = texts.filter((text) => countText(text, "words") > 0).slice(0, 100);
  for (const [baseVersion, text] of kept.entries()) {
    const value = { doc: textOf(text) };
    given(await saveAnswer.run(world.people.hueEditor, { dossierId, question: "6", language: "vi", baseVersion, value }));
    const [row] = await ownerSql<{ text: string }>(database.ownerUrl, `select text from answer where dossier_id = '${dossierId}'`);
    for (const unit of ["words", "characters"] as const)
      expect([text, countText(row?.text ?? "", unit)]).toEqual([text, countText(text, unit)]);
  }
}, 60_000);
