import { printPdf } from "@/lib/adapters/print/pdf";

/** A one-page PDF that says it is a sample, so that nobody takes it for a letter. */
export function samplePdf(): Promise<Uint8Array> {
  const text = "Trang mẫu của dữ liệu minh họa, không phải thư thật. This page is a sample of the demonstration data, not a letter.";
  return printPdf({
    title: "Thư của Chủ tịch UBND (mẫu)",
    subtitle: "Dữ liệu minh họa",
    language: "vi",
    author: "Hồ sơ UCCN",
    at: "2026-10-05T07:00:00.000Z",
    facts: [],
    labels: {
      contents: "Mục lục",
      page: "Trang",
      draft: "MẪU",
      annexes: "Tài liệu kèm theo",
      unanswered: "",
      languages: { vi: "", en: "", fr: "" },
    },
    draft: true,
    sections: [
      {
        number: "1",
        title: "Thư mẫu",
        answers: [{ number: "1", title: "Nội dung", texts: [{ language: "vi", blocks: [{ type: "paragraph", runs: [{ text }] }] }] }],
      },
    ],
    files: [],
  });
}
