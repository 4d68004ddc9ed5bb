import type { LetterBlock, Line } from "../letter-lines";
import { type Bodies, type Body, bodiesOf, papersIn, presentIn } from "./bodies";
import { dispositions, type HeldRound } from "./held-round";
import { dispositionWords, formWords, nameOf, oneLine, sayOpinion, shortDayOf } from "./table-words";
import { overAt } from "./timing";

/** What opens the table, in the shape of uccn.md 7.5: the basis, the counts, who agreed, who remarked, and what became of it. */
export function openingOf(held: HeldRound): readonly LetterBlock[] {
  const bodies = bodiesOf(held);
  return [
    { type: "paragraph", line: basis(held) },
    { type: "paragraph", line: plain(counts(bodies)) },
    ...more(bodies),
    { type: "heading", line: plain("2. Ý kiến của các cơ quan, tổ chức, cá nhân:") },
    { type: "heading", line: plain(`2.1. Đơn vị thống nhất: ${of(bodies.agreed)}`) },
    ...listed(bodies.agreed, (body) => withPapers(body)),
    ...group(
      held.round.silenceAgrees ? "Đơn vị không gửi văn bản góp ý, xem như thống nhất nội dung dự thảo" : "Đơn vị không gửi văn bản góp ý",
      bodies.silent,
    ),
    ...group(held.round.closedAt ? "Đơn vị không có ý kiến trả lời" : "Đơn vị chưa trả lời", bodies.unanswered),
    ...group("Đã thu hồi đường dẫn, không trả lời", bodies.withdrawn),
    { type: "heading", line: plain(`2.2. Đơn vị đóng góp ý kiến: ${of(bodies.remarked)}`) },
    ...listed(bodies.remarked, (body) =>
      withPapers(body, `${body.remarks.length} góp ý${body.outcome === "agrees" ? ", thống nhất các nội dung khác" : ""}`),
    ),
    { type: "paragraph", line: plain(outcomes(held)) },
    ...(held.remarks.length === 0
      ? []
      : [
          {
            type: "heading" as const,
            line: plain("4. Nội dung góp ý và việc tiếp thu, giải trình (số trong ngoặc đơn là số thứ tự của góp ý trong đợt lấy ý kiến):"),
          },
        ]),
  ];
}

const plain = (text: string): Line => [{ text }];
const of = (bodies: readonly Body[]) => (bodies.length === 0 ? "không có." : `${bodies.length} đơn vị.`);

/** Only days and numbers of this round; the paper by which it was ordered is somebody's to fill in. */
function basis({ round, team }: HeldRound): Line {
  const { form, number, draftNumber, draftAt, openedAt, startsAt, place } = round;
  const where =
    form === "written" || !startsAt ? "" : ` ngày ${shortDayOf(startsAt)}${place.trim() === "" ? "" : ` tại ${oneLine(place)}`}`;
  return [
    { text: "Thực hiện " },
    { text: "[số, ngày, tên văn bản giao nhiệm vụ xây dựng hồ sơ]", blank: true },
    { text: " và " },
    { text: "[số, ngày công văn lấy ý kiến hoặc giấy mời]", blank: true },
    {
      text: `, ${team.vi} đã tổ chức đợt lấy ý kiến thứ ${number} bằng hình thức ${formWords[form]}${where}, từ ngày ${shortDayOf(openedAt)} đến ngày ${shortDayOf(overAt(round))}, đối với dự thảo lần ${draftNumber} (chốt ngày ${shortDayOf(draftAt)}). Kết quả tổng hợp như sau:`,
    },
  ];
}

function counts(bodies: Bodies): string {
  const { asked } = presentIn(bodies);
  const { letters } = papersIn(bodies);
  return `1. Tổng số cơ quan, tổ chức, cá nhân đã gửi xin ý kiến, góp ý: ${asked.length} đơn vị; tổng số văn bản góp ý nhận được: ${letters} văn bản.`;
}

/** What the two numbers of the form leave unsaid, where there is something. */
function more(bodies: Bodies): readonly LetterBlock[] {
  const unasked = [...bodies.remarked, ...bodies.agreed].filter(({ askedAt }) => askedAt === null).length;
  const { minutes, online } = papersIn(bodies);
  const said = [
    ...(online > 0 ? [`${online} đơn vị góp ý trực tuyến trên bản dự thảo`] : []),
    ...(minutes > 0 ? [`${minutes} biên bản cuộc họp, hội thảo ghi ý kiến góp ý`] : []),
    ...(unasked > 0 ? [`${unasked} đơn vị tham gia ý kiến mà không nằm trong danh sách gửi lấy ý kiến`] : []),
  ];
  return said.length > 0 ? [{ type: "paragraph", line: plain(`Ngoài ra có: ${said.join("; ")}.`) }] : [];
}

function group(name: string, bodies: readonly Body[]): readonly LetterBlock[] {
  if (bodies.length === 0) return [];
  return [{ type: "paragraph", line: plain(`${name}: ${bodies.length} đơn vị, gồm: ${bodies.map(nameOf).join("; ")}.`) }];
}

function listed(bodies: readonly Body[], say: (body: Body) => string): readonly LetterBlock[] {
  return bodies.map((body, index) => ({ type: "item", line: plain(`${say(body)}${index === bodies.length - 1 ? "." : ";"}`) }));
}

/** "Sở Du lịch (Công văn số 123/SDL-QHTT ngày 05/02/2027; 3 góp ý)". */
function withPapers(body: Body, more = ""): string {
  const said = [...body.opinions.map((opinion) => sayOpinion(opinion, body.kind)), ...(more === "" ? [] : [more])];
  return `${nameOf(body)}${said.length === 0 ? "" : ` (${said.join("; ")})`}`;
}

function outcomes({ remarks }: HeldRound): string {
  if (remarks.length === 0) return "3. Tổng số góp ý: không có.";
  const count = (disposition: string | null) => remarks.filter((each) => each.disposition === disposition).length;
  const open = count(null);
  const each = dispositions.map((disposition) => `${dispositionWords[disposition].toLocaleLowerCase("vi")}: ${count(disposition)}`);
  const all = [...each, ...(open > 0 ? [`chưa xử lý: ${open}`] : [])];
  return `3. Tổng số góp ý: ${remarks.length}, trong đó ${all.join("; ")}.`;
}
