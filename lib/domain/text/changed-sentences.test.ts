import { expect, test } from "vitest";
import { changedSentences } from "./changed-sentences";

test.each([
  ["one sentence of three", "Một. Hai. Ba.", "Một. Hai đã sửa. Ba.", "Hai.", "Hai đã sửa."],
  ["two far apart", "Một. Hai. Ba.", "Một mới. Hai. Ba mới.", "Một. […] Ba.", "Một mới. […] Ba mới."],
  ["one that came", "Một. Ba.", "Một. Hai. Ba.", "", "Hai."],
  ["one that went", "Một. Hai.\nBa.", "Một.\nBa.", "Hai.", ""],
  ["a text where there was none", "", "Một. Hai.", "", "Một. Hai."],
  ["a text that was taken out", "Một.", "", "Một.", ""],
  ["marks written in two ways", "Hue\u0302\u0301 đẹp.", "Huế đẹp.", "", ""],
  ["numbers with points", "Có 9.194 người. Xong.", "Có 9.294 người. Xong.", "Có 9.194 người.", "Có 9.294 người."],
])("%s", (_what, older, newer, before, after) => {
  expect(changedSentences(older, newer)).toEqual({ before, after });
});
