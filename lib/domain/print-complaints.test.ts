import { expect, test } from "vitest";
import { complaintOf } from "./print-complaints";

test.each([
  ['PDF/A-2a error: the text `"漢"` could not be displayed with font `"UCCN Serif"`', "character", "漢"],
  ["PDF/UA-1 error: a PDF string is longer than 32767 characters", "too-long", "32767"],
  ["PDF/UA-1 error: skipped from heading level 1 to 3", "heading", "1 to 3"],
  ["PDF/UA-1 error: missing document title", "no-title", "missing document title"],
  ["PDF/UA-1 error: missing alt text", "no-alt", "missing alt text"],
  ["unknown font family: uccn serif", "font", "uccn serif"],
  ["Printing took longer than a minute", "slow", "Printing took longer than a minute"],
  ["Too many prints are waiting", "busy", "Too many prints are waiting"],
  ["layout did not converge within 5 attempts", "other", "layout did not converge within 5 attempts"],
])("%s", (line, kind, detail) => {
  expect(complaintOf(line)).toEqual({ kind, detail });
});
