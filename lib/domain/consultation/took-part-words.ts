import type { RoundForm, StakeholderKind } from "./held-round";

type Named = readonly [one: string, several: string];
/** The words of a language for `whoTookPart`: how many of what, and the sentences around them. */
export type TookPartWords = {
  readonly locale: string;
  readonly forms: Readonly<Record<RoundForm, string>>;
  readonly kinds: Readonly<Record<StakeholderKind, Named>>;
  readonly bodies: Named;
  readonly remarks: Named;
  readonly met: (form: string, day: string, place: string) => string;
  readonly held: (number: number, how: string, from: string, to: string, draft: number, asked: string) => string;
  readonly answered: (count: number, bodies: string, kinds: readonly string[]) => string;
  readonly nobody: string;
  readonly outcome: (total: number, remarks: string, full: number, part: number) => string;
  readonly noRemarks: string;
};

const list = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
const same = (word: string): Named => [word, word];

const vi: TookPartWords = {
  locale: "vi-VN",
  forms: { written: "bằng văn bản", "round-table": "tọa đàm", workshop: "hội thảo chuyên đề", conference: "hội thảo quốc tế" },
  kinds: {
    department: same("sở, ban, ngành"),
    association: same("hội nghề nghiệp"),
    unesco: same("văn phòng UNESCO"),
    commission: same("Ủy ban Quốc gia UNESCO"),
    "member-city": same("thành phố thành viên Mạng lưới"),
    expert: same("chuyên gia"),
    other: same("cơ quan, tổ chức khác"),
  },
  bodies: same("cơ quan, tổ chức, chuyên gia"),
  remarks: same("góp ý"),
  met: (form, day, place) => `${form} ngày ${day}${place === "" ? "" : ` tại ${place}`}`,
  held: (number, how, from, to, draft, asked) =>
    `Đợt lấy ý kiến thứ ${number} (${how}; từ ngày ${from} đến ngày ${to}) gửi dự thảo lần ${draft} đến ${asked}.`,
  answered: (_count, bodies, kinds) => `Có ${bodies} đã trả lời hoặc tham gia góp ý, gồm: ${kinds.join("; ")}.`,
  nobody: "Không có nơi nào trả lời bằng văn bản hoặc góp ý.",
  outcome: (total, _remarks, full, part) => `Trong ${total} góp ý nhận được, ${full} được tiếp thu, ${part} được tiếp thu một phần.`,
  noRemarks: "Không có góp ý cần giải trình.",
};

const en: TookPartWords = {
  locale: "en-GB",
  forms: { written: "in writing", "round-table": "a round table", workshop: "a workshop", conference: "an international conference" },
  kinds: {
    department: ["government department", "government departments"],
    association: ["professional association", "professional associations"],
    unesco: ["UNESCO office", "UNESCO offices"],
    commission: ["National Commission for UNESCO", "National Commissions for UNESCO"],
    "member-city": ["member city of the Network", "member cities of the Network"],
    expert: ["expert", "experts"],
    other: ["other body", "other bodies"],
  },
  bodies: ["body or expert", "bodies and experts"],
  remarks: ["remark", "remarks"],
  met: (form, day, place) => `${form} on ${day}${place === "" ? "" : ` at ${place}`}`,
  held: (number, how, from, to, draft, asked) =>
    `Consultation round ${number} (${how}; ${from} to ${to}) put draft ${draft} of the application before ${asked}.`,
  answered: (_count, bodies, kinds) => `In all, ${bodies} answered or took part: ${list(kinds, "and")}.`,
  nobody: "No body answered or took part.",
  outcome: (total, remarks, full, part) =>
    `Of ${remarks} received, ${full} ${total === 1 || full === 1 ? "was" : "were"} taken up in full and ${part} in part.`,
  noRemarks: "No remarks were made.",
};

const fr: TookPartWords = {
  locale: "fr-FR",
  forms: { written: "par écrit", "round-table": "table ronde", workshop: "atelier thématique", conference: "conférence internationale" },
  kinds: {
    department: ["service de l’État ou de la ville", "services de l’État ou de la ville"],
    association: ["association professionnelle", "associations professionnelles"],
    unesco: ["bureau de l’UNESCO", "bureaux de l’UNESCO"],
    commission: ["commission nationale pour l’UNESCO", "commissions nationales pour l’UNESCO"],
    "member-city": ["ville membre du Réseau", "villes membres du Réseau"],
    expert: ["expert", "experts"],
    other: ["autre organisme", "autres organismes"],
  },
  bodies: ["organisme ou expert", "organismes et experts"],
  remarks: ["observation", "observations"],
  met: (form, day, place) => `${form} du ${day}${place === "" ? "" : `, ${place}`}`,
  held: (number, how, from, to, draft, asked) =>
    `La consultation nº ${number} (${how} ; du ${from} au ${to}) a porté sur la version ${draft} du dossier, soumise à ${asked}.`,
  answered: (count, bodies, kinds) => `Au total, ${bodies} ${count === 1 ? "a" : "ont"} répondu ou participé : ${list(kinds, "et")}.`,
  nobody: "Aucun organisme n’a répondu ni participé.",
  outcome: (_total, remarks, full, part) =>
    `Sur ${remarks} reçues, ${full} retenue${full > 1 ? "s" : ""} entièrement et ${part} en partie.`,
  noRemarks: "Aucune observation n’a été formulée.",
};

export const tookPartWords = { vi, en, fr } as const;
