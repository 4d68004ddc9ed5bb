import { compared } from "./remark-words";

/** What a column may hold. `answer` (tiếp thu, giải trình) is not taken: answers are worked out in the application. */
export const columnMeanings = ["remark", "place", "quote", "body", "ordinal", "answer", "ignored"] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

// Every word, without marks, that stands in the headings of such tables. One word more and it is a sentence, not a heading.
const vocabulary = new Set(
  `stt tt so thu tu nhom van de dieu khoan diem muc phan cau hoi chuong trang vi tri tieu chi noi dung chu the co quan don
  to chuc ca nhan nguoi ho va ten chuyen gia noi gop y kien nghi nhan xet xuat binh luan chinh sua doi bo sung thay tiep thu giai trinh
  tra loi phan hoi cua cac trong tai ve vao so du thao bao cao ban goc trich dan nguyen doan hien cu chi tiet neu lien quan gui bang soan
  bien tri xu ly ket qua ghi chu phuong an ly do tham gia bi duoc cho mau thuoc hoac doi voi ngay thang cong tac khac
  no nr section sections question questions item part place location page reference body institution organisation organization
  contributor agency author commenter from comment comments remark remarks opinion opinions suggestion suggestions observation
  observations feedback response responses reply replies answer answers treatment explanation quote passage current draft text of the
  on to and or by in for ordinal row number name content topic note notes issue group clause article`.split(/\s+/),
);

// The first that fits decides: "nội dung tiếp thu, giải trình ý kiến góp ý" holds no remarks.
const signs: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ["answer", /tiep thu|giai trinh|tra loi|phan hoi|xu ly|ket qua|y kien (cua )?(co quan |don vi |to |ban )?(chu tri|soan|bien)/],
  ["answer", /\b(response|reply|answer|treatment|explanation)/],
  ["ordinal", /^(s?tt|so tt|so thu tu|thu tu|no|nr|number|ordinal|row)$/],
  ["body", /^(ten )?(cac )?(chu the|co quan|don vi|to chuc|ca nhan|nguoi|ho (va )?ten|chuyen gia|noi (gui|gop|cho|tham))/],
  ["body", /\b(body|institution|organi[sz]ation|contributor|agency|author|commenter|from)\b/],
  ["quote", /du thao (ghi|hien)|noi dung (cua |trong |tai )?(du thao|ban goc|goc|hien)|trich|nguyen van|^(doan|van ban|du thao)/],
  ["quote", /\b(quote|passage|current|draft text|text of the draft)\b/],
  ["place", /^(nhom|van de|dieu|muc|cau|vi tri|trang|chuong|tieu chi)\b/],
  ["place", /^(section|question|item|part|place|location|page|reference|clause|article|topic|issue)s?\b/],
  ["remark", /gop y|y kien|kien nghi|nhan xet|de nghi|de xuat|binh luan|sua doi|chinh sua/],
  ["remark", /\b(comment|remark|opinion|suggestion|observation|feedback)/],
  ["place", /^(phan|noi dung)\b/],
];

/**
 * What a heading says its column holds, by its words with or without marks, in Vietnamese or English: "ignored" for a heading of
 * something else ("Ghi chú"), nothing for what is no heading at all.
 */
export function meaningOf(title: string): ColumnMeaning | undefined {
  const words = compared(title);
  const each = words.split(/[^\p{L}\p{N}]+/u);
  if (words === "" || words.length > 120 || !each.every((word) => vocabulary.has(word))) return undefined;
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? "ignored";
}

/** "Nội dung" alone heads the remarks where nothing else does. */
export function isContent(title: string): boolean {
  return /^(noi dung( chinh| cu the| chi tiet)?|content)$/.test(compared(title));
}

/** The heading of a lone column has to be a name for remarks; "Đề nghị bổ sung" there is a short remark. */
export function headsLoneColumn(title: string): boolean {
  return /^((cac|noi dung) )*(gop y|y kien( gop y)?|nhan xet|kien nghi|noi dung|comments?|remarks?|feedback)$/.test(compared(title));
}
