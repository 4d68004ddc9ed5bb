import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { editions, readEdition } from "@/components/packet/edition";
import { FrozenPackets } from "@/components/packet/frozen-packets";
import { PacketDownloads } from "@/components/packet/packet-downloads";
import { PacketPreview } from "@/components/packet/packet-preview";
import { PacketState } from "@/components/packet/packet-state";
import { PageHeading } from "@/components/ui/page-heading";
import { TabsNav } from "@/components/ui/tabs-nav";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { packetView } from "@/lib/queries/packet-view";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ edition?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("packet.title") };
}

/** The packet as it would be sent now, and those that were. */
export default async function PacketPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, wanted] = [await params, await preferences(), readEdition((await searchParams).edition)];
  const { frame, edition, packet, missing, frozen, canRebuild } = await show(packetView, { dossierId, edition: wanted });
  const { language } = look;
  const t = translatorOf(language);
  // What was sent is what counts then: a draft beside it would only be taken for it.
  const sent = frame.heldBy === "nobody" && frozen.length > 0;
  const tabs = editions.map((each) => ({
    href: `/dossiers/${dossierId}/packet${each === "submission" ? "" : `?edition=${each}`}`,
    label: t(`packet.edition.${each}`, { language: t(`common.languageInSentence.${frame.language}`) }),
    current: each === edition,
  }));
  return (
    <DossierFrame look={look} frame={frame} part="packet" areas={["packet"]}>
      <PageHeading title={t("packet.title")} line={t("packet.line")} />
      <TabsNav label={t("packet.editions")} items={tabs} />
      <div className="my-4 flex flex-col gap-4">
        <PacketState {...{ dossierId, missing, language }} sent={sent} />
        {sent ? null : <PacketDownloads dossierId={dossierId} edition={edition} />}
        <FrozenPackets dossierId={dossierId} packets={frozen} canRebuild={canRebuild} stands={frame.sent} language={language} />
      </div>
      <PacketPreview packet={packet} language={language} />
    </DossierFrame>
  );
}
