import { Fragment } from "react";
import { translatorOf } from "@/lib/i18n/translator";
import { Cell, HeadCell, Row, Table } from "../ui/table";
import { CommitmentDetails } from "./commitment-details";
import { CommitmentRow } from "./commitment-row";
import type { CommitmentsTableProps } from "./shown-commitment";

/** A commitment a row, what is behind first; the row's details open beneath it, and the address keeps which. */
export function CommitmentsTable({ commitments, open, ...rest }: CommitmentsTableProps) {
  const t = translatorOf(rest.language);
  const heads = (
    <>
      <HeadCell>{t("commitments.what")}</HeadCell>
      <HeadCell className="max-md:hidden">{t("commitments.owner")}</HeadCell>
      <HeadCell numeric>{t("commitments.years")}</HeadCell>
      <HeadCell>{t("commitments.state")}</HeadCell>
      <HeadCell className="max-sm:hidden">{t("commitments.progress")}</HeadCell>
    </>
  );
  return (
    <Table caption={t("commitments.table")} captionHidden head={heads}>
      {commitments.map((commitment) => {
        const shown = commitment.id === open;
        return (
          <Fragment key={commitment.id}>
            <CommitmentRow {...{ commitment, shown }} dossierId={rest.dossierId} today={rest.today} language={rest.language} />
            {shown ? (
              <Row className="hover:bg-transparent">
                <Cell colSpan={5} className="p-0">
                  <CommitmentDetails commitment={commitment} {...rest} />
                </Cell>
              </Row>
            ) : null}
          </Fragment>
        );
      })}
    </Table>
  );
}
