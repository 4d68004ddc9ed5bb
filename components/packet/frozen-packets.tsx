import Link from "next/link";
import { formatMoment, formatSize } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import { BuildProgress } from "./build-progress";
import { RebuildPacket } from "./rebuild-packet";

type Frozen = {
  readonly id: string;
  readonly number: number;
  readonly frozenAt: string;
  readonly frozenBy: string;
  readonly amendment: number;
  readonly build: { readonly state: string; readonly part: number; readonly sha256: string | null; readonly size: number | null };
};
type FrozenPacketsProps = {
  dossierId: string;
  packets: readonly Frozen[];
  canRebuild: boolean;
  /** The newest one stands; otherwise it was taken back. */
  stands: boolean;
  language: Language;
};

const link = "text-accent underline underline-offset-4 hover:text-accent-strong";

/** Packets that were sent; what they hold never changes again. */
export function FrozenPackets({ dossierId, packets, canRebuild, stands, language }: FrozenPacketsProps) {
  const t = translatorOf(language);
  const head = (
    <>
      <HeadCell>{t("packet.frozen.number")}</HeadCell>
      <HeadCell>{t("packet.frozen.state")}</HeadCell>
      <HeadCell className="max-sm:hidden">{t("packet.frozen.rules")}</HeadCell>
      <HeadCell>{t("packet.frozen.take")}</HeadCell>
    </>
  );
  return (
    <div className="print:hidden">
      <h2 className="mb-2 text-lg font-semibold">{t("packet.frozen.title")}</h2>
      {packets.length === 0 ? (
        <p className="max-w-prose text-sm text-ink-soft">{t("packet.frozen.none")}</p>
      ) : (
        <Table caption={t("packet.frozen.title")} captionHidden head={head}>
          {packets.map((packet, index) => (
            <OnePacket
              key={packet.id}
              {...{ dossierId, packet, canRebuild, language }}
              before={packets[index + 1]?.id}
              note={
                packets[index - 1]
                  ? t("packet.frozen.replaced", { number: packets[index - 1]?.number ?? 0 })
                  : stands
                    ? ""
                    : t("packet.frozen.takenBack")
              }
            />
          ))}
        </Table>
      )}
      <Link prefetch={false} href="/office/verify" className={`mt-2 inline-flex min-h-9 items-center text-sm ${link}`}>
        {t("packet.frozen.check")}
      </Link>
    </div>
  );
}

type OnePacketProps = {
  dossierId: string;
  packet: Frozen;
  before: string | undefined;
  /** Why it is not the one that counts. */
  note: string;
  canRebuild: boolean;
  language: Language;
};

function OnePacket({ dossierId, packet, before, note, canRebuild, language }: OnePacketProps) {
  const t = translatorOf(language);
  return (
    <Row>
      <RowHead>
        {t("packet.frozen.nth", { number: packet.number })}
        {note ? <p className="text-warm">{note}</p> : null}
        <p className="font-normal text-ink-soft">
          <Time dateTime={packet.frozenAt}>{formatMoment(packet.frozenAt, language)}</Time>
          <br />
          {packet.frozenBy}
        </p>
      </RowHead>
      <Cell>
        <BuildState {...{ dossierId, packet, canRebuild, language }} />
      </Cell>
      <Cell className="max-sm:hidden">{t("packet.frozen.amendment", { number: packet.amendment })}</Cell>
      <Cell>
        <Takes dossierId={dossierId} packet={packet} language={language} />
        {before ? (
          <Link
            prefetch={false}
            href={`/dossiers/${dossierId}/packet/compare?from=${before}&to=${packet.id}`}
            aria-label={t("packet.frozen.compareNamed", { number: packet.number })}
            className={`mt-1 inline-block ${link}`}
          >
            {t("packet.frozen.compare")}
          </Link>
        ) : null}
      </Cell>
    </Row>
  );
}

function BuildState({ dossierId, packet: { id, build }, canRebuild, language }: Omit<OnePacketProps, "before" | "note">) {
  const t = translatorOf(language);
  if (build.state === "built") {
    return (
      <>
        {t("packet.frozen.built", { size: formatSize(build.size ?? 0, language) })}
        <p className="font-mono text-sm break-all text-ink-soft">{t("packet.frozen.sum", { sum: build.sha256 ?? "" })}</p>
      </>
    );
  }
  if (build.state !== "failed") return <BuildProgress dossierId={dossierId} packetId={id} part={build.part} />;
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="max-w-prose text-warm">{t("packet.frozen.failed")}</p>
      {canRebuild ? <RebuildPacket dossierId={dossierId} packetId={id} /> : null}
    </div>
  );
}

function Takes({ dossierId, packet, language }: { dossierId: string; packet: Frozen; language: Language }) {
  const t = translatorOf(language);
  const base = `/dossiers/${dossierId}/packet`;
  const zip = { what: t("packet.frozen.zip"), href: `${base}/zip?packet=${packet.id}` };
  const ways = [
    ...(packet.build.state === "built" ? [zip] : []),
    { what: t("packet.frozen.pdf"), href: `${base}/pdf?packet=${packet.id}` },
    { what: t("packet.frozen.pdfVi"), href: `${base}/pdf?packet=${packet.id}&edition=vietnamese` },
    { what: t("packet.frozen.docx"), href: `${base}/docx?packet=${packet.id}` },
  ];
  const at = formatMoment(packet.frozenAt, language);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {ways.map(({ what, href }) => (
        <a key={href} href={href} download aria-label={t("packet.frozen.named", { what, at })} className={link}>
          {what}
        </a>
      ))}
    </span>
  );
}
