import type { Metadata } from "next";
import { RoundFiles } from "@/components/consultation/papers/round-files";
import { RoundProposal } from "@/components/consultation/papers/round-proposal";
import { RoundStatistics } from "@/components/consultation/papers/round-statistics";
import { WorkingNotice } from "@/components/consultation/papers/working-notice";
import { RoundHeading } from "@/components/consultation/round-heading";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { roundPapers } from "@/lib/queries/round-papers";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("roundPapers.title") };
}

/** What a round came to: its numbers, the papers to be taken away, and what it may say in the form. */
export default async function RoundPapersPage({ params }: { params: Promise<{ dossierId: string; roundId: string }> }) {
  const look = await preferences();
  const { frame, round, statistics, unfinished, proposal } = await show(roundPapers, await params);
  const { language } = look;
  const where = { dossierId: frame.id, roundId: round.id };
  return (
    <DossierFrame look={look} frame={frame} part="consultation" areas={["roundPapers"]}>
      <RoundHeading dossierId={frame.id} round={round} part="papers" language={language} />
      <div className="mt-6 flex flex-col gap-10">
        <div className="flex flex-col gap-6">
          <WorkingNotice unfinished={unfinished} running={round.closedAt === null} language={language} />
          <RoundFiles {...where} meets={round.form !== "written"} final={unfinished === null} />
        </div>
        <RoundStatistics round={round} statistics={statistics} language={language} />
        {proposal ? (
          <RoundProposal {...where} proposal={proposal} canInsert={frame.can["participants.insert"]} language={language} />
        ) : null}
      </div>
    </DossierFrame>
  );
}
