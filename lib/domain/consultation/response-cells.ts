import type { LinePart } from "../letter-lines";
import type { HeldConsultee, HeldRemark, RemarkChange } from "./held-round";
import { changedPassage } from "./passages";
import type { FormPlace } from "./places";
import { dispositionWords, nameOf, sayOpinion } from "./table-words";

/** A piece of a cell: words with a look; `blank` marks what is still open, as in the letters. */
export type CellRun = LinePart & { readonly bold?: true; readonly italic?: true };
/** What stands in a cell: paragraphs of runs. No run holds a line end. */
export type Cell = readonly (readonly CellRun[])[];

/** A typed text as paragraphs: lines that hold something, each without white space at its ends, otherwise as it was typed. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Chủ thể góp ý: the body, and beneath it the paper in which it said this. */
export function subjectCell(consultee: HeldConsultee | undefined, { opinion, source }: HeldRemark): Cell {
  if (!consultee) return [[{ text: "[không rõ chủ thể góp ý]", blank: true }]];
  const paper = opinion ?? (source === "link" ? null : consultee.opinion);
  const by = paper ? sayOpinion(paper, consultee.kind) : source === "link" ? "góp ý trực tuyến" : "";
  return [[{ text: nameOf(consultee) }], ...(by === "" ? [] : [[{ text: `(${by})` }]])];
}

/** Nội dung góp ý: its number in the round, the passage it is about, its words. */
export function remarkCell({ number, place, body }: HeldRemark): Cell {
  const [first = "", ...rest] = linesOf(body);
  const quote = linesOf(place.quote ?? "").join(" ");
  const numbered: CellRun = { text: `(${number}) ` };
  if (quote === "") return [[numbered, { text: first }], ...rest.map((text) => [{ text }])];
  return [[numbered, { text: `Về đoạn: “${quote}”`, italic: true }], ...[first, ...rest].map((text) => [{ text }])];
}

/**
 * Nội dung tiếp thu, giải trình: the disposition in words, the answer, each change as "Trước: … / Sau: …", or "Bổ sung: …" or "Bỏ: …"
 * what only came or went (with its question and language where these are not plain), and, as blanks, what is still to be done. An
 * answer that was sent back is not shown: it is being written anew.
 */
export function answerCell(remark: HeldRemark, at: FormPlace, labelOf: (question: string) => string): Cell {
  const { disposition, returned, answer, changes, approvedBy, place } = remark;
  if (returned) return [[{ text: "[Đang viết lại]", blank: true }]];
  const lead: CellRun = disposition ? { text: `${dispositionWords[disposition]}.`, bold: true } : { text: "[Chưa xử lý]", blank: true };
  const [first, ...rest] = linesOf(answer);
  return [
    [lead, ...(first === undefined ? [] : [{ text: ` ${first}` }])],
    ...rest.map((text) => [{ text }]),
    ...changes.flatMap((change) => changeLines(change, change.question === place.question ? "" : labelOf(change.question), at)),
    ...(disposition && !approvedBy ? [[{ text: "[Chưa được duyệt]", blank: true as const }]] : []),
  ];
}

const languages = { vi: "", all: "", en: " (bản tiếng Anh)", fr: " (bản tiếng Pháp)" } as const;

function changeLines(change: RemarkChange, elsewhere: string, at: FormPlace): Cell {
  const said = ([name, text]: readonly [string, string]): Cell => {
    const [first = "", ...rest] = linesOf(text);
    return [[{ text: `${name}${languages[change.language]}: `, italic: true }, { text: first }], ...rest.map((line) => [{ text: line }])];
  };
  return [
    ...(elsewhere === "" || elsewhere === at.label ? [] : [[{ text: elsewhere, italic: true as const }]]),
    ...changed(change).flatMap(said),
  ];
}

/** Words without any before them were added, unless nothing at all stood there. */
function changed({ before, after, fromVersion }: RemarkChange): readonly (readonly [string, string])[] {
  const passage = changedPassage(before.trim(), after.trim());
  if (passage.after === "") return [["Bỏ", passage.before]];
  if (passage.before === "" && fromVersion > 0) return [["Bổ sung", passage.after]];
  return [
    ["Trước", passage.before || "(chưa có nội dung)"],
    ["Sau", passage.after],
  ];
}

/** The words of a cell, a line a paragraph. */
export function cellText(cell: Cell): string {
  return cell.map((runs) => runs.map(({ text }) => text).join("")).join("\n");
}
