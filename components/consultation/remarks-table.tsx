"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { ChosenRemarks } from "./chosen-remarks";
import { type RoundFilter, roundAddress } from "./round-filter";
import type { ShownRemark } from "./shown-remark";

type RemarksTableProps = {
  dossierId: string;
  roundId: string;
  remarks: readonly ShownRemark[];
  filter: RoundFilter;
  canAnswer: boolean;
  /** One remark stands open beside the table: its place and answer are told there. */
  beside: boolean;
} & Pick<ComponentProps<typeof ChosenRemarks>, "people" | "questions" | "approver">;

/** A remark a row. Several that say the same are chosen and answered by one answer. */
export function RemarksTable({ dossierId, roundId, remarks, filter, canAnswer, beside, people, questions, approver }: RemarksTableProps) {
  const t = useTranslations("roundTable");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  // Who reads another page or filter has not chosen what is not seen any more.
  const ids = remarks.filter(({ id, state }) => chosen.includes(id) && state !== "approved").map(({ id }) => id);
  const choose = (id: string) => setChosen(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  const narrow = beside ? "xl:max-2xl:hidden" : "";
  const head = (
    <>
      {canAnswer ? <HeadCell>{t("choose")}</HeadCell> : null}
      <HeadCell numeric>{t("number")}</HeadCell>
      <HeadCell>{t("remark")}</HeadCell>
      <HeadCell className={`max-md:hidden ${narrow}`}>{t("place")}</HeadCell>
      <HeadCell className={`max-sm:hidden ${narrow}`}>{t("answer")}</HeadCell>
      <HeadCell>{t("state")}</HeadCell>
    </>
  );
  return (
    <>
      {ids.length > 0 ? (
        <ChosenRemarks
          {...{ dossierId, roundId, people, questions, approver }}
          chosen={remarks.filter(({ id }) => ids.includes(id))}
          onDone={(what) => {
            setChosen([]);
            setSaid(what);
          }}
        />
      ) : null}
      <p role="status" className="mb-2 text-sm text-done empty:hidden">
        {ids.length > 0 ? "" : said}
      </p>
      <Table caption={t("table")} captionHidden head={head}>
        {remarks.map((remark) => {
          const { id, number, body, consultee, question, section, disposition, answer, state, assignee } = remark;
          return (
            <Row key={id} current={id === filter.remark}>
              {canAnswer ? (
                <Cell>
                  <input
                    type="checkbox"
                    aria-label={t("chooseNamed", { number })}
                    className="size-4 pointer-coarse:size-6"
                    checked={ids.includes(id)}
                    disabled={state === "approved"}
                    onChange={() => choose(id)}
                  />
                </Cell>
              ) : null}
              <Cell numeric>{number}</Cell>
              <RowHead className="min-w-52 break-words">
                <Link
                  prefetch={false}
                  href={`${roundAddress(dossierId, roundId, { ...filter, remark: id })}#remark`}
                  className="line-clamp-3 font-normal text-accent underline underline-offset-4"
                >
                  {body}
                </Link>
                <span className="block font-normal text-ink-soft">{consultee}</span>
              </RowHead>
              <Cell className={`max-md:hidden ${narrow}`}>
                {question ? t("question", { question }) : section ? t("wholeSection") : t("whole")}
              </Cell>
              <Cell className={`max-sm:hidden ${narrow}`}>
                {disposition ? <span className="block font-medium">{t(`dispositions.${disposition}`)}</span> : null}
                <span className="line-clamp-2">{answer}</span>
                {assignee ? <span className="block text-ink-soft">{t("assigned", { who: assignee })}</span> : null}
              </Cell>
              <Cell className={state === "approved" ? "text-done" : state === "returned" ? "text-warm" : ""}>{t(`states.${state}`)}</Cell>
            </Row>
          );
        })}
      </Table>
    </>
  );
}
