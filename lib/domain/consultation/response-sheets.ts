import { dispositions, type HeldRound } from "./held-round";
import { sectionLabel } from "./places";
import { cellText } from "./response-cells";
import { type ResponseTable, responseTable, type TableSigner, tableHead } from "./response-table";
import { type RoundStatistics, statisticsOf } from "./statistics";
import { bareCity, dispositionWords, formWords, kindWords, shortDayOf, sourceWords } from "./table-words";
import { overAt } from "./timing";

/** A sheet before any printer: rows of words and numbers. */
export type PlainSheet = { readonly name: string; readonly title: string; readonly rows: readonly (readonly (string | number)[])[] };

/**
 * The two sheets of a round's workbook: "Góp ý", the four columns of the table with each remark's number, disposition and state
 * beside them, so that it can be filtered, a head row first and a row each remark; and "Thống kê".
 */
export function responseSheets(held: HeldRound, by: TableSigner = {}): { readonly remarks: PlainSheet; readonly statistics: PlainSheet } {
  const table = responseTable(held, by);
  const title = [`Đợt lấy ý kiến thứ ${held.round.number}, dự thảo lần ${held.round.draftNumber}`, ...(table.notice ? [table.notice] : [])];
  return {
    remarks: { name: "Góp ý", title: title.join(" "), rows: remarkRows(table) },
    statistics: { name: "Thống kê", title: title.join(" "), rows: statisticsRows(statisticsOf(held), dossierOf(held)) },
  };
}

function dossierOf({ city, field, callYear }: HeldRound): string {
  return `Hồ sơ thành phố ${bareCity(city.vi)}, lĩnh vực ${field.vi.toLocaleLowerCase("vi")}, đợt năm ${callYear}`;
}

function remarkRows({ rows }: ResponseTable): PlainSheet["rows"] {
  const [place, subject, remark, answer] = tableHead;
  return [
    ["SỐ", place, subject, remark, "KẾT QUẢ", answer, "TÌNH TRẠNG"],
    ...rows.map((row) => [
      row.number,
      cellText(row.place),
      cellText(row.subject),
      cellText(row.remark).replace(/^\(\d+\) ?\n?/, ""),
      row.disposition ? dispositionWords[row.disposition] : "Chưa xử lý",
      cellText(row.answer),
      row.approved ? "Đã duyệt" : "Chưa duyệt",
    ]),
  ];
}

/** The statistics on one page; a row of one cell is the name of what follows. */
function statisticsRows(stats: RoundStatistics, about: string): PlainSheet["rows"] {
  const { round, counts, bySource } = stats;
  const withdrawn = "Đã thu hồi đường dẫn, không trả lời";
  const noAnswer = round.closedAt ? "Không trả lời" : "Chưa trả lời";
  const outcome = [...dispositions.map((each) => dispositionWords[each]), "Chưa xử lý"];
  const numbers = (of: RoundStatistics["counts"]) => [...dispositions.map((each) => of[each]), of.open];
  return [
    ["THỐNG KÊ Ý KIẾN GÓP Ý"],
    [about],
    ["Đợt lấy ý kiến", `${round.number} (${formWords[round.form]})`],
    ["Dự thảo", `lần ${round.draftNumber}, chốt ngày ${shortDayOf(round.draftAt)}`],
    ["Thời gian", `từ ${shortDayOf(round.openedAt)} đến ${shortDayOf(overAt(round))}`],
    ["Số ngày từ khi mở đến khi khép", stats.daysTaken ?? "chưa khép"],
    ["Nơi được hỏi ý kiến"],
    ["Đã gửi xin ý kiến", stats.asked],
    ["Tham gia ngoài danh sách gửi", stats.unasked],
    ["Có góp ý", stats.remarked],
    ["Thống nhất", stats.agreed],
    [round.silenceAgrees ? "Không trả lời, xem như thống nhất" : "Không gửi văn bản góp ý", stats.silent],
    [noAnswer, stats.unanswered],
    [withdrawn, stats.withdrawn],
    ["Văn bản góp ý nhận được", stats.letters],
    ["Biên bản", stats.minutes],
    ["Góp ý"],
    ["Tổng số", stats.remarks],
    ["Đã duyệt", stats.approved],
    ...outcome.map((name, at) => [name, numbers(counts)[at] ?? 0]),
    ...(["link", "letter", "minutes"] as const).map((source) => [
      `Nguồn: ${sourceWords[source].toLocaleLowerCase("vi")}`,
      bySource[source],
    ]),
    ["Theo loại cơ quan, tổ chức, cá nhân"],
    ["", "Số nơi", "Có góp ý", "Thống nhất", "Im lặng", noAnswer, withdrawn, "Số góp ý"],
    ...stats.byKind.map((row) => [
      ...[kindWords[row.kind], row.bodies, row.remarked, row.agreed],
      ...[row.silent, row.unanswered, row.withdrawn, row.remarks],
    ]),
    ["Theo mục của hồ sơ"],
    ["", "Số góp ý", ...outcome],
    ...stats.bySection.map(({ section, whole, remarks, counts: of }) => [
      section ? sectionLabel(section) : whole ? "Toàn bộ hồ sơ" : "Mục không còn trong mẫu",
      remarks,
      ...numbers(of),
    ]),
  ];
}
