import type { Disposition } from "@/lib/domain/consultation/held-round";

/** What became of a remark; `changed` names the answer whose second version took it up. */
type SeedAnswer = { readonly disposition: Disposition; readonly answer: string; readonly changed?: string; readonly approved: boolean };
export type SeedRemark = {
  readonly question: string | null;
  /** Words of the draft, for a remark by link. */
  readonly quote?: string;
  readonly body: string;
  readonly answered?: SeedAnswer;
};
type Heard = { readonly by: string; readonly at: string; readonly remarks: readonly SeedRemark[] };
export type SeedPaperOpinion = Heard & { readonly kind: "letter" | "minutes"; readonly number: string; readonly on: string };
export type SeedRound = {
  readonly purpose: string;
  readonly openedAt: string;
  readonly endsAt: string;
  readonly sections: readonly string[];
  readonly asked: readonly string[];
  readonly byLink: readonly (Heard & { readonly finished: boolean })[];
  readonly onPaper: readonly SeedPaperOpinion[];
};

const approved = (disposition: Disposition, answer: string, changed?: string): SeedAnswer => ({
  ...{ disposition, answer, approved: true },
  ...(changed ? { changed } : {}),
});

/** Hạ Long was consulted in writing in September, and every remark was settled before the review. */
export const haLongRound: SeedRound = {
  purpose: "Lấy ý kiến các cơ quan, tổ chức về dự thảo hồ sơ Hạ Long",
  openedAt: "2026-09-15T02:00:00Z",
  endsAt: "2026-10-05T10:00:00Z",
  sections: [],
  asked: ["Hội Văn nghệ dân gian Việt Nam", "Cục Di sản văn hóa", "Ủy ban Quốc gia UNESCO Việt Nam"],
  byLink: [],
  onPaper: [
    {
      ...{ by: "Hội Văn nghệ dân gian Việt Nam", kind: "letter", number: "87/CV-VNDG", on: "2026-09-28", at: "2026-09-29T02:30:00Z" },
      remarks: [
        {
          question: "9.1",
          body: "Đề nghị nêu rõ hát giao duyên là di sản của cộng đồng ngư dân và do chính họ truyền dạy.",
          answered: approved("partly", "Câu 9.3 đã nêu nghệ nhân từ các làng chài cũ; câu 9.1 giữ gọn vì giới hạn số từ."),
        },
        {
          question: "9.12",
          body: "Cần nói thêm về việc ghi âm, lưu giữ các bài hát đám cưới trên vịnh.",
          answered: approved("noted", "Đã có trong câu 9.8 về nghiên cứu; chuyển Tổ công tác theo dõi khi thực hiện."),
        },
      ],
    },
    {
      ...{ by: "Cục Di sản văn hóa", kind: "letter", number: "1204/DSVH-DSVHPVT", on: "2026-10-01", at: "2026-10-02T03:10:00Z" },
      remarks: [
        {
          question: "6",
          body: "Thống nhất cách viết năm ghi danh: 1994, 2000 và 2023.",
          answered: approved("accepted", "Đã rà soát, các năm trong câu 6 thống nhất với Danh sách Di sản Thế giới."),
        },
      ],
    },
  ],
};

/** Đà Nẵng's round runs: some have answered, some have only opened their link, some answers wait for a second person. */
export const daNangRound: SeedRound = {
  purpose: "Lấy ý kiến rộng rãi về dự thảo hồ sơ Đà Nẵng",
  openedAt: "2026-11-04T02:00:00Z",
  endsAt: "2026-12-18T10:00:00Z",
  sections: [],
  asked: [
    "Văn phòng UNESCO Hà Nội",
    "Ủy ban Quốc gia UNESCO Việt Nam",
    "Cục Di sản văn hóa",
    "Hội Văn nghệ dân gian Việt Nam",
    "Hiệp hội Văn hóa Ẩm thực Việt Nam",
    "PGS.TS. Lê Thị Hoài Phương (chuyên gia văn hóa)",
  ],
  byLink: [
    {
      ...{ by: "PGS.TS. Lê Thị Hoài Phương (chuyên gia văn hóa)", at: "2026-11-06T08:00:00Z", finished: true },
      remarks: [
        {
          question: "9.2",
          quote: "khoảng 900 doanh nghiệp",
          body: "Con số này lấy từ đâu? Báo cáo tháng 10 của Sở Khoa học và Công nghệ ghi 920.",
          answered: approved("accepted", "Đã sửa theo báo cáo tháng 10.", "9.2"),
        },
        {
          question: "7.1",
          quote: "Linz, Gwangju, Sapporo, York",
          body: "Nên nói muốn học gì ở từng thành phố, không chỉ liệt kê tên.",
          answered: {
            disposition: "partly",
            answer: "Sẽ nêu riêng Linz và Gwangju; hai thành phố còn lại chờ trao đổi thêm.",
            approved: false,
          },
        },
        { question: null, body: "Dự thảo viết mạch lạc. Phần kế hoạch hành động nên có một chỉ số đo được cho mỗi dự án." },
      ],
    },
    {
      ...{ by: "Văn phòng UNESCO Hà Nội", at: "2026-11-09T07:00:00Z", finished: false },
      remarks: [
        {
          question: "7.2",
          body: "Please say how other member cities could use the experimental spaces: residencies, open calls, or by arrangement only?",
        },
      ],
    },
  ],
  onPaper: [
    {
      ...{ by: "Hội Văn nghệ dân gian Việt Nam", kind: "letter", number: "112/CV-VNDG", on: "2026-11-12", at: "2026-11-13T02:00:00Z" },
      remarks: [
        { question: "9.3", body: "Bổ sung vai trò của nghệ nhân bài chòi khi đưa di sản lên nền tảng số." },
        { question: "9.1", body: "Làm rõ quan hệ giữa nghệ thuật truyền thông và sân khấu tuồng truyền thống." },
      ],
    },
  ],
};
