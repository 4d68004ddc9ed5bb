import { type FileChild, Paragraph } from "docx";
import { lineText } from "@/lib/domain/letter-lines";
import type { Minutes } from "@/lib/domain/review/minutes";
import { bodyBlock, cells, centred, head, margins, recipientsOf, titleOf } from "./official-parts";
import { plain, printSheet, spacing } from "./page";

const widths = { left: 68, right: 97 } as const;
const hands = { left: 82, right: 83 } as const;

/**
 * Biên bản as DOCX, in the form of Nghị định 30/2020/NĐ-CP: head and tên loại as every paper of the country, then the two hands, secretary
 * on the left and chair on the right, and Nơi nhận beneath. The same minutes give the same bytes.
 */
export function printMinutes(minutes: Minutes): Promise<Uint8Array<ArrayBuffer>> {
  const { body, secretary, signatory, abstract } = minutes;
  const hand = (title: string, name: typeof secretary): readonly FileChild[] => [
    centred(plain(title), { size: 14, bold: true, before: 12 }),
    new Paragraph({ spacing: spacing(60, 0), children: [] }),
    centred(name, { size: 14, bold: true }),
  ];
  const children = [
    head(minutes, widths),
    ...titleOf(minutes, widths),
    // No hand stands alone on a page: the last two paragraphs go with them.
    ...body.flatMap((block, index) => bodyBlock(block, index >= body.length - 2)),
    cells(hand("THƯ KÝ", secretary), hand("CHỦ TRÌ", signatory), hands),
    ...recipientsOf(minutes),
  ];
  return printSheet({ margins, language: "vi-VN", title: lineText(abstract), children });
}
