import { describe, expect, test } from "vitest";
import type { Authority } from "../authorities";
import { type LetterBlock, lineText } from "../letter-lines";
import { changedPassage } from "./passages";
import { cellText } from "./response-cells";
import { responseSheets } from "./response-sheets";
import { responseTable } from "./response-table";
import { consultee, largeRound, remark, sampleRound } from "./sample-round";

const opening = (blocks: readonly LetterBlock[]) => blocks.map((block) => (block.type === "pairs" ? "" : lineText(block.line)));
const sample = sampleRound();
const { round } = sample;

describe("what opens the table", () => {
  test("counts those asked and the papers received, names who agreed, who was silent, who did not answer, who remarked", () => {
    const said = opening(responseTable(sample).paper.body);
    expect(said[0]).toContain("đợt lấy ý kiến thứ 1 bằng hình thức hội thảo chuyên đề ngày 10/02/2027 tại Trung tâm Festival Huế");
    expect(said[0]).toContain("dự thảo lần 2 (chốt ngày 18/01/2027)");
    expect(said.slice(1)).toEqual([
      "1. Tổng số cơ quan, tổ chức, cá nhân đã gửi xin ý kiến, góp ý: 6 đơn vị; tổng số văn bản góp ý nhận được: 2 văn bản.",
      "Ngoài ra có: 1 đơn vị góp ý trực tuyến trên bản dự thảo; 1 biên bản cuộc họp, hội thảo ghi ý kiến góp ý; 1 đơn vị tham gia ý kiến mà không nằm trong danh sách gửi lấy ý kiến.",
      "2. Ý kiến của các cơ quan, tổ chức, cá nhân:",
      "2.1. Đơn vị thống nhất: 1 đơn vị.",
      "Sở Tài chính (Công văn số 45/STC-HCSN ngày 03/02/2027).",
      "Đơn vị không gửi văn bản góp ý, xem như thống nhất nội dung dự thảo: 1 đơn vị, gồm: Sở Xây dựng.",
      "Đơn vị không có ý kiến trả lời: 1 đơn vị, gồm: Văn phòng UNESCO tại Hà Nội.",
      "Đã thu hồi đường dẫn, không trả lời: 1 đơn vị, gồm: Sở Nội vụ.",
      "2.2. Đơn vị đóng góp ý kiến: 3 đơn vị.",
      "Sở Du lịch (Công văn số 123/SDL-QHTT ngày 05/02/2027; 2 góp ý);",
      "Hội Đầu bếp Việt Nam (2 góp ý);",
      "TS. Nguyễn Văn A (Biên bản ngày 10/02/2027; 1 góp ý).",
      "3. Tổng số góp ý: 5, trong đó tiếp thu: 1; tiếp thu một phần: 2; không tiếp thu: 1; ghi nhận: 1.",
      "4. Nội dung góp ý và việc tiếp thu, giải trình (số trong ngoặc đơn là số thứ tự của góp ý trong đợt lấy ý kiến):",
    ]);
  });

  test("tells a round closed before its end to the day it was closed, and an open one to its end", () => {
    const later = { ...round, endsAt: new Date("2027-03-25T16:59:00Z") };
    const basis = (closedAt: Date | null) => opening(responseTable(sampleRound({ round: { ...later, closedAt } })).paper.body)[0];
    expect(basis(new Date("2027-02-11T18:00:00Z"))).toContain("từ ngày 20/01/2027 đến ngày 12/02/2027,");
    expect(basis(null)).toContain("đến ngày 25/03/2027,");
  });

  test("says of silence that it agrees only where the invitation said so", () => {
    const said = opening(responseTable(sampleRound({ round: { ...round, silenceAgrees: false } })).paper.body);
    expect(said).toContain("Đơn vị không gửi văn bản góp ý: 1 đơn vị, gồm: Sở Xây dựng.");
    expect(said.join()).not.toContain("xem như thống nhất");
  });

  test("who agrees and remarks stands with those who remarked; minutes of one meeting count once", () => {
    const minutes = { kind: "minutes", number: "2/BB", on: "2027-02-10" } as const;
    const held = sampleRound({
      consultees: [consultee("A", { outcome: "agrees", opinion: minutes }), consultee("B", { opinion: minutes, kind: "expert" })],
      remarks: [remark(1, "A"), remark(2, "B")],
    });
    const said = opening(responseTable(held).paper.body).join("\n");
    expect(said).toContain("A (Biên bản số 2/BB ngày 10/02/2027; 1 góp ý, thống nhất các nội dung khác);");
    expect(said).toContain("1 biên bản cuộc họp");
    expect(said).toContain("2.1. Đơn vị thống nhất: không có.");
  });
});

