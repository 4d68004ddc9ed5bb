import type { Day } from "../days";
import { dayIn, officeZone } from "../days";
import type { Disposition, HeldConsultee, HeldRemark, Opinion, RoundForm, StakeholderKind } from "./held-round";

// The words of administrative papers inside Vietnam, which are always in Vietnamese whatever language the screen has.

/** How the answer to a remark begins: uccn.md 7.5. */
export const dispositionWords: Readonly<Record<Disposition, string>> = {
  accepted: "Tiếp thu",
  partly: "Tiếp thu một phần",
  "not-accepted": "Không tiếp thu",
  noted: "Ghi nhận",
};

export const formWords: Readonly<Record<RoundForm, string>> = {
  written: "lấy ý kiến bằng văn bản",
  "round-table": "tọa đàm tham vấn",
  workshop: "hội thảo chuyên đề",
  conference: "hội thảo quốc tế",
};

export const kindWords: Readonly<Record<StakeholderKind, string>> = {
  department: "Sở, ban, ngành, cục",
  association: "Hội nghề nghiệp",
  unesco: "Văn phòng UNESCO",
  commission: "Ủy ban Quốc gia UNESCO",
  "member-city": "Thành phố thành viên Mạng lưới",
  expert: "Chuyên gia",
  other: "Cơ quan, tổ chức khác",
};

export const sourceWords: Readonly<Record<HeldRemark["source"], string>> = {
  link: "Góp ý trực tuyến",
  letter: "Văn bản",
  minutes: "Biên bản cuộc họp, hội thảo",
};

/** "05/02/2027". */
function shortDay(day: Day): string {
  return day.split("-").reverse().join("/");
}

/** The day of an instant in Vietnam, "05/02/2027". */
export function shortDayOf(at: Date): string {
  return shortDay(dayIn(officeZone, at));
}

// An expert or a body abroad sends no công văn.
const withoutCongVan: ReadonlySet<StakeholderKind> = new Set(["unesco", "member-city", "expert", "other"]);

/** "Công văn số 123/SDL-QHTT ngày 05/02/2027", "Biên bản ngày 10/02/2027"; a number that is not known is not made up. */
export function sayOpinion({ kind, number, on }: Opinion, by: StakeholderKind): string {
  const paper = kind === "minutes" ? "Biên bản" : withoutCongVan.has(by) ? "Văn bản" : "Công văn";
  return `${paper}${number.trim() === "" ? "" : ` số ${number.trim()}`} ngày ${shortDay(on)}`;
}

/** The Vietnamese name, else the English one. */
export function nameOf({ nameVi, nameEn }: Pick<HeldConsultee, "nameVi" | "nameEn">): string {
  return nameVi.trim() || nameEn.trim();
}

/** "thành phố" stands before it in the sentences, as in the letters. */
export function bareCity(vi: string): string {
  return vi.trim().replace(/^thành phố /i, "");
}

/** Typed words as they stand inside of a sentence. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
