import type { Words } from "@/lib/domain/form";
import { type Party, parties, type Role } from "@/lib/domain/roles";
import { byName, formatDay } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import { RemoveMember } from "./remove-member";

export type MemberLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly party: Party;
  readonly organisation: Words;
  readonly since: string;
};

type MembersTablesProps = {
  dossierId: string;
  members: readonly MemberLine[];
  meId: string;
  /** Whom this person may take off the dossier. */
  removable(member: MemberLine): boolean;
  language: Language;
};

/** Who is on the dossier, a table a kind of body, so that each side can be seen at a glance. */
export function MembersTables({ members, ...rest }: MembersTablesProps) {
  return (
    <section data-list tabIndex={-1} aria-label={translatorOf(rest.language)("people.title")} className="flex flex-col gap-8">
      {parties.map((party) => {
        const present = members.filter((member) => member.party === party);
        return present.length > 0 ? <MembersTable key={party} party={party} members={present} {...rest} /> : null;
      })}
    </section>
  );
}

function MembersTable({ party, members, removable, language, ...rest }: MembersTablesProps & { party: Party }) {
  const t = translatorOf(language);
  const sorted = [...members].sort(byName(({ name }) => name));
  const bodies = [...new Set(members.map(({ organisation }) => organisation[language]))];
  const caption = [t(`people.party.${party}`), ...(bodies.length === 1 ? bodies : [])].join(" · ");
  return (
    <Table caption={caption} head={<Heads t={t} actions={members.some(removable)} />}>
      {sorted.map((member) => (
        <MemberRow
          key={member.id}
          {...{ member, language, ...rest }}
          body={bodies.length > 1}
          actions={members.some(removable)}
          removable={removable(member)}
        />
      ))}
    </Table>
  );
}

function Heads({ t, actions }: { t: Translator; actions: boolean }) {
  return (
    <>
      <HeadCell className="sm:w-1/4">{t("people.name")}</HeadCell>
      <HeadCell className="sm:w-1/4">{t("people.role")}</HeadCell>
      <HeadCell className="max-sm:hidden">{t("people.email")}</HeadCell>
      <HeadCell className="max-sm:hidden">{t("people.since")}</HeadCell>
      {actions ? (
        <HeadCell>
          <span className="sr-only">{t("people.action")}</span>
        </HeadCell>
      ) : null}
    </>
  );
}

type MemberRowProps = {
  dossierId: string;
  member: MemberLine;
  meId: string;
  body: boolean;
  actions: boolean;
  removable: boolean;
  language: Language;
};

function MemberRow({ dossierId, member, meId, body, actions, removable, language }: MemberRowProps) {
  const t = translatorOf(language);
  return (
    <Row>
      <RowHead className="break-words">
        {member.name} {member.id === meId ? <span className="font-normal text-ink-soft">{t("people.you")}</span> : null}
        {body ? <p className="font-normal text-ink-soft">{member.organisation[language]}</p> : null}
        {/* A phone has no room for a column of addresses. */}
        <p className="font-normal break-all sm:hidden">
          <MailTo email={member.email} />
        </p>
      </RowHead>
      <Cell>{t(`common.roles.${member.role}`)}</Cell>
      <Cell className="max-sm:hidden">
        <MailTo email={member.email} />
      </Cell>
      <Cell className="max-sm:hidden">
        <Time dateTime={member.since}>{formatDay(member.since, language)}</Time>
      </Cell>
      {actions ? (
        <Cell className="text-right">
          {removable ? <RemoveMember dossierId={dossierId} personId={member.id} name={member.name} /> : null}
        </Cell>
      ) : null}
    </Row>
  );
}

function MailTo({ email }: { email: string }) {
  return (
    <a href={`mailto:${email}`} className="text-accent underline underline-offset-4">
      {email}
    </a>
  );
}
