import { expect, test } from "vitest";
import { leftOf } from "./kept-remark";

const passage = { language: "vi", quote: "gốm", from: 3 } as const;
const sent = { body: "Nên bổ sung.", passage, id: "1" };

test("what has arrived leaves nothing, and what was written or chosen while it was sent stays", () => {
  expect(leftOf(sent, sent)).toEqual({ body: "", passage: null });
  expect(leftOf({ body: "Nên bổ sung. Và nguồn.", passage }, sent)).toEqual({ body: "Nên bổ sung. Và nguồn.", passage });
  const other = { ...passage, from: 90 };
  expect(leftOf({ body: sent.body, passage: other }, sent)).toEqual({ body: "", passage: other });
});
