import { formatMoment, formatSize } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import type { AttachedFile } from "./attached-file";
import { FileFacts } from "./file-facts";
import { PhotoCredit } from "./photo-credit";
import { RemoveFile } from "./remove-file";

type FileTableProps = { dossierId: string; slot: string; files: readonly AttachedFile[]; removable: boolean; language: Language };

/** The files of one slot, oldest first. */
export function FileTable({ dossierId, slot, files, removable, language }: FileTableProps) {
  const t = translatorOf(language);
  const heads = (
    <>
      <HeadCell>{t("annexes.name")}</HeadCell>
      <HeadCell numeric className="max-sm:hidden">
        {t("annexes.size")}
      </HeadCell>
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
  const shown = file.photo !== null && file.state === "clean";
  return (
    <Row>
      <RowHead className="break-words">
        <div className="flex gap-x-3 gap-y-2 max-sm:flex-col">
          {shown ? <SmallPhoto {...{ dossierId, file, language }} /> : null}
          {/* The row's other cells stand beside the name, not beside the foot of the picture. */}
          <div className="flex min-w-0 flex-1 flex-col gap-1 sm:self-baseline">
            <FileName {...{ dossierId, file, language }} />
            {/* A phone has no room for a column of its own. */}
            <p className="font-normal sm:hidden">
              {formatSize(file.size, language)}
              {" · "}
              <Uploaded file={file} language={language} />
            </p>
            <FileFacts {...{ dossierId, file, language }} />
            {file.photo && file.state !== "refused" ? (
              <PhotoCredit dossierId={dossierId} attachmentId={file.id} name={file.name} photo={file.photo} facts={file.facts} />
            ) : null}
          </div>
        </div>
      </RowHead>
      <Cell numeric className="whitespace-nowrap max-sm:hidden">
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

type Shown = { dossierId: string; file: AttachedFile; language: Language };

/** What the scanner has not found clean has a name and no link. */
function FileName({ dossierId, file, language }: Shown) {
  const t = translatorOf(language);
  if (file.state !== "clean") return <span>{file.name}</span>;
  return (
    <a
      href={`/dossiers/${dossierId}/annexes/files/${file.id}`}
      download
      aria-label={t("annexes.download", { name: file.name })}
      className="text-accent underline underline-offset-4 hover:text-accent-strong"
    >
      {file.name}
    </a>
  );
}

/** As wide as its column and never in the way of the name; its proportions are known, so nothing jumps when it comes. */
function SmallPhoto({ dossierId, file, language }: Shown) {
  const t = translatorOf(language);
  const { width, height } = file.facts?.kind === "photo" ? file.facts : { width: 3, height: 2 };
  return (
    // biome-ignore lint/performance/noImgElement: it is made small on the server and may be seen only by members
    <img
      src={`/dossiers/${dossierId}/annexes/files/${file.id}?view=small`}
      alt={file.photo?.credit?.captionVi || t("annexes.file.picture", { name: file.name })}
      width={width}
      height={height}
      loading="lazy"
      className="h-auto max-h-28 w-20 shrink-0 self-start border border-line object-contain sm:w-36"
    />
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
