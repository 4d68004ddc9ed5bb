import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { AddMember } from "@/components/people/add-member";
import { MembersTables } from "@/components/people/members-table";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { peopleView } from "@/lib/queries/people-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("people.title") };
}

/** Who is on the dossier, and the way to admit somebody. */
export default async function PeoplePage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, members, admissible } = await show(peopleView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const { can, me, role } = frame;
  return (
    <DossierFrame look={look} frame={frame} part="people" areas={["people"]}>
      <PageHeading title={t("people.title")} line={t("people.line", { count: members.length })} />
      <MembersTables
        dossierId={frame.id}
        members={members}
        meId={me.id}
        removable={({ id, party }) => can["member.remove"] && id !== me.id && (party === "city" || role === "ministry-coordinator")}
        language={language}
      />
      {can["member.add"] ? (
        <section aria-labelledby="add" className="mt-10 print:hidden">
          <h2 id="add" className="text-lg font-semibold">
            {t("people.add.title")}
          </h2>
          <p className="mb-3 max-w-prose text-sm text-ink-soft">{t(admissible.length > 0 ? "people.add.help" : "people.add.none")}</p>
          {admissible.length > 0 ? <AddMember dossierId={frame.id} people={admissible} /> : null}
        </section>
      ) : null}
    </DossierFrame>
  );
}
