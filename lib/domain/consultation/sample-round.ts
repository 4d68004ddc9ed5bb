import type { Section } from "../form";
import type { HeldConsultee, HeldRemark, HeldRound } from "./held-round";

const asked = (id: string, vi: string) =>
  ({ id, kind: "long-text", words: { vi, en: vi }, required: true, certainty: "C", mayBeNothing: false }) as const;

const sections: readonly Section[] = [
  {
    id: "presentation",
    number: "6",
    words: { vi: "Giới thiệu thành phố", en: "Presentation" },
    questions: [asked("6", "Giới thiệu chung")],
  },
  {
    id: "assets",
    number: "9",
    words: { vi: "Thế mạnh sáng tạo", en: "Creative assets" },
    questions: [asked("9.1", "Vai trò của lĩnh vực sáng tạo"), asked("9.4", "Cơ sở đào tạo và nghiên cứu")],
  },
];

/** Texts that have broken tables before: formulas, markup of three formats, emoji, parted marks, unseen signs, one without a gap. */
export const hostile: readonly string[] = [
  '=cmd|"/c calc"!A1',
  "+84 234 & <w:p> </w:t> ]]>",
  '-1 #set page(fill: red) #read("/etc/passwd") $x^2$ *đậm* <nhãn> @ai',
  "@SUM(A1) _x0041_ {PAGE} \u0007\ufffe 😀 漢 \ud800",
  "Nguyễn Thị Ánh Tuyết đề nghị".normalize("NFD"),
  "khoảng\u200btrắng\u00adẩn\ufeff",
  "x".repeat(5000),
];

export const consultee = (id: string, more: Partial<HeldConsultee> = {}): HeldConsultee => ({
  ...{ id, nameVi: id, nameEn: "", kind: "department", outcome: "remarks", opinion: null, withdrawn: false },
  askedAt: new Date("2027-01-20T02:00:00Z"),
  ...more,
});

export const remark = (number: number, consulteeId: string, more: Partial<HeldRemark> = {}): HeldRemark => ({
  ...{ id: `remark-${number}`, number, consulteeId, body: `Góp ý thứ ${number}.`, source: "link", opinion: null },
  place: { section: null, question: null, quote: null },
  ...{ disposition: "accepted", answer: `Trả lời ${number}.`, answeredBy: "Lan", approvedBy: "Minh", group: null, changes: [] },
  returned: false,
  ...more,
});

const letter = { kind: "letter", number: "123/SDL-QHTT", on: "2027-02-05" } as const;
const minutes = { kind: "minutes", number: "", on: "2027-02-10" } as const;

/** A closed round that holds one of everything; `changes` replaces parts of it. */
export function sampleRound(changes: Partial<HeldRound> = {}): HeldRound {
  return {
    city: { vi: "Huế", en: "Huế" },
    field: { vi: "Ẩm thực", en: "Gastronomy" },
    callYear: 2027,
    team: { vi: "Tổ công tác xây dựng hồ sơ", en: "Working Group" },
    round: {
      ...{ id: "round", number: 1, purpose: "Hoàn thiện dự thảo trước khi trình duyệt", form: "workshop", sections: [] },
      ...{ place: "Trung tâm Festival Huế", silenceAgrees: true, draftNumber: 2 },
      ...{
        startsAt: new Date("2027-02-10T01:30:00Z"),
        endsAt: new Date("2027-02-12T10:00:00Z"),
        draftAt: new Date("2027-01-18T03:00:00Z"),
      },
      ...{ openedAt: new Date("2027-01-20T02:00:00Z"), closedAt: new Date("2027-02-20T02:00:00Z") },
    },
    consultees: [
      consultee("Sở Du lịch", { opinion: letter }),
      consultee("Sở Tài chính", { outcome: "agrees", opinion: { kind: "letter", number: "45/STC-HCSN", on: "2027-02-03" } }),
      consultee("Hội Đầu bếp Việt Nam", { kind: "association" }),
      consultee("Sở Xây dựng", { outcome: "silent" }),
      consultee("Văn phòng UNESCO tại Hà Nội", { kind: "unesco", outcome: null }),
      consultee("TS. Nguyễn Văn A", { kind: "expert", askedAt: null }),
      consultee("Sở Nội vụ", { outcome: null, withdrawn: true }),
    ],
    remarks: [
      remark(1, "Hội Đầu bếp Việt Nam", {
        place: { section: "assets", question: "9.4", quote: "Thành phố có mười hai trường dạy nghề" },
        ...{ group: "schools", disposition: "partly", answer: "Đã sửa số trường.\nSố học viên sẽ bổ sung khi có số liệu của Sở." },
        changes: [{ question: "9.4", language: "vi", before: "mười hai trường", after: "mười bốn trường", fromVersion: 3, toVersion: 5 }],
      }),
      remark(2, "TS. Nguyễn Văn A", {
        ...{ source: "minutes", opinion: minutes, place: { section: "assets", question: "9.4", quote: null }, group: "schools" },
        ...{ disposition: "partly", answer: "Đã sửa số trường.\nSố học viên sẽ bổ sung khi có số liệu của Sở." },
        changes: [{ question: "9.4", language: "vi", before: "mười hai trường", after: "mười bốn trường", fromVersion: 3, toVersion: 5 }],
      }),
      remark(3, "Sở Du lịch", { source: "letter", opinion: letter, body: "Thống nhất với bố cục.\nĐề nghị soát lỗi chính tả." }),
      remark(4, "Sở Du lịch", {
        ...{ source: "letter", opinion: letter, place: { section: "presentation", question: null, quote: null } },
        ...{ disposition: "not-accepted", answer: "Mẫu của UNESCO không có mục này." },
      }),
      remark(5, "Hội Đầu bếp Việt Nam", { place: { section: "assets", question: "9.1", quote: null }, disposition: "noted", answer: "" }),
    ],
    sections,
    ...changes,
  };
}

/** A round of so many remarks over all places and bodies, every seventh of them hostile. */
export function largeRound(count: number): HeldRound {
  const bodies = Array.from({ length: 40 }, (_, index) => consultee(`Cơ quan, đơn vị số ${index + 1}`, { opinion: letter }));
  const places = [null, ...sections.flatMap(({ id, questions }) => questions.map((question) => ({ section: id, question: question.id })))];
  const words =
    "Đề nghị bổ sung số liệu về làng nghề, nghệ nhân và nêu rõ nguồn, năm của số liệu để bảo đảm thống nhất trong toàn bộ hồ sơ. ";
  const remarks = Array.from({ length: count }, (_, index) => {
    const body = index % 7 === 3 ? (hostile[Math.floor(index / 7) % (hostile.length - 1)] ?? "") : `${words}(${index + 1})`;
    const place = {
      ...(places[index % places.length] ?? { section: null, question: null }),
      quote: index % 5 === 0 ? "nghệ nhân làng nghề" : null,
    };
    return remark(index + 1, bodies[index % bodies.length]?.id ?? "", { body, place, answer: `Đã bổ sung tại câu tương ứng. ${words}` });
  });
  return sampleRound({ consultees: bodies, remarks });
}
