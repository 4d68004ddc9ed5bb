import { beforeAll, describe, expect, test } from "vitest";
import { printDocx } from "@/lib/adapters/print/docx";
import { toPacket } from "@/lib/adapters/print/packet-words";
import { complaintsOf, printPdf } from "@/lib/adapters/print/pdf";
import { fullForm, type Typed } from "@/lib/cli/testing/full-form";
import { libreOffice, outlineOf, poppler, type Tag, tagsOf } from "@/lib/cli/testing/read-paper";
import type { Edition } from "@/lib/domain/build-packet";
import { countText } from "@/lib/domain/counting";
import type { Packet, PrintLanguage } from "@/lib/domain/packet";
import { asPrinted } from "@/lib/domain/printable";
import { sayCount } from "@/lib/i18n/print-words";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";

// The whole form is printed and read back with other programs than ours. Two texts are the same when their letters are, in NFC,
// and their spaces stand in the same places, however many: a line may end at any of them.
const same = (text: string) => asPrinted(text).replace(/\n/g, "").replace(/ +/g, " ").trim();
const letters = (text: string) => asPrinted(text).replace(/\s/g, "");

const editions: readonly (readonly [Edition, "en" | "fr", readonly PrintLanguage[]])[] = [
  ["submission", "en", ["en"]],
  ["submission", "fr", ["fr"]],
  ["vietnamese", "en", ["vi"]],
  ["bilingual", "fr", ["vi", "fr"]],
];

