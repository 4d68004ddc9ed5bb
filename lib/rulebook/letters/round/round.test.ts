import { describe, expect, test } from "vitest";
import type { Authority } from "@/lib/domain/authorities";
import { type RoundLetter, type RoundSender, roundLetter } from "@/lib/domain/consultation/round-letter";
import { consultee, sampleRound } from "@/lib/domain/consultation/sample-round";
import { type LetterBlock, lineText, type OfficialPaper } from "@/lib/domain/letter-lines";
import { roundHints, roundLetters } from "./index";

const sample = sampleRound();
const { round } = sample;
const mayor = {
  ...{ kind: "mayor", form: "KT", officeVi: "Phó Chủ tịch", bodyVi: "Ủy ban nhân dân thành phố Huế", signatory: "Nguyễn B" },
} as Authority;
const contact = { name: "Lê C", telephone: "0234 1", email: "c@example.vn" };
const draw = (kind: RoundLetter, held = sample, sender: RoundSender = { signer: mayor, contact }) =>
  roundLetter(roundLetters[kind], held, sender, roundHints);
const said = (paper: OfficialPaper) => paper.body.map((block: LetterBlock) => (block.type === "pairs" ? "" : lineText(block.line)));
const silence = "Đơn vị không gửi văn bản góp ý xem như thống nhất nội dung dự thảo.";

describe("công văn lấy ý kiến", () => {
  test("says what is asked, on which draft, until when, whom to answer and how the link works", () => {
    const letter = draw("ask-opinions");
    const text = said(letter).join("\n");
    expect(letter.type).toBeUndefined();
    expect(text).toContain("dự thảo lần 2 đã hoàn thành (chốt ngày 18 tháng 01 năm 2027)");
    expect(text).toContain("Mục đích của đợt lấy ý kiến thứ 1: Hoàn thiện dự thảo trước khi trình duyệt.");
    expect(text).toContain("đối với toàn bộ dự thảo hồ sơ.");
    expect(text).toContain("chậm nhất là 17 giờ 00, ngày 12 tháng 02 năm 2027 để tổng hợp");
    expect(text).toContain("Lê C, Tổ công tác xây dựng hồ sơ; điện thoại: 0234 1; thư điện tử: c@example.vn.");
    // One letter stands for all: some have their link by mail, some in an envelope.
    expect(text).toContain("Mỗi nơi nhận có một đường dẫn riêng, ghi kèm công văn này hoặc gửi qua thư điện tử;");
    expect(letter.office.map(lineText)).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  });
  test("names the sections that are asked about, and the clause about silence only where silence agrees", () => {
    const letter = draw("ask-opinions", sampleRound({ round: { ...round, sections: ["assets", "presentation"], silenceAgrees: false } }));
    expect(letter.body.flatMap((block) => (block.type === "item" ? [lineText(block.line)] : []))).toEqual([
      "Mục 6. Giới thiệu thành phố;",
      "Mục 9. Thế mạnh sáng tạo.",
    ]);
    expect(said(letter)).not.toContain(silence);
    expect(said(draw("ask-opinions"))).toContain(silence);
  });
  test.each([
    ["2027-02-12T16:59:00Z", "hết ngày 12 tháng 02 năm 2027"],
    ["2027-02-12T17:00:00Z", "hết ngày 12 tháng 02 năm 2027"],
    ["2027-02-12T17:30:00Z", "00 giờ 30, ngày 13 tháng 02 năm 2027"],
  ])("the end %s is said as %s", (ends, words) => {
    expect(said(draw("ask-opinions", sampleRound({ round: { ...round, endsAt: new Date(ends) } }))).join()).toContain(words);
  });
  test("goes to all who were asked and whose link stands; a long list follows the letter; one body alone is named alone", () => {
    expect(draw("ask-opinions").to.map(lineText)).not.toContain("Sở Nội vụ");
    expect(draw("ask-opinions").to).toHaveLength(5);
    const many = draw("ask-opinions", sampleRound({ consultees: Array.from({ length: 13 }, (_, at) => consultee(`Sở ${at}`)) }));
    expect(many.to.map(lineText)).toEqual(["Các cơ quan, tổ chức, chuyên gia (theo danh sách gửi kèm)"]);
    expect(many.annex?.items.map(lineText)).toEqual(Array.from({ length: 13 }, (_, at) => `Sở ${at}`));
    expect(many.annex?.title.map(lineText)[1]).toBe(
      "(Kèm theo Công văn số [số, ký hiệu] ngày [ngày, tháng, năm] của Ủy ban nhân dân thành phố Huế)",
    );
    const one = roundLetter(roundLetters["ask-opinions"], sample, {}, roundHints, [consultee("Sở Du lịch")]);
    expect(one.to.map(lineText)).toEqual(["Sở Du lịch"]);
  });
});

describe("giấy mời", () => {
  test("says form, purpose, time in Vietnam and place", () => {
    const letter = draw("invite");
    expect([letter.type, lineText(letter.symbol)]).toEqual(["GIẤY MỜI", "GM-[tên viết tắt]"]);
    const text = said(letter);
    expect(text[0]).toContain("tham dự hội thảo chuyên đề góp ý dự thảo hồ sơ thành phố Huế");
    expect(text).toContain("1. Nội dung: Hoàn thiện dự thảo trước khi trình duyệt.");
    expect(text).toContain("3. Thời gian: 08 giờ 30, thứ Tư, ngày 10 tháng 02 năm 2027");
    expect(text).toContain("4. Địa điểm: Trung tâm Festival Huế");
  });
  test("time, place and purpose that are not known are blanks", () => {
    const bare = draw("invite", sampleRound({ round: { ...round, startsAt: null, place: "", purpose: " " } }), {});
    expect(said(bare)).toEqual(expect.arrayContaining(["3. Thời gian: [giờ, thứ, ngày]", "4. Địa điểm: [địa điểm]"]));
    expect(said(bare)).toContain("1. Nội dung: [nội dung buổi làm việc]");
    expect(lineText(bare.issuer)).toBe("[Tên cơ quan gửi]");
  });
});

describe.each(["ask-opinions", "invite"] as const)("%s", (kind) => {
  test("has a hint for all that may be missing, leaves nothing unfilled, and is in NFC", () => {
    const words = JSON.stringify(draw(kind, sampleRound({ round: { ...round, startsAt: null, place: "" } }), {}));
    expect(words).not.toContain("undefined");
    expect(words).not.toMatch(/\{\w+\}/);
    expect(words).toBe(words.normalize("NFC"));
  });
  test("reads nothing that was typed as a template", () => {
    const held = sampleRound({ round: { ...round, purpose: "{signatory} {place}" }, consultees: [consultee("Sở {city}")] });
    const letter = draw(kind, held);
    expect(said(letter).join()).toContain("{signatory} {place}.");
    expect(letter.to.map(lineText)).toEqual(["Sở {city}"]);
  });
});
