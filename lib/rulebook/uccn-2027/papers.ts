import type { PaperPlan, Words } from "@/lib/domain/form";

// That each document must be there, in English or French, is official ([U18], [U20], [DB17], [F21]); how long each takes to get
// is not written anywhere we found (uccn.md 7.2: no Vietnamese procedure for the Commission's letter). The ministry corrects it.
const estimate = (vi: string, en: string): Words => ({
  vi: `Thời gian ước tính, chưa xác minh: ${vi}`,
  en: `Estimated time, not verified: ${en}`,
});

export const mayor: PaperPlan = {
  language: "submission",
  preparedBy: "city",
  signedBy: "mayor",
  items: [{ vi: "Thư của Chủ tịch Ủy ban nhân dân", en: "Letter from the Mayor" }],
  leadDays: 21,
  source: estimate(
    "trình ký và phát hành ở Ủy ban nhân dân, thường sau khi nội dung hồ sơ đã chốt.",
    "signing and issuing at the People's Committee, usually once the text is settled.",
  ),
  verified: false,
  letters: ["mayor", "to-committee"],
};

export const nationalCommission: PaperPlan = {
  language: "submission",
  preparedBy: "city",
  signedBy: "national-commission",
  items: [{ vi: "Thư của Ủy ban Quốc gia UNESCO Việt Nam", en: "Letter from the National Commission" }],
  leadDays: 30,
  source: estimate(
    "công văn đề nghị, xem xét tại Ủy ban (Bộ Ngoại giao), ký và gửi lại.",
    "the request, its handling at the Commission (Ministry of Foreign Affairs), signing and return.",
  ),
  verified: false,
  letters: ["national-commission", "to-commission"],
};

export const associations: PaperPlan = {
  language: "submission",
  preparedBy: "city",
  signedBy: "association",
  items: [
    { vi: "Thư của hội thứ nhất", en: "Letter from the first association" },
    { vi: "Thư của hội thứ hai", en: "Letter from the second association" },
  ],
  leadDays: 45,
  source: estimate(
    "mỗi hội cần họp, viết bằng hiểu biết của mình rồi mới ký.",
    "each association meets, writes from its own knowledge and signs.",
  ),
  verified: false,
  letters: ["association", "to-association"],
};

export const photos: PaperPlan = {
  language: "none",
  preparedBy: "city",
  signedBy: "nobody",
  items: [
    { vi: "Ảnh 1", en: "Photo 1" },
    { vi: "Ảnh 2", en: "Photo 2" },
    { vi: "Ảnh 3", en: "Photo 3" },
  ],
  leadDays: 45,
  source: estimate(
    "chọn ảnh sớm để còn kịp xin giấy chuyển nhượng quyền của từng ảnh.",
    "chosen early, so that each cession of rights can still be obtained.",
  ),
  verified: false,
  letters: [],
};

export const cessions: PaperPlan = {
  language: "submission",
  preparedBy: "city",
  signedBy: "rights-holder",
  items: [
    { vi: "Giấy chuyển nhượng quyền của ảnh 1", en: "Cession of rights for photo 1" },
    { vi: "Giấy chuyển nhượng quyền của ảnh 2", en: "Cession of rights for photo 2" },
    { vi: "Giấy chuyển nhượng quyền của ảnh 3", en: "Cession of rights for photo 3" },
  ],
  leadDays: 30,
  source: estimate("tìm chủ sở hữu quyền, giải thích và lấy chữ ký.", "finding the rights holder, explaining and obtaining the signature."),
  verified: false,
  letters: ["cession"],
};

export const declaration: PaperPlan = {
  language: "submission",
  preparedBy: "city",
  signedBy: "mayor",
  items: [{ vi: "Trang tuyên bố có chữ ký", en: "Signed declaration page" }],
  leadDays: 7,
  source: estimate(
    "ký sau khi nội dung đã chốt, trước khi gửi khoảng một tuần.",
    "signed once the text is final, about a week before sending.",
  ),
  verified: false,
  letters: ["declaration"],
};
