import { expect, test } from "vitest";
import { roomFor } from "./level";

test.each([
  ["one paragraph each", [100], [140], [[], []]],
  ["two each", [100, 50], [140, 50], [[40], [0]]],
  [
    "room on either side",
    [100, 200, 10],
    [140, 150, 10],
    [
      [40, 0],
      [0, 50],
    ],
  ],
  ["more on one side: only what has a counterpart after it", [100, 10, 10, 10], [140, 30], [[40], [0]]],
  ["nothing beside it", [100, 10], [], [[], []]],
  ["parts of a pixel", [100.4, 1], [100.9, 1], [[1], [0]]],
])("%s", (_what, one, other, room) => {
  expect(roomFor(one, other)).toEqual(room);
});
