import type { Authority } from "../authorities";
import { signatureLines } from "../authorities";
import type { Line, OfficialPaper } from "../letter-lines";
import type { Disposition, HeldRemark, HeldRound } from "./held-round";
import { placesOf } from "./places";
import { answerCell, type Cell, cellText, remarkCell, subjectCell } from "./response-cells";
import { openingOf } from "./response-opening";
import { bareCity } from "./table-words";

/** The four columns of uccn.md 7.5, in its words. */
export const tableHead = ["NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"] as const;

export type ResponseRow = {
  /** The remark's number in the round. */
  readonly number: number;
  readonly place: Cell;
  readonly subject: Cell;
  readonly remark: Cell;
  readonly answer: Cell;
  readonly disposition: Disposition | null;
  readonly approved: boolean;
  /** Place and answer are one with those of the row above: answered together. */
  readonly together: boolean;
};

/** Bảng tổng hợp ý kiến, tiếp thu, giải trình, before any printer: `paper.body` is what opens it. */
export type ResponseTable = {
  readonly paper: OfficialPaper;
  /** Says on a working draft that it is one, and why; null where all is approved and the round is closed. */
  readonly notice: string | null;
  readonly head: typeof tableHead;
  readonly rows: readonly ResponseRow[];
};

/** Who issues and signs the table, as `signerOn` tells; without one, blanks. `above` is the body above a department. */
export type TableSigner = { readonly signer?: Authority | undefined; readonly above?: Authority | undefined };

/**
 * The table of a round, in Vietnamese. Rows: whole dossier first, then as the form goes; in one place as the bodies were asked,
 * then by number; each remark once. Remarks of one group that follow each other in one place and have the same answer share it.
 * Nothing is made up: papers that are not known, number and date are blanks. The same round gives the same table.
 */
export function responseTable(held: HeldRound, { signer, above }: TableSigner = {}): ResponseTable {
  return { paper: paperOf(held, signer, above), notice: noticeOf(held), head: tableHead, rows: rowsOf(held) };
}

function rowsOf({ sections, consultees, remarks }: HeldRound): readonly ResponseRow[] {
  const placeOf = placesOf(sections);
  const labelOf = (question: string) => placeOf({ section: null, question }).label;
  const order = new Map(consultees.map(({ id }, index) => [id, index]));
  const byId = new Map(consultees.map((each) => [each.id, each]));
  const turn = ({ consulteeId }: HeldRemark) => order.get(consulteeId) ?? consultees.length;
  const placed = remarks
    .map((remark) => ({ remark, place: placeOf(remark.place) }))
    .sort((a, b) => a.place.rank - b.place.rank || turn(a.remark) - turn(b.remark) || a.remark.number - b.remark.number);
  const rows: ResponseRow[] = [];
  for (const [index, { remark, place }] of placed.entries()) {
    const before = placed[index - 1];
    const answer = answerCell(remark, place, labelOf);
    const one = remark.group !== null && before?.remark.group === remark.group && before.place.label === place.label;
    rows.push({
      number: remark.number,
      place: [[{ text: place.label }]],
      subject: subjectCell(byId.get(remark.consulteeId), remark),
      remark: remarkCell(remark),
      answer,
      disposition: remark.disposition,
      approved: isApproved(remark),
      together: one && cellText(rows.at(-1)?.answer ?? []) === cellText(answer),
    });
  }
  return rows;
}

/** Settled by one person and approved by another. */
export function isApproved({ disposition, approvedBy }: Pick<HeldRemark, "disposition" | "approvedBy">): boolean {
  return disposition !== null && approvedBy !== null;
}

/** Closed, and every remark approved: only then is the table more than a working draft. */
export function isFinal({ remarks, round }: Pick<HeldRound, "remarks" | "round">): boolean {
  return round.closedAt !== null && remarks.every(isApproved);
}

function noticeOf({ remarks, round }: HeldRound): string | null {
  const open = remarks.filter((remark) => !isApproved(remark)).length;
  const why = [
    ...(open > 0 ? [`${open}/${remarks.length} góp ý chưa được duyệt`] : []),
    ...(round.closedAt === null ? ["đợt lấy ý kiến chưa kết thúc"] : []),
  ];
  return why.length === 0 ? null : `(DỰ THẢO để làm việc: ${why.join(", ")})`;
}

/** A name stays on one line of the title. */
const whole = (name: string) => name.replaceAll(" ", "\u00a0");
const network = whole("Mạng lưới các thành phố sáng tạo của UNESCO");
const blank = (hint: string): Line => [{ text: `[${hint}]`, blank: true }];
const known = (text: string | undefined, hint: string): Line => (text ? [{ text }] : blank(hint));

function paperOf(held: HeldRound, signer: Authority | undefined, above: Authority | undefined): OfficialPaper {
  const { city, field, callYear } = held;
  const about = `đối với dự thảo hồ sơ thành phố ${whole(bareCity(city.vi))} ứng cử gia nhập ${network} trong lĩnh vực ${whole(field.vi)}, đợt năm ${callYear}`;
  return {
    ...(signer?.kind === "department" ? { above: known(above?.bodyVi, "Tên cơ quan chủ quản") } : {}),
    issuer: known(signer?.bodyVi, "Tên cơ quan tổng hợp"),
    symbol: blank("ký hiệu"),
    place: known(city.vi, "địa danh"),
    type: "BẢNG TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý",
    abstract: [{ text: about.toLocaleUpperCase("vi") }],
    to: [],
    basis: [],
    body: openingOf(held),
    recipients: [blank("cơ quan nhận bảng tổng hợp"), blank("các đơn vị góp ý"), [{ text: "Lưu: VT, " }, ...blank("đơn vị soạn")]],
    office: signer ? signatureLines(signer).map((text) => [{ text }]) : [blank("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ")],
    signatory: known(signer?.signatory, "Họ và tên người ký"),
  };
}
