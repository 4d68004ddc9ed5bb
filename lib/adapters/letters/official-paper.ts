import { PageBreak, Paragraph } from "docx";
import { lineText, type OfficialPaper } from "@/lib/domain/letter-lines";
import { addressees, basisOf, bodyBlock, centred, foot, head, margins, titleOf } from "./official-parts";
import { printSheet } from "./page";

const widths = { left: 68, right: 97 } as const;

/**
 * A paper inside Vietnam as DOCX, in the form of Nghị định 30/2020/NĐ-CP: Quốc hiệu on one line, Tiêu ngữ over a rule of its own
 * length, the issuer over one of a third of its line, number and date left blank, Nơi nhận and signature beneath. The same paper
 * gives the same bytes.
 */
export function printOfficialPaper(paper: OfficialPaper): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    head(paper, widths),
    ...titleOf(paper, widths),
    ...addressees(paper),
    ...basisOf(paper),
    // No signature stands alone on a page: the last two paragraphs go with it.
    ...paper.body.flatMap((block, index) => bodyBlock(block, index >= paper.body.length - 2)),
    foot(paper, widths),
    ...annexOf(paper),
  ];
  return printSheet({ margins, language: "vi-VN", title: lineText(paper.abstract), children });
}

/** A list that is too long for the letter itself, on a page of its own. */
function annexOf({ annex }: OfficialPaper): readonly Paragraph[] {
  if (annex === undefined) return [];
  return [
    new Paragraph({ children: [new PageBreak()] }),
    ...annex.title.map((line, index) => centred(line, { size: 14, ...(index === 0 ? { bold: true } : { italics: true, after: 8 }) })),
    ...annex.items.flatMap((line, index) => bodyBlock({ type: "paragraph", line: [{ text: `${index + 1}. ` }, ...line] })),
  ];
}
