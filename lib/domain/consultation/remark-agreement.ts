import { compared } from "./remark-words";

const agreement = `(?:hoan toan |co ban |ve co ban |da )?(?:thong nhat|nhat tri|dong y|dong thuan)`;
const nothing = `khong (?:co |con )?(?:y kien|gop y|noi dung gop y)`;
// What an office says of itself before it agrees: its own name, and no verb that could turn the sentence.
const office = String.raw`(?:(?:so|ban|cuc|vien|hoi|vu|bo|phong|trung tam|ubnd|uy ban|lien doan|hiep hoi|don vi|co quan|chung toi)\b(?: (?!de nghi|can|nen|chua|khong|bo sung|sua)[^\s,.;:]+){0,14} )?`;
// All that may stand after it without asking for anything.
const plain =
  "hoan toan|cao|voi|ve|cac|toan bo|noi dung|bo cuc|du thao|ban|ho so|bao cao|van ban|ke hoach|de cuong|tren|nay|neu|nhu|theo|cua|va|khac|gi|them|bo sung|gop y|y kien|tham gia|doi|ung cu|mang luoi|cac thanh pho sang tao|thanh pho sang tao|thanh pho|unesco|cong van|duoc|gui|kem|lay|da";
const vietnamese = new RegExp(
  `^${office}(?:${agreement}|${nothing})(?:[\\s,.;]+(?:${plain}|thong nhat|nhat tri|dong y|khong co y kien))*$`,
);
const english =
  /^(?:we )?(?:fully |generally )?(?:agree|agreed|approve|approved|no comments?|no remarks?|no objections?)(?: (?:with|to|the|draft|all|of|it|content|dossier|application))*$/;

/**
 * Does a remark say nothing but that its body agrees ("Thống nhất", "Không có ý kiến", "No comment")? Then it is no remark to be
 * answered. A sentence that agrees and asks for something ("Thống nhất, tuy nhiên …") is a remark; so is all that is not plainly known.
 */
export function agreesOnly(body: string): boolean {
  if (body.length > 300) return false;
  const words = compared(body);
  return vietnamese.test(words) || english.test(words);
}
