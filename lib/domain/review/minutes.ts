import { dayIn, officeZone } from "../days";
import type { Words } from "../form";
import { fillLine, type LetterBlock, type Line, type OfficialPaper } from "../letter-lines";
import { sayDay } from "../letter-values";
import { type OfficialWords, officialPaper } from "../letters";
import { criterionLabel, type ReviewCriteria } from "./criteria";
import type { FindingState, Recommendation, Weight } from "./held-review";
import { weights } from "./held-review";
import { byDisagreement, weightedTotal } from "./scores";
import { agreedScores, type HeldSession } from "./session";
import { type SheetFields, scoresOf } from "./sheet";

/** Everything the minutes of a session are drawn up from. */
export type MinutesFacts = {
  readonly city: Words;
  readonly field: Words;
  readonly team: Words;
  readonly year: number;
  readonly criteria: ReviewCriteria;
  readonly held: HeldSession;
  readonly sheets: readonly (SheetFields & { readonly reviewer: string })[];
  readonly findings: readonly { readonly number: number; readonly weight: Weight; readonly state: FindingState; readonly body: string }[];
};

/** Minutes before their printer: a paper with a second hand. */
export type Minutes = OfficialPaper & { readonly secretary: Line };

type Values = Readonly<Record<string, string>>;

const decisionWords: Readonly<Record<Recommendation, string>> = {
  ready: "Hồ sơ đủ điều kiện để nộp.",
  conditions: "Hồ sơ đạt, với điều kiện thành phố thực hiện các yêu cầu nêu tại Mục V trước khi nộp.",
  "not-put-forward": "Chưa đưa hồ sơ ra nộp trong đợt này.",
};
const recommended: Readonly<Record<Recommendation, string>> = {
  ready: "đủ điều kiện nộp",
  conditions: "đạt, kèm điều kiện",
  "not-put-forward": "chưa đưa ra nộp",
};
const weightWords: Readonly<Record<Weight, string>> = {
  blocking: "phải sửa trước khi đi tiếp",
  should: "nên sửa",
  could: "có thể sửa",
  language: "ngôn ngữ, dịch",
};

/**
 * Draws up the minutes of a session as a paper of Nghị định 30/2020/NĐ-CP: time and place, who was present, the sheets with how far apart
 * they were, the findings, the view and scores that were agreed, conditions, decision. Times are Vietnam's. What is not known is a blank,
 * what was typed is never read as a template; number and date are left to the clerk. The same session gives the same minutes.
 */
export function drawMinutes(template: OfficialWords, hints: Values, facts: MinutesFacts): Minutes {
  const values = valuesOf(facts);
  const paper = officialPaper(template, values, hints);
  const { held } = facts;
  const part = (text: string, more: Values = {}): Line => fillLine(text, { ...values, ...more }, hints);
  return {
    ...paper,
    secretary: part("{secretary}"),
    body: [
      heading("I. THỜI GIAN, ĐỊA ĐIỂM"),
      line(part("Thời gian: {held}.")),
      line(part("Địa điểm: {venue}.")),
      heading("II. THÀNH PHẦN"),
      line(part("Chủ trì: {chair}.")),
      line(part("Thư ký: {secretary}.")),
      line(part("Dự họp:")),
      ...(held.present.length > 0 ? held.present.map((each) => item(part("{each}.", { each: bare(each) }))) : [item(part("{present}."))]),
      heading("III. KẾT QUẢ CHẤM ĐIỂM ĐỘC LẬP"),
      ...sheetBlocks(facts, part),
      heading("IV. Ý KIẾN THỐNG NHẤT"),
      ...typed(held.view, part, "view"),
      ...agreedBlocks(facts),
      ...findingBlocks(facts, part),
      heading("V. ĐIỀU KIỆN"),
      ...(held.conditions.length > 0
        ? held.conditions.map((each, at) => line(part("{at}. {each}.", { at: String(at + 1), each: bare(each) })))
        : [line(part("Không có điều kiện."))]),
      heading("VI. QUYẾT ĐỊNH"),
      line(part("{decision}")),
      line(part("Biên bản được lập xong và thông qua tại phiên họp, các thành viên dự họp thống nhất nội dung./.")),
    ],
  };
}

type Part = (text: string, more?: Values) => Line;
const line = (each: Line): LetterBlock => ({ type: "paragraph", line: each });
const item = (each: Line): LetterBlock => ({ type: "item", line: each });
const heading = (text: string): LetterBlock => ({ type: "heading", line: [{ text }] });
const bare = (text: string) => text.trim().replace(/[.;,]+$/, "");
const say = (score: number) => String(score).replace(".", ",");

