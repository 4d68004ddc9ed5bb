import { describe, expect, test } from "vitest";
import { deskCommands, deskQueries, dossierCommands, dossierQueries } from "@/lib/domain/actions";
import { may, printGrid } from "@/lib/domain/permissions";
import { roles } from "@/lib/domain/roles";
import { stageIds } from "@/lib/domain/stages";
import { openTransitions } from "@/lib/domain/workflow";
import { rulebooks } from "./index";
import { deskPermissions, dossierPermissions } from "./permissions";

// To be read, and signed, by the ministry's coordinator: whoever changes the table changes this picture of it.
test("who may do what to a dossier, at which stages", () => {
  expect(`\n${printGrid(dossierPermissions)}\n`).toMatchInlineSnapshot(`
    "
                        | ministry-coordinator | ministry-officer | institute-adviser | institute-reviewer | city-lead | city-editor | reader
    dossier.view        | always               | always           | always            | always             | always    | always      | always
    section.view        | always               | always           | always            | always             | always    | always      | always
    answer.history      | always               | always           | always            | always             | always    | always      | always
    comments.view       | always               | always           | always            | always             | always    | always      | always
    annexes.view        | always               | always           | always            | always             | always    | always      | always
    figures.view        | always               | always           | always            | always             | always    | always      | always
    people.view         | always               | always           | always            | always             | always    | always      | always
    history.view        | always               | always           | always            | always             | always    | always      | always
    advice.view         | always               | always           | always            | always             | always    | always      | always
    versions.view       | always               | always           | always            | always             | always    | always      | always
    versions.compare    | always               | always           | always            | always             | always    | always      | always
    readiness.view      | always               | always           | always            | always             | always    | always      | always
    packet.view         | always               | always           | always            | always             | always    | always      | always
    packet.download     | always               | always           | always            | always             | always    | always      | always
    packet.progress     | always               | always           | always            | always             | always    | always      | always
    packet.compare      | always               | always           | always            | always             | always    | always      | always
    attachment.download | always               | always           | always            | always             | always    | always      | always
    letter.download     | always               | always           | always            | always             | always    | always      | always
    upload.view         | always               | always           | always            | always             | always    | always      | always
    after.view          | always               | always           | always            | always             | always    | always      | always
    commitments.view    | always               | always           | always            | always             | always    | always      | always
    round.view          | always               | always           | always            | always             | always    | always      | always
    remark.changes      | always               | always           | always            | always             | always    | always      | always
    opinion.view        | always               | always           | always            | always             | always    | always      | always
    asked.view          | always               | always           | always            | always             | always    | always      | always
    answer.save         | S                    | S                | -                 | -                  | D C       | D C         | -
    answer.restore      | S                    | S                | -                 | -                  | D C       | D C         | -
    answer.check        | D C R S              | D C R S          | D C R             | D C R              | D C       | D C         | -
    answer.name         | D C R S              | D C R S          | -                 | -                  | D C       | D C         | -
    version.keep        | D C R S              | D C R S          | -                 | -                  | D C       | D C         | -
    section.restore     | S                    | S                | -                 | -                  | D C       | D C         | -
    comment.open        | D C R S              | D C R S          | D C R S           | D C R S            | D C R S   | D C R S     | -
    comment.reply       | D C R S              | D C R S          | D C R S           | D C R S            | D C R S   | D C R S     | -
    comment.resolve     | D C R S              | D C R S          | D C R S           | D C R S            | D C R S   | D C R S     | -
    comment.reopen      | D C R S              | D C R S          | D C R S           | D C R S            | D C R S   | D C R S     | -
    suggestion.accept   | S                    | S                | -                 | -                  | D C       | D C         | -
    attachment.add      | D C S T N X          | D C S T N X      | -                 | -                  | D C R S N | D C R S N   | -
    attachment.remove   | S                    | S                | -                 | -                  | D C R S   | D C R S     | -
    photo.credit        | S                    | S                | -                 | -                  | D C R S   | D C R S     | -
    figure.add          | S                    | S                | -                 | -                  | D C       | D C         | -
    figure.change       | S                    | S                | -                 | -                  | D C       | D C         | -
    figure.remove       | S                    | S                | -                 | -                  | D C       | D C         | -
    paper.plan          | D C R S              | D C R S          | -                 | -                  | D C R S   | D C R S     | -
    paper.step          | D C R S              | D C R S          | -                 | -                  | D C R S   | D C R S     | -
    paper.undo          | D C R S              | D C R S          | -                 | -                  | D C R S   | D C R S     | -
    stage.advance       | always               | -                | -                 | C R S              | D C R S   | -           | -
    packet.rebuild      | T N X                | T N X            | -                 | -                  | -         | -           | -
    member.add          | D C R S              | -                | -                 | -                  | D C R S   | -           | -
    member.remove       | D C R S              | -                | -                 | -                  | D C R S   | -           | -
    sending.record      | T N X                | T N X            | -                 | -                  | -         | -           | -
    reply.record        | T N X                | T N X            | -                 | -                  | -         | -           | -
    exchange.strike     | T N X                | T N X            | -                 | -                  | -         | -           | -
    commitment.add      | N                    | N                | -                 | -                  | N         | N           | -
    commitment.change   | N                    | N                | -                 | -                  | N         | N           | -
    progress.add        | N                    | N                | -                 | -                  | N         | N           | -
    consultation.view   | always               | always           | always            | always             | always    | always      | always
    round.open          | D C                  | D C              | -                 | -                  | D C       | -           | -
    round.extend        | D C                  | D C              | -                 | -                  | D C       | -           | -
    round.close         | D C                  | D C              | -                 | -                  | D C       | -           | -
    round.remind        | D C                  | D C              | -                 | -                  | D C       | -           | -
    silence.record      | D C                  | D C              | -                 | -                  | D C       | -           | -
    consultee.add       | D C                  | D C              | -                 | -                  | D C       | -           | -
    consultee.renew     | D C                  | D C              | -                 | -                  | D C       | -           | -
    consultee.withdraw  | D C                  | D C              | -                 | -                  | D C       | -           | -
    opinion.enter       | D C                  | D C              | -                 | -                  | D C       | D C         | -
    remark.assign       | D C                  | D C              | -                 | -                  | D C       | D C         | -
    remark.place        | D C                  | D C              | -                 | -                  | D C       | D C         | -
    remark.answer       | D C                  | D C              | -                 | -                  | D C       | D C         | -
    remark.approve      | D C                  | D C              | -                 | -                  | D C       | -           | -
    remark.return       | D C                  | D C              | -                 | -                  | D C       | -           | -
    remark.strike       | D C                  | D C              | -                 | -                  | D C       | D C         | -
    round.papers        | always               | always           | always            | always             | always    | always      | always
    round.download      | always               | always           | always            | always             | always    | always      | always
    draft.view          | always               | always           | always            | always             | always    | always      | always
    drafts.compare      | always               | always           | always            | always             | always    | always      | always
    participants.insert | S                    | S                | -                 | -                  | D C       | D C         | -
    findings.view       | always               | always           | always            | always             | always    | always      | always
    review.changes      | always               | always           | always            | always             | always    | always      | always
    finding.raise       | R                    | R                | R                 | R                  | -         | -           | -
    finding.answer      | -                    | -                | -                 | -                  | D C R S   | D C R S     | -
    finding.settle      | D C R S              | D C R S          | D C R S           | D C R S            | -         | -           | -
    finding.reopen      | D C R S              | D C R S          | D C R S           | D C R S            | -         | -           | -
    finding.weigh       | D C R S              | D C R S          | D C R S           | D C R S            | -         | -           | -
    sheet.view          | always               | always           | always            | always             | -         | -           | -
    sheet.save          | -                    | R                | R                 | R                  | -         | -           | -
    sheet.submit        | -                    | R                | R                 | R                  | -         | -           | -
    session.view        | always               | always           | always            | always             | -         | -           | -
    minutes.download    | always               | always           | always            | always             | -         | -           | -
    scores.open         | R                    | -                | -                 | -                  | -         | -           | -
    session.save        | R                    | -                | -                 | -                  | -         | -           | -
    cycle.decide        | R                    | -                | -                 | -                  | -         | -           | -
    review.view         | always               | always           | always            | always             | always    | always      | always
    review.assign       | R                    | -                | -                 | -                  | -         | -           | -
    review.replace      | R                    | -                | -                 | -                  | -         | -           | -
    review.keep         | R                    | -                | -                 | -                  | -         | -           | -
    D drafting, C consultation, R review, S submission, T submitted, N designated, X not-designated, W withdrawn
    "
  `);
});

