import type { RoundLetter, RoundTemplate } from "@/lib/domain/consultation/round-letter";
import { askOpinions } from "./ask-opinions";
import { invite } from "./invite";

/** The letters of a consultation. Like all letters they stand outside the sealed rulebook: they change no packet. */
export const roundLetters: Readonly<Record<RoundLetter, RoundTemplate>> = { "ask-opinions": askOpinions, invite };

/** What belongs where a letter of a round has a blank. */
export const roundHints: Readonly<Record<string, string>> = {
  above: "Tên cơ quan chủ quản",
  issuer: "Tên cơ quan gửi",
  place: "địa danh",
  city: "tên thành phố",
  field: "lĩnh vực",
  team: "đơn vị xây dựng hồ sơ",
  office: "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",
  signatory: "Họ và tên người ký",
  starts: "giờ, thứ, ngày",
  venue: "địa điểm",
  recipient: "tên nơi nhận",
  contactName: "họ và tên đầu mối",
  contactTelephone: "số điện thoại",
  contactEmail: "thư điện tử",
};
