import type { Role } from "@/lib/domain/roles";

export type SeedThread = {
  readonly question: string;
  readonly by: Role;
  /** The passage it is about, by its words; with a replacement it is a suggestion. */
  readonly passage?: { readonly language: "vi" | "en"; readonly quote: string; readonly replacement?: string };
  readonly body: string;
  readonly replies: readonly { readonly by: Role; readonly body: string }[];
  readonly resolved: boolean;
};

/** Comments beside the demonstration dossiers, by dossier. City roles speak for the dossier's own city. */
export const seedThreads: Readonly<Record<"hue" | "daNang" | "haLong", readonly SeedThread[]>> = {
  hue: [
    {
      question: "9.2",
      by: "institute-adviser",
      passage: { language: "vi", quote: "Theo số liệu minh họa dùng cho bản dự thảo này" },
      body: "Con số 6.000 cơ sở và 25.000 lao động chưa ghi năm và nguồn. Đề nghị ghi rõ: số liệu của năm nào, phạm vi thành phố trước hay sau ngày 01/01/2025, cơ quan nào cung cấp. Nếu chưa có số chính thức thì thà bỏ trống còn hơn để số ước lượng.",
      replies: [
        {
          by: "city-editor",
          body: "Tổ công tác đã có công văn đề nghị Chi cục Thống kê và Sở Du lịch cung cấp. Trong khi chờ, chúng tôi ghi rõ trong bài đây là số minh họa.",
        },
        {
          by: "institute-adviser",
          body: "Đồng ý cách ghi tạm. Khi có số liệu, lưu ý tách riêng ẩm thực với toàn ngành dịch vụ lưu trú, ăn uống; hai con số này rất hay bị lẫn.",
        },
      ],
      resolved: false,
    },
    {
      question: "9.1",
      by: "institute-reviewer",
      body: "Đoạn về ba dòng cung đình, dân gian và chay ở đây gần trùng ý với đoạn đầu mục 7.2. Mẫu đơn yêu cầu không lặp lại thông tin giữa các mục. Đề nghị mục 7.2 chỉ nói phần đóng góp cho Mạng lưới, phần lịch sử để ở 9.1.",
      replies: [
        {
          by: "city-lead",
          body: "Tiếp thu. Nhóm biên soạn sẽ rút phần lịch sử ở 7.2, giữ lại hai tư liệu làm ví dụ vì liên quan đến cam kết số hóa.",
        },
      ],
      resolved: true,
    },
    {
      question: "7.1",
      by: "institute-adviser",
      passage: {
        language: "vi",
        quote:
          "Kinh nghiệm của Mạng lưới về bếp ít rác thải, chuỗi cung ứng ngắn và tiêu dùng theo mùa sẽ giúp thành phố thực hiện các mục tiêu số 11, 12 và 14.",
      },
      body: "Giọng văn đã bớt quảng bá so với bản trước. Tuy vậy phần môi trường mới nêu mong muốn, chưa nêu việc thành phố đã làm được gì. Nên thêm một câu về kết quả giảm nhựa tại các điểm di tích, kèm năm, để người đánh giá thấy có cơ sở.",
      replies: [],
      resolved: false,
    },
    {
      question: "9.5",
      by: "ministry-officer",
      passage: {
        language: "en",
        quote: "The Huệ Nam Temple festival",
        replacement: "The Huệ Nam Temple festival (also known as Hòn Chén)",
      },
      body: "Bản tiếng Anh cần thống nhất tên “Lễ hội Điện Huệ Nam”: đang để “Huệ Nam Temple festival”, trong khi tài liệu gửi Bộ trước đây dùng “Hòn Chén Temple festival”. Chọn một tên và dùng xuyên suốt; lần nhắc đầu có thể mở ngoặc tên kia.",
      replies: [
        {
          by: "city-editor",
          body: "Chúng tôi dùng tên Huệ Nam theo tên hiện hành của di tích và sẽ mở ngoặc “also known as Hòn Chén” ở lần đầu.",
        },
      ],
      resolved: false,
    },
    {
      question: "10.1",
      by: "ministry-coordinator",
      body: "Ba sáng kiến địa phương rõ ràng. Đề nghị Sở Tài chính có ý kiến bằng văn bản về phần ngân sách trước khi chuyển sang lấy ý kiến; tổng của ba sáng kiến phải khớp với cột “địa phương” ở mục 10.3.1.",
      replies: [
        {
          by: "city-lead",
          body: "Đã kiểm tra: 900.000 + 700.000 + 500.000 = 2.100.000 USD, khớp với bốn năm ở 10.3.1. Công văn gửi Sở Tài chính đang trình ký.",
        },
      ],
      resolved: false,
    },
  ],
  daNang: [
    {
      question: "5.2",
      by: "ministry-coordinator",
      body: "Đây là điểm cần thận trọng nhất của hồ sơ. Hội An là thành viên từ năm 2023 và nay thuộc Đà Nẵng. Cần hỏi Ban Thư ký qua Ủy ban Quốc gia UNESCO Việt Nam về cách xử lý trước khi hoàn thiện; chưa nên khẳng định hai danh hiệu tách biệt.",
      replies: [
        {
          by: "city-lead",
          body: "Tiếp thu. Thành phố đã dự thảo công văn xin ý kiến. Trong bản này chúng tôi ghi “theo hướng dẫn của Ban Thư ký” và sẽ cập nhật khi có trả lời.",
        },
      ],
      resolved: false,
    },
    {
      question: "9.5",
      by: "institute-adviser",
      body: "Pháo hoa và liên hoan phim là sự kiện lớn nhưng người đánh giá có thể hỏi: phần nào là nghệ thuật truyền thông? Nên nói rõ hơn về trình chiếu, âm thanh, tương tác và về nghệ sĩ; bớt nhấn vào quy mô và lượng khách.",
      replies: [
        {
          by: "city-editor",
          body: "Chúng tôi sẽ bổ sung hai tác phẩm trình chiếu và tên nhóm thực hiện sau khi các nhóm đồng ý cho nêu tên.",
        },
      ],
      resolved: false,
    },
    {
      question: "4",
      by: "institute-reviewer",
      body: "Thuật ngữ: tiếng Anh thống nhất là “Media Arts” (số nhiều), tiếng Việt là “Nghệ thuật truyền thông”. Trong dự thảo có chỗ viết “nghệ thuật truyền thông đa phương tiện”, “nghệ thuật nghe nhìn”; đề nghị sửa theo bảng thuật ngữ chung.",
      replies: [{ by: "city-editor", body: "Đã rà soát toàn văn và sửa theo bảng thuật ngữ." }],
      resolved: true,
    },
    {
      question: "9.18",
      by: "ministry-officer",
      body: "Ngân sách năm 2025 tăng mạnh so với năm 2024. Đề nghị chú thích đó là do hợp nhất với Quảng Nam từ ngày 01/7/2025 và nêu tỷ giá dùng để quy đổi sang đô la Mỹ.",
      replies: [],
      resolved: false,
    },
  ],
  haLong: [
    {
      question: "6",
      by: "ministry-coordinator",
      body: "Từ ngày 01/7/2025 không còn Ủy ban nhân dân thành phố Hạ Long. Phần giới thiệu đã nói rõ ai đại diện, như vậy là đúng. Thư giới thiệu cũng phải do Chủ tịch Ủy ban nhân dân tỉnh ký, đề nghị Tổ công tác chuẩn bị sớm.",
      replies: [{ by: "city-lead", body: "Đã trình dự thảo thư tiếng Anh và tiếng Việt để xin ý kiến lãnh đạo tỉnh." }],
      resolved: true,
    },
    {
      question: "9.1",
      by: "institute-reviewer",
      body: "“Hát giao duyên” đang dịch là “courtship songs”. Cách dịch chấp nhận được, nhưng lần đầu nên giữ nguyên tên Việt trong ngoặc để người đọc tra cứu, rồi dùng thống nhất trong các mục 9.3, 9.6, 9.8 và 10.1.",
      replies: [{ by: "city-editor", body: "Tiếp thu, sẽ sửa ở bản tiếng Anh sau khi được mở lại quyền sửa." }],
      resolved: false,
    },
    {
      question: "9.5",
      by: "institute-adviser",
      body: "Câu hỏi chỉ tính năm năm gần nhất; Festival năm 2020 có thể nằm ngoài khoảng này. Nên giữ một câu như hiện nay để nói về truyền thống, hoặc chuyển sang 9.1; không tính vào danh mục sự kiện.",
      replies: [
        {
          by: "city-lead",
          body: "Chúng tôi đã thêm chữ “trước đó” để người đọc hiểu sự kiện năm 2020 chỉ là bối cảnh.",
        },
      ],
      resolved: true,
    },
    {
      question: "10.2",
      by: "ministry-officer",
      body: "Danh sách thành phố dự kiến mời chưa có văn bản trả lời của thành phố nào. Cần có ít nhất thư điện tử xác nhận quan tâm trước khi trình, nếu không người đánh giá sẽ coi là chưa khả thi.",
      replies: [
        {
          by: "city-lead",
          body: "Đà Lạt đã đồng ý bằng văn bản. Chúng tôi đang liên hệ các thành phố còn lại qua đầu mối của Mạng lưới.",
        },
      ],
      resolved: false,
    },
  ],
};