test("who may do what belongs to no single dossier", () => {
  const lines = Object.entries(deskPermissions).map(
    ([action, allowed]) => `${action.padEnd(16)} | ${allowed.length === roles.length ? "all" : allowed.join(" ")}`,
  );
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    desk.view        | all
    call.view        | all
    search.view      | all
    keys.view        | all
    glossary.view    | all
    account.view     | all
    session.end      | all
    password.change  | all
    notice.choose    | all
    office.view      | ministry-coordinator ministry-officer city-lead
    person.invite    | ministry-coordinator city-lead
    organisation.add | ministry-coordinator
    person.disable   | ministry-coordinator
    dossier.open     | ministry-coordinator
    report.open      | ministry-coordinator
    call.amend       | ministry-coordinator
    term.add         | ministry-coordinator ministry-officer
    term.change      | ministry-coordinator ministry-officer
    term.retire      | ministry-coordinator ministry-officer
    authority.add    | ministry-coordinator ministry-officer
    authority.change | ministry-coordinator ministry-officer
    authority.end    | ministry-coordinator ministry-officer
    authorities.view | all
    stakeholders.view | all
    stakeholder.add  | ministry-coordinator ministry-officer city-lead city-editor
    stakeholder.change | ministry-coordinator ministry-officer city-lead city-editor
    stakeholder.retire | ministry-coordinator ministry-officer
    review.declare   | all
    trail.view       | ministry-coordinator ministry-officer
    selection.view   | ministry-coordinator ministry-officer
    selection.confirm | ministry-coordinator
    "
  `);
});

test("every action has its row, and every row its action", () => {
  expect(Object.keys(dossierPermissions).sort()).toEqual([...dossierCommands, ...dossierQueries].sort());
  expect(Object.keys(deskPermissions).sort()).toEqual([...deskCommands, ...deskQueries].sort());
});

test.each(roles)("%s may lead a dossier out of exactly those stages where in some rulebook a way of theirs begins", (role) => {
  const allowed = stageIds.filter((stage) => may(dossierPermissions, role, "stage.advance", stage));
  const books = Object.values(rulebooks);
  expect(allowed).toEqual(stageIds.filter((stage) => books.some((book) => openTransitions(book, stage, role).length > 0)));
});

describe.each(Object.values(rulebooks))("in $id", (book) => {
  test.each(roles)("%s may lead a dossier out wherever a way of theirs begins", (role) => {
    const ways = stageIds.filter((stage) => openTransitions(book, stage, role).length > 0);
    expect(ways.filter((stage) => !may(dossierPermissions, role, "stage.advance", stage))).toEqual([]);
  });

  test("who writes holds the ball, or is the ministry mending the last words", () => {
    const writing = book.stages.flatMap(({ id, heldBy }) =>
      roles.filter((role) => may(dossierPermissions, role, "answer.save", id)).map((role) => `${heldBy}: ${role}`),
    );
    expect([...new Set(writing)]).toEqual([
      "city: city-lead",
      "city: city-editor",
      "ministry: ministry-coordinator",
      "ministry: ministry-officer",
    ]);
  });

  test("nothing is changed in a dossier that is closed, but for its being opened again, its packet made and what comes after sending", () => {
    for (const { id } of book.stages.filter(({ heldBy }) => heldBy === "nobody")) {
      const changes = dossierCommands.filter((action) => roles.some((role) => may(dossierPermissions, role, action, id)));
      // What is recorded after sending touches no word of the form; files then go into slots of their own (takesFiles).
      const after = ["attachment.add", "stage.advance", "packet.rebuild", "sending.record", "reply.record", "exchange.strike"];
      const promised = ["commitment.add", "commitment.change", "progress.add"];
      expect(changes).toEqual(id === "withdrawn" ? ["stage.advance"] : id === "designated" ? [...after, ...promised] : after);
    }
  });
});
