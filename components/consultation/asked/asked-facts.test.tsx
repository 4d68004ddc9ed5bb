import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AskedAnswer } from "./asked-facts";
import type { ShownAsked } from "./shown-asked";

const told = (more: Partial<ShownAsked>) =>
  renderToStaticMarkup(
    <AskedAnswer
      each={
        { outcome: "agrees", outcomeAt: "2026-12-09T03:00:00Z", opinion: null, remarks: 0, standing: "answered", ...more } as ShownAsked
      }
      dossierId="hue"
      language="vi"
    />,
  );

test("an answer on paper stands with the paper's day, one by link with the day it was finished", () => {
  const letter = { kind: "letter", number: "12/SDL", on: "2026-12-01", attachmentId: "a" } as const;
  expect(told({ opinion: letter })).toContain("ngày 01/12/2026");
  expect(told({ opinion: letter })).not.toContain("09/12/2026");
  expect(told({})).toContain("ngày 09/12/2026");
});

test("who wrote remarks and can write no more has answered", () => {
  const unfinished = { outcome: null, outcomeAt: null, remarks: 2 } as const;
  expect(told({ ...unfinished, standing: "answered" })).toContain(">2 góp ý<");
  expect(told({ ...unfinished, standing: "waiting", waitedFor: true })).toContain("Đang viết, 2 góp ý");
});
