import { expect, test } from "vitest";
import { stateOf } from "./remark-state";

test("a remark is unanswered, sent back, answered or approved", () => {
  const blank = { disposition: null, returnNote: "", approvedAt: null };
  expect(stateOf(blank)).toBe("unanswered");
  expect(stateOf({ ...blank, returnNote: "Nói rõ hơn" })).toBe("returned");
  expect(stateOf({ ...blank, disposition: "noted" })).toBe("answered");
  expect(stateOf({ ...blank, disposition: "noted", approvedAt: new Date(0) })).toBe("approved");
});
