import type { OfficialPaper } from "../letter-lines";
import type { PlainSheet } from "./response-sheets";
import type { ResponseTable } from "./response-table";

/** What can be taken away of a round: the table of responses in three forms, and the letters it begins with. */
export const roundFiles = ["responses.docx", "responses.xlsx", "responses.pdf", "ask-opinions.docx", "invite.docx"] as const;
export type RoundFile = (typeof roundFiles)[number];

/** A paper of a round before its printer. */
export type RoundPrint =
  | { readonly as: "docx" | "pdf"; readonly table: ResponseTable }
  | { readonly as: "xlsx"; readonly sheets: { readonly remarks: PlainSheet; readonly statistics: PlainSheet } }
  | { readonly as: "letter"; readonly paper: OfficialPaper };

const names = {
  responses: "Bảng tổng hợp, tiếp thu, giải trình ý kiến",
  "ask-opinions": "Công văn lấy ý kiến",
  invite: "Giấy mời",
} as const;

type About = { readonly city: string; readonly year: number; readonly round: number; readonly working?: boolean };

/** What the file is called, in Vietnamese like what it holds; a table that is not final says so before it is opened. */
export function roundFileName(file: RoundFile, { city, year, round, working = false }: About): string {
  const [what = "", type = ""] = file.split(".");
  const name = names[what as keyof typeof names];
  return `${name}, đợt ${round} - ${city} ${year}${working ? " (bản làm việc)" : ""}.${type}`;
}

const office = "application/vnd.openxmlformats-officedocument";
const mediaTypes: Readonly<Record<string, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pdf: "application/pdf",
};

/** The media type of a file, by its name. */
export function roundFileType(file: RoundFile): string {
  return mediaTypes[file.split(".")[1] ?? ""] ?? "application/octet-stream";
}