describe("the rows", () => {
  const { rows, head } = responseTable(sample);
  test("stand whole dossier first, then as the form goes, in one place as the bodies were asked, then by number", () => {
    expect(head).toEqual(["NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH"]);
    expect(rows.map(({ number, place }) => [number, cellText(place)])).toEqual([
      [3, "Toàn bộ hồ sơ"],
      [4, "Mục 6. Giới thiệu thành phố"],
      [5, "Câu 9.1. Vai trò của lĩnh vực sáng tạo"],
      [1, "Câu 9.4. Cơ sở đào tạo và nghiên cứu"],
      [2, "Câu 9.4. Cơ sở đào tạo và nghiên cứu"],
    ]);
  });

  test("hold body and paper, number and passage, disposition, answer and change", () => {
    const words = rows.map(({ subject, remark: said, answer }) => [subject, said, answer].map(cellText));
    expect(words[0]).toEqual([
      "Sở Du lịch\n(Công văn số 123/SDL-QHTT ngày 05/02/2027)",
      "(3) Thống nhất với bố cục.\nĐề nghị soát lỗi chính tả.",
      "Tiếp thu. Trả lời 3.",
    ]);
    expect(words[2]).toEqual(["Hội Đầu bếp Việt Nam\n(góp ý trực tuyến)", "(5) Góp ý thứ 5.", "Ghi nhận."]);
    expect(words[3]).toEqual([
      "Hội Đầu bếp Việt Nam\n(góp ý trực tuyến)",
      "(1) Về đoạn: “Thành phố có mười hai trường dạy nghề”\nGóp ý thứ 1.",
      "Tiếp thu một phần. Đã sửa số trường.\nSố học viên sẽ bổ sung khi có số liệu của Sở.\nTrước: mười hai trường\nSau: mười bốn trường",
    ]);
  });

  test("share an answer only where they follow each other in one place and the answer is the same", () => {
    expect(rows.map(({ together }) => together)).toEqual([false, false, false, false, true]);
    const grouped = { group: "g", answer: "Một" };
    const place = { section: "presentation", question: null, quote: null };
    const held = (third: object) =>
      responseTable(
        sampleRound({
          consultees: [consultee("A")],
          remarks: [remark(1, "A", grouped), remark(2, "A", { ...grouped, ...third }), remark(3, "A", { ...grouped, place })],
        }),
      ).rows.map(({ together }) => together);
    expect(held({})).toEqual([false, true, false]);
    expect(held({ answer: "Hai" })).toEqual([false, false, false]);
    expect(held({ group: null })).toEqual([false, false, false]);
    expect(held({ approvedBy: null })).toEqual([false, false, false]);
  });

  test("a place the form has no more, and a body nobody knows, are named and stand last; no remark is lost", () => {
    const held = sampleRound({
      remarks: [remark(1, "ai đó", { place: { section: "x", question: "99", quote: null } }), remark(2, "Sở Du lịch")],
    });
    const { rows: found } = responseTable(held);
    expect(found.map(({ number, place, subject }) => [number, cellText(place), cellText(subject).split("\n")[0]])).toEqual([
      [2, "Toàn bộ hồ sơ", "Sở Du lịch"],
      [1, "Câu 99", "[không rõ chủ thể góp ý]"],
    ]);
    expect(
      responseTable(largeRound(1000))
        .rows.map(({ number }) => number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  });

  test("a change elsewhere or in another language says where; what only came is added, what only went is left out, and nothing stood before only where nothing was written", () => {
    const change = { question: "9.1", language: "en", before: "", after: "fourteen", fromVersion: 1, toVersion: 2 } as const;
    const gone = { ...change, question: "9.4", language: "vi", before: "cũ", after: "" } as const;
    const first = { ...change, question: "9.4", language: "vi", after: "Có mười bốn trường.", fromVersion: 0, toVersion: 1 } as const;
    const place = { section: "assets", question: "9.4", quote: null };
    const [row] = responseTable(sampleRound({ remarks: [remark(1, "Sở Du lịch", { place, changes: [change, gone, first] })] })).rows;
    expect(cellText(row?.answer ?? []).split("\n")).toEqual([
      "Tiếp thu. Trả lời 1.",
      "Câu 9.1. Vai trò của lĩnh vực sáng tạo",
      "Bổ sung (bản tiếng Anh): fourteen",
      "Bỏ: cũ",
      "Trước: (chưa có nội dung)",
      "Sau: Có mười bốn trường.",
    ]);
  });
});

describe("a working draft", () => {
  test("says plainly that it is one and why; a finished table says nothing", () => {
    expect(responseTable(sample).notice).toBeNull();
    const open = sampleRound({
      remarks: [
        ...sample.remarks,
        remark(6, "Sở Du lịch", { approvedBy: null }),
        remark(7, "Sở Du lịch", { disposition: null, approvedBy: null }),
      ],
    });
    expect(responseTable(open).notice).toBe("(DỰ THẢO để làm việc: 2/7 góp ý chưa được duyệt)");
    expect(opening(responseTable(open).paper.body).join()).toContain("chưa xử lý: 1.");
    const answers = responseTable(open).rows.map(({ answer }) => cellText(answer));
    expect(answers.filter((text) => text.endsWith("[Chưa được duyệt]"))).toHaveLength(1);
    expect(answers.filter((text) => text.startsWith("[Chưa xử lý]"))).toHaveLength(1);
    expect(responseTable(sampleRound({ round: { ...round, closedAt: null } })).notice).toContain("đợt lấy ý kiến chưa kết thúc");
  });
});

describe("the paper around it", () => {
  const department = {
    kind: "department",
    form: "",
    bodyVi: "Sở Văn hóa và Thể thao",
    officeVi: "Giám đốc",
    signatory: "Trần B",
  } as Authority;
  test("is issued by whoever signs, above it the People's Committee; nobody known is a blank", () => {
    const { paper } = responseTable(sample, { signer: department, above: { bodyVi: "UBND thành phố Huế" } as Authority });
    expect([paper.above, paper.issuer, ...paper.office, paper.signatory].map((line) => lineText(line ?? []))).toEqual([
      ...["UBND thành phố Huế", "Sở Văn hóa và Thể thao", "GIÁM ĐỐC", "Trần B"],
    ]);
    expect(responseTable(sample).paper.issuer).toEqual([{ text: "[Tên cơ quan tổng hợp]", blank: true }]);
  });
  test("is named as such tables are", () => {
    const { type, abstract } = responseTable(sample).paper;
    expect(`${type} ${lineText(abstract).replaceAll("\u00a0", " ")}`).toBe(
      "BẢNG TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý ĐỐI VỚI DỰ THẢO HỒ SƠ THÀNH PHỐ HUẾ ỨNG CỬ GIA NHẬP MẠNG LƯỚI CÁC THÀNH PHỐ SÁNG TẠO CỦA UNESCO TRONG LĨNH VỰC ẨM THỰC, ĐỢT NĂM 2027",
    );
  });
});

describe("a change in a long text", () => {
  const long = Array.from({ length: 200 }, (_, index) => `từ${index}`);
  const text = (words: readonly string[]) => words.join(" ");
  test("is shown with a few words around it", () => {
    const other = [...long.slice(0, 100), "mới", "tinh", ...long.slice(101)];
    const passage = changedPassage(text(long), text(other));
    expect(passage.before).toMatch(/^\[…\] từ\d+ .* từ99 từ100 từ101 .* từ\d+ \[…\]$/);
    expect(passage.after).toBe(passage.before.replace("từ100", "mới tinh"));
    expect(passage.before.length).toBeLessThan(180);
  });
  test("at its end, of nothing, or of everything, is whole", () => {
    expect(changedPassage(text(long), text([...long, "thêm"]))).toMatchObject({ after: expect.stringMatching(/^\[…\] .* từ199 thêm$/) });
    expect(changedPassage("", text(long))).toEqual({ before: "", after: text(long) });
    expect(changedPassage("ngắn", "ngắn hơn")).toEqual({ before: "ngắn", after: "ngắn hơn" });
  });
});

test("an answer that was sent back is not told as the answer", () => {
  const back = remark(1, "Sở Du lịch", { disposition: null, returned: true, answer: "Câu cũ.", approvedBy: null });
  const held = sampleRound({ remarks: [back] });
  expect(responseTable(held).rows[0]?.answer).toEqual([[{ text: "[Đang viết lại]", blank: true }]]);
  expect(JSON.stringify(responseSheets(held))).not.toContain("Câu cũ.");
});