/** A typed text, a paragraph a line. */
function typed(text: string, part: Part, name: string): readonly LetterBlock[] {
  const lines = text.split("\n").filter((each) => each.trim() !== "");
  if (lines.length === 0) return [line(part(`{${name}}`))];
  return lines.map((each) => line([{ text: each.trim() }]));
}

function sheetBlocks({ sheets, criteria }: MinutesFacts, part: Part): readonly LetterBlock[] {
  if (sheets.length === 0) return [line(part("Không có phiếu thẩm định nào được nộp trước phiên họp."))];
  const totals = sheets.map(({ reviewer, recommendation, ...sheet }) => {
    const { points } = weightedTotal(criteria, scoresOf({ ...sheet }));
    const asks = recommendation ? ` Đề nghị: ${recommended[recommendation]}.` : "";
    return item([{ text: `${reviewer}: ${say(points)} trên 100 điểm.${asks}` }]);
  });
  const spreads = byDisagreement(criteria, sheets.map(scoresOf)).flatMap(({ criterion, spread }) =>
    spread && spread.range > 0
      ? [
          item([
            {
              text: `${criterionLabel(criteria, criterion.id, "vi")}: từ ${spread.least} đến ${spread.most} điểm, trung bình ${say(spread.mean)}.`,
            },
          ]),
        ]
      : [],
  );
  return [
    line([{ text: `Có ${sheets.length} phiếu, chấm độc lập và mở cùng lúc, thang ${criteria.most} điểm mỗi tiêu chí:` }]),
    ...totals,
    ...(spreads.length > 0 ? [line(part("Tiêu chí có chênh lệch, lớn nhất trước:")), ...spreads] : []),
  ];
}

function agreedBlocks({ held, criteria }: MinutesFacts): readonly LetterBlock[] {
  const { points, weighed } = weightedTotal(criteria, agreedScores(held.agreed));
  if (weighed === 0) return [];
  const lines = criteria.criteria.flatMap(({ id, weight }) => {
    const agreed = held.agreed[id];
    if (typeof agreed?.score !== "number") return [];
    const why = bare(agreed.words);
    return [
      item([{ text: `${criterionLabel(criteria, id, "vi")} (trọng số ${weight}%): ${say(agreed.score)} điểm${why ? `. ${why}` : ""}.` }]),
    ];
  });
  const whole = weighed === 100 ? ` Tổng điểm thống nhất: ${say(points)} trên 100.` : "";
  return [line([{ text: `Điểm thống nhất theo tiêu chí.${whole}` }]), ...lines, line([{ text: criteria.source.vi }])];
}

function findingBlocks({ findings }: MinutesFacts, part: Part): readonly LetterBlock[] {
  if (findings.length === 0) return [];
  const ordered = weights.flatMap((weight) => findings.filter((each) => each.weight === weight));
  return [
    line(part("Các điểm cần xử lý đã nêu trong hồ sơ:")),
    ...ordered.map(({ number, weight, state, body }) =>
      item([
        { text: `Điểm ${number} (${weightWords[weight]}${state === "settled" ? ", đã xong" : ""}): ${bare(body.replace(/\s+/g, " "))}.` },
      ]),
    ),
  ];
}

function valuesOf({ city, field, team, year, held }: MinutesFacts): Values {
  return {
    // "Thành phố" stands before it in the sentence.
    city: city.vi.replace(/^thành phố /i, ""),
    field: field.vi.toLocaleLowerCase("vi"),
    team: team.vi,
    year: String(year),
    office: "CHỦ TRÌ",
    chair: held.chair,
    secretary: held.secretary,
    venue: bare(held.place),
    held: held.heldAt === null ? "" : sayMoment(new Date(held.heldAt)),
    decision: held.decision === null ? "" : decisionWords[held.decision],
  };
}

/** "08 giờ 30, ngày 03 tháng 3 năm 2027" in Vietnam. */
function sayMoment(at: Date): string {
  const clock = new Intl.DateTimeFormat("vi-VN", { timeZone: officeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${clock.format(at).replace(":", " giờ ")}, ${sayDay(dayIn(officeZone, at))}`;
}

/** What the file is called; one without a decision says so before it is opened. */
export function minutesName({ city, year, cycle, decided }: { city: string; year: number; cycle: number; decided: boolean }): string {
  return `Biên bản họp thẩm định, vòng ${cycle} - ${city} ${year}${decided ? "" : " (bản làm việc)"}.docx`;
}
