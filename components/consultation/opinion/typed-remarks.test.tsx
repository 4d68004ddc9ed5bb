import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pick } from "@/lib/i18n/translator";
import { WordsProvider } from "../../words";
import { TypedRemarks } from "./typed-remarks";

const shown = (body: string) =>
  renderToStaticMarkup(
    <WordsProvider language="vi" messages={pick("vi", ["opinion", "refusal", "consultationImport"])}>
      <TypedRemarks remarks={[{ place: "whole", body }]} codes={{}} sections={[]} onChange={() => undefined} />
    </WordsProvider>,
  );

test("words longer than a remark may be stay whole, and how many there are is said; the field cuts nothing off", () => {
  const long = shown("ế".repeat(5_001));
  expect(long).toContain("ế".repeat(5_001));
  expect(long).toContain("Dài 5.001 ký tự, nhiều nhất là 5.000.");
  expect(long).not.toMatch(/maxlength/i);
  // Two code points a letter, as some keyboards type them: counted as they are stored.
  expect(shown("ế".normalize("NFD").repeat(5_000))).not.toContain("ký tự");
});