describe.each(editions)("the %s edition of a bid in %s", (edition, submission, spoken) => {
  const { content, typed } = fullForm(submission);
  const packet = toPacket(content, uccn2027, { edition, draft: false });
  const own = packet.language as PrintLanguage;
  const headings = headingsOf(packet);
  /** What must be read under a question: its answer in each language printed, in that order. */
  const answers = (question: string) =>
    typed.filter((each) => each.question.id === question && (each.language === "all" || spoken.includes(each.language)));
  const languageOf = ({ language }: Typed): PrintLanguage => (language === "all" ? own : language);
  let pdf: Uint8Array = new Uint8Array();
  let tags: readonly Tag[] = [];

  beforeAll(async () => {
    pdf = await printPdf(packet);
    tags = await tagsOf(pdf);
  });

  test("has nothing the printer complains of, and is the same file each time", async () => {
    expect(await complaintsOf(packet)).toEqual([]);
    expect(Buffer.from(await printPdf(packet)).equals(Buffer.from(pdf))).toBe(true);
  });

  test("holds its fonts, its language, its title and both its standards", () => {
    const fonts = poppler("pdffonts", pdf).split("\n").slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([]);
    expect(poppler("pdfinfo", pdf)).toContain(packet.title);
    const raw = Buffer.from(pdf).toString("latin1");
    for (const mark of [`/Lang (${own})`, "<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "/DisplayDocTitle true"])
      expect(raw).toContain(mark);
  });

  test("has a bookmark for each heading, and a line of the contents", async () => {
    expect(await outlineOf(pdf)).toEqual(headings.map(({ depth, title }) => ({ depth, title: same(title) })));
    const lines = tags.filter(({ role }) => role === "TOCI").map(({ text }) => same(text).replace(/ \d+$/, ""));
    expect(lines).toEqual(headings.map(({ bare }) => same(bare)));
  });

  test("nests its headings without a gap, lists in lists, cells in rows, and heads its tables", () => {
    const levels = tags.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const parents: Readonly<Record<string, RegExp>> = {
      LI: /^L$/,
      LBody: /^LI$/,
      TR: /^(THead|TBody|Table)$/,
      TH: /^TR$/,
      TD: /^TR$/,
      TOCI: /^TOC$/,
    };
    const astray = tags.filter(({ role, within }) => parents[role] && !parents[role].test(within.at(-1) ?? ""));
    expect(astray).toEqual([]);
    const tables = tags.filter(({ role }) => role === "Table").length;
    expect(tables).toBeGreaterThan(0);
    expect(tags.filter(({ role }) => role === "THead")).toHaveLength(tables);
    expect(tags.filter(({ role, language }) => role === "TH" && language !== own)).toEqual([]);
  });

  test("has every answer under its heading as it was typed, in its language, and nothing else but labels and counts", () => {
    for (const heading of headings.filter(({ depth }) => depth === 2)) {
      const { number } = heading;
      const leaves: readonly Tag[] = under(tags, heading).filter(({ role }) => /^(P|H3|TH|TD)$/.test(role));
      const rest = answers(number).reduce((left: readonly Tag[], each) => taken(left, each.pieces(own), languageOf(each), number), leaves);
      const said = rest.map(({ text }) => same(text));
      expect(said.filter((text) => !isFurniture(text, number, typed))).toEqual([]);
    }
  });

  test("counts every long text with the one counting function, in the words of its language", () => {
    const long = typed.filter(({ question, language }) => question.kind === "long-text" && spoken.includes(language as PrintLanguage));
    expect(long.length).toBeGreaterThan(10);
    for (const each of long) {
      const limit = each.question.kind === "long-text" ? each.question.limit : undefined;
      const unit = limit?.unit ?? "words";
      const used = countText(each.pieces(own).join("\n"), unit);
      const count = sayCount(limit && each.language !== "vi" ? { used, unit, limit: limit.value } : { used, unit }, languageOf(each));
      const heading = headings.find(({ depth, number }) => depth === 2 && number === each.question.id);
      expect(under(tags, heading).map(({ text }) => same(text))).toContain(same(count));
    }
  });

  test("gives every answer to who copies its text out, column by column", () => {
    // The page without its head and foot; in a copy of two columns, each by itself.
    const read = (x: number, width: number) =>
      letters(poppler("pdftotext", pdf, "-raw", "-r", "72", "-x", `${x}`, "-y", "76", "-W", `${width}`, "-H", "690"));
    const whole = read(0, 596);
    const columns = new Map(spoken.map((language, index) => [language, spoken.length === 1 ? whole : read(index === 0 ? 0 : 298, 298)]));
    for (const each of typed.filter(({ language }) => language === "all" || spoken.includes(language)))
      for (const piece of each.pieces(own)) {
        const text = each.language === "all" ? whole : columns.get(languageOf(each));
        expect(text?.includes(letters(piece)), `${each.question.id}: ${piece}`).toBe(true);
      }
  });

  test("opens in LibreOffice as a Word document with every answer, in the same order", async () => {
    const text = Buffer.from(libreOffice(await printDocx(packet), "txt")).toString();
    const lines = text.split("\n").map((line) => same(line.replace(/^\s+(?:\w+\.|[•◦▪–·])\s/, "")));
    let at = lines.lastIndexOf(same(headings[0]?.title ?? ""));
    const next = (line: string) => {
      const found = lines.indexOf(same(line), at);
      expect(found, line).toBeGreaterThanOrEqual(0);
      at = found;
    };
    for (const { depth, number, title } of headings) {
      next(title);
      for (const each of depth === 2 ? answers(number) : [])
        for (const piece of each.pieces(own)) for (const line of piece.split("\n")) next(line);
    }
  });
});

type Heading = { readonly depth: number; readonly number: string; readonly title: string; readonly bare: string };

function headingsOf({ sections, labels }: Packet): readonly Heading[] {
  const heading = (depth: number, number: string, bare: string) => ({ depth, number, bare, title: `${number} ${bare}`.trim() });
  const found = sections.flatMap(({ number, title, answers }) => [
    heading(1, number, title),
    ...answers.map((answer) => heading(2, answer.number, answer.title)),
  ]);
  return [...found, heading(1, "", labels.annexes)];
}

/** What stands between a heading and the next one. */
function under(tags: readonly Tag[], heading: Heading | undefined): readonly Tag[] {
  const isHeading = ({ role }: Tag) => role === "H1" || role === "H2";
  const start = tags.findIndex(({ role, text }) => role === `H${heading?.depth}` && letters(text) === letters(heading?.title ?? ""));
  if (start < 0) throw new Error(`No heading: ${heading?.title}`);
  const rest = tags.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ text }) => text !== "");
}

/** The leaves without those that hold these pieces, each found whole, in order and in its language. */
function taken(leaves: readonly Tag[], pieces: readonly string[], language: string, question: string): readonly Tag[] {
  const left = [...leaves];
  let at = 0;
  for (const piece of pieces) {
    const found = left.findIndex((tag, index) => index >= at && same(tag.text) === same(piece));
    expect(found, `${question}: ${piece}`).toBeGreaterThanOrEqual(0);
    expect(left[found]?.language, `${question}: ${piece}`).toBe(language);
    left.splice(found, 1);
    at = found;
  }
  return left;
}

/** Counts, and the rulebook's own names of parts, fields, columns and years. */
function isFurniture(text: string, number: string, typed: readonly Typed[]): boolean {
  if (/^[\d\s.,]+(\/ [\d\s.,]+)?(từ|ký tự|words?|characters?|mots?|caractères?)$/.test(text)) return true;
  const question = typed.find((each) => each.question.id === number)?.question;
  const named =
    question?.kind === "person"
      ? question.fields
      : question?.kind === "initiatives"
        ? question.parts
        : question?.kind === "numbers"
          ? question.columns
          : [];
  const years = question?.kind === "numbers" ? question.years.map(String) : [];
  return [...years, ...named.flatMap(({ words }) => Object.values(words))].map(same).includes(text);
}
