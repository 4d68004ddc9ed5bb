import type { Words } from "@/lib/domain/form";
import type { Party, Role } from "@/lib/domain/roles";
import { byName, formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { ClosePerson } from "./close-person";
import { EmailText } from "./email-text";

export type Body = { readonly id: string; readonly party: Party; readonly words: Words; readonly roles: readonly Role[] };
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly disabledAt: string | null;
};

type OfficePeopleProps = { body: Body; people: readonly Person[]; myId: string; mayClose: boolean; language: Language };

/** One body's people; those whose account is closed stay on the list, because their words stay too. */
export function OfficePeople({ body, people, myId, mayClose, language }: OfficePeopleProps) {
  const t = translatorOf(language);
  const own = people.filter(({ organisationId }) => organisationId === body.id).sort(byName(({ name }) => name.split(" ").at(-1) ?? name));
  return (
    <section data-list tabIndex={-1} className="mb-8">
      <h2 className="mb-1 text-base font-semibold">{body.words[language]}</h2>
      {own.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("office.people.none")}</p>
      ) : (
        <Table
          caption={body.words[language]}
          captionHidden
          head={
            <>
              <HeadCell className="md:w-1/4">{t("office.people.name")}</HeadCell>
              <HeadCell className="md:w-1/4 max-md:hidden">{t("office.people.email")}</HeadCell>
              <HeadCell className="md:w-1/4">{t("office.people.role")}</HeadCell>
              <HeadCell className="max-md:hidden">{t("office.people.state")}</HeadCell>
              {mayClose ? <HeadCell>{t("office.people.action")}</HeadCell> : null}
            </>
          }
        >
          {own.map((person) => (
            <PersonRow key={person.id} {...{ person, myId, mayClose, language }} />
          ))}
        </Table>
      )}
    </section>
  );
}

function PersonRow({ person, myId, mayClose, language }: Omit<OfficePeopleProps, "body" | "people"> & { person: Person }) {
  const t = translatorOf(language);
  const { id, name, email, role, disabledAt } = person;
  const state = disabledAt ? t("office.people.closed", { day: formatDay(disabledAt, language) }) : t("office.people.active");
  return (
    <Row className={disabledAt ? "text-ink-soft" : ""}>
      <RowHead>
        {name}
        {id === myId ? <span className="font-normal text-ink-soft"> ({t("office.people.you")})</span> : null}
        <span className="block font-normal text-ink-soft md:hidden">
          <EmailText email={email} />
        </span>
        {disabledAt ? <span className="block font-normal md:hidden">{state}</span> : null}
      </RowHead>
      <Cell className="max-md:hidden">
        <EmailText email={email} />
      </Cell>
      <Cell>{t(`common.roles.${role}`)}</Cell>
      <Cell className="whitespace-nowrap max-md:hidden">{state}</Cell>
      {mayClose ? <Cell className="py-1">{disabledAt || id === myId ? null : <ClosePerson personId={id} name={name} />}</Cell> : null}
    </Row>
  );
}
