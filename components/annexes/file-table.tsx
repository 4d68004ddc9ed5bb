import { formatMoment, formatSize } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import { RemoveFile } from "./remove-file";

export type AttachedFile = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
};

type FileTableProps = { dossierId: string; slot: string; files: readonly AttachedFile[]; removable: boolean; language: Language };

/** The files of one slot, oldest first. */
export function FileTable({ dossierId, slot, files, removable, language }: FileTableProps) {
  const t = translatorOf(language);
  const heads = (
    <>
      <HeadCell>{t("annexes.name")}</HeadCell>
      <HeadCell numeric>{t("annexes.size")}</HeadCell>
      <HeadCell className="max-sm:hidden">{t("annexes.uploaded")}</HeadCell>
      {removable ? (
        <HeadCell>
          <span className="sr-only">{t("annexes.action")}</span>
        </HeadCell>
      ) : null}
    </>
  );
  return (
    <Table caption={t("annexes.files", { slot })} captionHidden head={heads}>
      {files.map((file) => (
        <FileRow key={file.id} {...{ dossierId, file, removable, language }} />
      ))}
    </Table>
  );
}

type FileRowProps = { dossierId: string; file: AttachedFile; removable: boolean; language: Language };

function FileRow({ dossierId, file, removable, language }: FileRowProps) {
  const t = translatorOf(language);
  return (
    <Row>
      <RowHead className="break-words">
        <a
          href={`/dossiers/${dossierId}/annexes/files/${file.id}`}
          download
          aria-label={t("annexes.download", { name: file.name })}
          className="text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          {file.name}
        </a>
        {/* A phone has no room for a column of its own. */}
        <p className="font-normal sm:hidden">
          <Uploaded file={file} language={language} />
        </p>
      </RowHead>
      <Cell numeric className="whitespace-nowrap">
        {formatSize(file.size, language)}
      </Cell>
      <Cell className="max-sm:hidden">
        <Uploaded file={file} language={language} />
      </Cell>
      {removable ? (
        <Cell className="text-right">
          <RemoveFile dossierId={dossierId} attachmentId={file.id} name={file.name} />
        </Cell>
      ) : null}
    </Row>
  );
}

function Uploaded({ file, language }: { file: AttachedFile; language: Language }) {
  return (
    <>
      {file.uploadedBy}
      <br />
      <span className="text-ink-soft">
        <Time dateTime={file.uploadedAt}>{formatMoment(file.uploadedAt, language)}</Time>
      </span>
    </>
  );
}
