import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ExchangeTable } from "@/components/after/exchange-table";
import { NextStep, type Step, stepOf } from "@/components/after/next-step";
import { ProofSlot } from "@/components/after/proof-slot";
import { RecordReply } from "@/components/after/record-reply";
import { RecordSending } from "@/components/after/record-sending";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { MoveDialog } from "@/components/workflow/move-dialog";
import { placesOf } from "@/components/workflow/reason-link";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { afterView } from "@/lib/queries/after-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("after.title") };
}

/** What became of a packet once it was frozen: sent, answered, closed. */
export default async function AfterPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, today, frozenAt, lines, slots, transitions, stages, replies } = await show(afterView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const [sending, letters] = slots;
  const step = stepOf({ ...frame, lines, proofs: sending?.files.length ?? 0 });
  const can = { send: frame.can["sending.record"], reply: frame.can["reply.record"], strike: frame.can["exchange.strike"] };
  const sent = { dossierId: frame.id, today, slot: sending?.slot.id ?? "" };
  const answered = { ...sent, slot: letters?.slot.id ?? "", kinds: replies, files: letters?.files ?? [] };
  const actions: Partial<Record<Step, ReactNode>> = {
    sending: <RecordSending {...sent} first />,
    result: <MoveDialog places={placesOf(frame, [])} moves={transitions} stages={stages} />,
    designated: (
      <ButtonLink variant="main" href={`/dossiers/${frame.id}/commitments`}>
        {t("after.next.commitments")}
      </ButtonLink>
    ),
  };
  const main = actions[step];
  return (
    <DossierFrame look={look} frame={frame} part="after" areas={["after", "annexes", "call", "dossier"]}>
      <PageHeading
        title={t("after.title")}
        line={t("after.line")}
        {...(can.reply ? { action: main ?? <RecordReply {...answered} main /> } : {})}
      />
      {frame.sent ? null : <EmptyState title={t("after.notSent")} />}
      {frame.sent ? (
        <div className="flex flex-col gap-8">
          <div className="flex flex-col gap-2">
            <NextStep step={step} slot={sent.slot} language={language} />
            {frozenAt ? <p className="text-sm text-ink-soft">{t("after.frozen", { at: formatMoment(frozenAt, language) })}</p> : null}
            {can.reply ? null : <p className="text-sm text-ink-soft">{t("after.readOnly")}</p>}
          </div>
          <section aria-labelledby="exchanges">
            <h2 id="exchanges" className="mb-2 text-lg font-semibold">
              {t("after.list.title")}
            </h2>
            {lines.length === 0 ? (
              <p className="text-sm text-ink-soft">{t("after.list.none")}</p>
            ) : (
              <ExchangeTable dossierId={frame.id} lines={lines} canStrike={can.strike} language={language} />
            )}
            <div className="mt-3 flex flex-wrap gap-2">
              {can.send && step !== "sending" ? <RecordSending {...sent} first={false} /> : null}
              {can.reply && main && step !== "sending" ? <RecordReply {...answered} main={false} /> : null}
            </div>
          </section>
          <section aria-labelledby="files">
            <h2 id="files" className="mb-2 text-lg font-semibold">
              {t("after.slots.title")}
            </h2>
            {slots.map(({ slot, files, open }) => (
              <ProofSlot key={slot.id} dossierId={frame.id} {...{ slot, files, open, language }} />
            ))}
          </section>
        </div>
      ) : null}
    </DossierFrame>
  );
}
