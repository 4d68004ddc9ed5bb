import type { ComponentProps } from "react";
import type { Me } from "@/lib/domain/frame";
import { parties } from "@/lib/domain/roles";
import { byName } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { PageHeading } from "../ui/page-heading";
import { AddBodyDialog } from "./add-body-dialog";
import { InviteDialog } from "./invite-dialog";
import { type Body, OfficePeople, type Person } from "./office-people";
import { OfficeTabs } from "./office-tabs";
import { PendingInvitations } from "./pending-invitations";

type View = {
  readonly me: Me;
  readonly organisations: readonly Body[];
  readonly people: readonly Person[];
  readonly pending: ComponentProps<typeof PendingInvitations>["pending"];
  readonly can: { readonly invite: boolean; readonly add: boolean; readonly disable: boolean; readonly trail: boolean };
};

/** Bodies and their people: who works here, who is on the way, and the way to invite or take leave of one. */
export function OfficeView({ view, language }: { view: View; language: Language }) {
  const t = translatorOf(language);
  const { me, organisations, people, pending, can } = view;
  const open = people.filter(({ disabledAt }) => disabledAt === null).length;
  const sorted = [...organisations]
    .sort(byName(({ words }) => words[language]))
    .sort((a, b) => parties.indexOf(a.party) - parties.indexOf(b.party));
  const bodies = sorted.map(({ id, words, roles }) => ({ id, name: words[language], roles }));
  return (
    <>
      <PageHeading
        title={t("office.people.title")}
        line={t("office.people.line", { count: open })}
        action={
          can.invite || can.add ? (
            <div className="flex flex-wrap gap-2">
              {can.invite ? <InviteDialog bodies={bodies} /> : null}
              {can.add ? <AddBodyDialog /> : null}
            </div>
          ) : undefined
        }
      />
      <OfficeTabs at="people" can={{ people: true, trail: can.trail }} language={language} />
      <PendingInvitations pending={pending} language={language} />
      {sorted.map((body) => (
        <OfficePeople key={body.id} body={body} people={people} myId={me.id} mayClose={can.disable} language={language} />
      ))}
    </>
  );
}
