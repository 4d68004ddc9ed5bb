import { describe, expect, test } from "vitest";
import { checkReply, checkSending, checkStrike, type ExchangeKind, exchangeKinds, isResult, standing } from "./exchanges";
import type { Result } from "./result";
import type { StageId } from "./stages";

const line = (kind: ExchangeKind, day: string, struckAt: Date | null = null) => ({ kind, day, struckAt });
const struck = new Date("2027-05-01T00:00:00Z");
const said = (result: Result<unknown>) =>
  result.ok ? "done" : [result.refusal.code, ...Object.values(result.refusal.fields ?? {})].join(" ");

test.each([
  ["in the minute of the freeze", "2027-02-01T03:00:00Z", "done"],
  ["a minute before it", "2027-02-01T02:59:59Z", "malformed before-packet"],
  ["just now", "2027-02-02T00:00:00Z", "done"],
  ["in a moment", "2027-02-02T00:00:01Z", "malformed future"],
])("a sending %s: %3$s", (_when, at, expected) => {
  const known = { frozenAt: new Date("2027-02-01T03:00:42Z"), now: new Date("2027-02-02T00:00:00Z") };
  expect(said(checkSending(new Date(at), known))).toBe(expected);
});

describe("an answer of UNESCO's", () => {
  const sent = line("sent", "2027-02-01");
  const cases: readonly (readonly [string, Parameters<typeof checkReply>, string])[] = [
    ["before anything was sent", [{ kind: "asked", day: "2027-02-01" }, [], "2027-12-01"], "not-ready"],
    [
      "to a sending that was struck out",
      [{ kind: "asked", day: "2027-02-02" }, [line("sent", "2027-02-01", struck)], "2027-12-01"],
      "not-ready",
    ],
    ["on the day of sending", [{ kind: "acknowledged", day: "2027-02-01" }, [sent], "2027-12-01"], "done"],
    ["before the sending", [{ kind: "acknowledged", day: "2027-01-31" }, [sent], "2027-12-01"], "malformed before-sending"],
    ["that is still to come", [{ kind: "designated", day: "2027-12-02" }, [sent], "2027-12-01"], "malformed future"],
    [
      "with a second result",
      [{ kind: "not-designated", day: "2027-10-31" }, [sent, line("designated", "2027-10-31")], "2027-12-01"],
      "taken",
    ],
    [
      "with a result where the wrong one was struck out",
      [{ kind: "not-designated", day: "2027-10-31" }, [sent, line("designated", "2027-10-31", struck)], "2027-12-01"],
      "done",
    ],
    [
      "with a question beside a result",
      [{ kind: "asked", day: "2027-11-01" }, [sent, line("designated", "2027-10-31")], "2027-12-01"],
      "done",
    ],
  ];
  test.each(cases)("%s", (_what, input, expected) => expect(said(checkReply(...input))).toBe(expected));
});

describe("striking a line out", () => {
  const sent = line("sent", "2027-02-01");
  const asked = line("asked", "2027-03-01");
  const result = line("designated", "2027-10-31");
  const cases: readonly (readonly [string, ReturnType<typeof line> | undefined, readonly ReturnType<typeof line>[], StageId, string])[] = [
    ["that is not there", undefined, [sent], "submitted", "not-found"],
    ["that is struck out already", line("asked", "2027-03-01", struck), [sent], "submitted", "not-found"],
    ["of the only sending, while nothing answers it", sent, [sent], "submitted", "done"],
    ["of the only sending, while an answer stands", sent, [sent, asked], "submitted", "in-use"],
    ["of one of two sendings", sent, [sent, sent, asked], "submitted", "done"],
    ["of a result not acted on yet", result, [sent, result], "submitted", "done"],
    ["of the result a bid was closed by", result, [sent, result], "designated", "in-use"],
    ["of the sending of a closed bid", sent, [sent, sent, result], "not-designated", "in-use"],
    ["of a question on a closed bid", asked, [sent, asked, result], "designated", "done"],
  ];
  test.each(cases)("%s", (_what, one, all, stage, expected) => expect(said(checkStrike(one, all, stage))).toBe(expected));
});

test("what stands, and which of it is a result", () => {
  expect(standing([line("sent", "2027-02-01"), line("asked", "2027-03-01", struck)])).toEqual([line("sent", "2027-02-01")]);
  expect(exchangeKinds.filter(isResult)).toEqual(["designated", "not-designated"]);
});
