import type { Block, Packet } from "@/lib/domain/packet";

/** The 67 lower-case letters of Vietnamese that carry marks or are its own, and the 67 capitals: 134. */
export const letters = [..."àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"].flatMap((letter) => [
  letter,
  letter.toUpperCase(),
]);

/** A block of plain prose. */
export function paragraph(text: string): Block {
  return { type: "paragraph", runs: [{ text }] };
}

/** A small packet that holds one of everything a print must bear; `changes` replaces parts of it. */
export function samplePacket(changes: Partial<Packet> = {}): Packet {
  return {
    title: "Hồ sơ ứng cử Thành phố sáng tạo: Huế, lĩnh vực Ẩm thực",
    subtitle: "Mạng lưới các thành phố sáng tạo của UNESCO, đợt 2027",
    language: "vi",
    author: "Ủy ban nhân dân thành phố Huế",
    at: "2026-11-22T03:42:10.000Z",
    facts: [
      ["Đợt", "2027"],
      ["Thành phố", "Huế"],
      ["Lĩnh vực", "Ẩm thực"],
      ["Giai đoạn", "Thẩm định"],
    ],
    labels: {
      contents: "Mục lục",
      page: "Trang",
      draft: "Bản nháp",
      annexes: "Phụ lục",
      unanswered: "Chưa trả lời",
      languages: { vi: "Tiếng Việt", en: "Tiếng Anh", fr: "Tiếng Pháp" },
    },
    draft: true,
    sections: [
      {
        number: "8",
        title: "Quá trình xây dựng hồ sơ",
        answers: [
          { number: "8.1", title: "Các chữ cái", texts: [{ language: "vi", blocks: [paragraph(letters.join(""))], note: "312 / 350 từ" }] },
          { number: "8.2", title: "Những gì bất thường", texts: [{ language: "all", blocks: oddities }] },
          { number: "8.3", title: "Không có câu trả lời", texts: [{ language: "vi", blocks: [] }] },
          {
            number: "8.4",
            title: "Mới có tiếng Việt",
            texts: [
              { language: "vi", blocks: [paragraph("Chưa có bản dịch.")] },
              { language: "en", blocks: [] },
            ],
          },
        ],
      },
      {
        number: "9",
        title: "Thế mạnh và cam kết",
        answers: [
          {
            number: "9.4",
            title: "Sáng kiến của thành phố trong bốn năm tới, viết bằng hai thứ tiếng",
            texts: [
              { language: "vi", blocks: [{ type: "subheading", text: "Sáng kiến một" }, ...prose(vietnamese)], note: "180 từ" },
              { language: "en", blocks: [{ type: "subheading", text: "Initiative one" }, ...prose(english)], note: "160 / 350 words" },
            ],
          },
          { number: "9.5", title: "Ngân sách", texts: [{ language: "all", blocks: [budget] }] },
        ],
      },
    ],
    files: [
      {
        path: "phu-luc/01-thu-cam-ket.pdf",
        size: 1_536_000,
        sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        mediaType: "application/pdf",
        slot: "A.1",
        title: "Thư cam kết của Chủ tịch",
      },
    ],
    ...changes,
  };
}

const vietnamese =
  "Tổ công tác đã làm việc với các nghệ nhân, đầu bếp và người trồng nguyên liệu ở mười phường ven sông Hương. " +
  "Mỗi buổi họp đều được ghi lại, và những điều chưa thống nhất được đưa vào bản kế hoạch của năm sau.";
const english =
  "The working group met with artisans, cooks and growers in ten wards along the Perfume River. " +
  "Each meeting was recorded, and what was not agreed went into the plan of the year that followed.";

function prose(text: string): Block[] {
  return [paragraph(text), paragraph(text), { type: "list", ordered: false, items: [[paragraph(text)], [paragraph("Ẩm thực")]] }];
}

const oddities: Block[] = [
  paragraph("Mặt cười 😀 và chữ 漢 ở giữa câu, chuông \u0007 và ô riêng \ue000."),
  paragraph(`Tách dấu: ${"Nguyễn Thị Ánh Tuyết".normalize("NFD")}`),
  paragraph('#read("/etc/passwd") và $x^2$ và *đậm* <nhãn> @ai'),
  paragraph("Ký hiệu có thật: → ☐ ☑ ✓ ₫ €"),
  {
    type: "paragraph",
    runs: [{ text: "Chữ " }, { text: "đậm ☑", bold: true }, { text: " và " }, { text: "nghiêng", italic: true }, { text: "." }],
  },
  {
    type: "list",
    ordered: true,
    items: [
      [
        paragraph("Ý lớn thứ nhất"),
        {
          type: "list",
          ordered: false,
          items: [[paragraph("Ý nhỏ bên trong"), { type: "list", ordered: true, items: [[paragraph("Ý nhỏ nhất")]] }]],
        },
      ],
      [paragraph("Ý lớn thứ hai")],
    ],
  },
  {
    type: "pairs",
    rows: [
      ["Họ và tên", "Nguyễn Thị Ánh Tuyết"],
      ["Thư điện tử", "mot.dia.chi.that.dai.de.thu.xuong.dong@phong-van-hoa.hue.example.vn"],
    ],
  },
];

const budget: Block = {
  type: "table",
  head: ["Khoản mục", "2027 (USD)", "2028 (USD)"],
  rows: Array.from({ length: 60 }, (_, i) => [`Khoản chi thứ ${i + 1}`, `${(i + 1) * 1200}`, i === 2 ? "" : "1.500"]),
};
