import { describe, expect, test } from "vitest";
import type { Authority } from "./authorities";
import { fillBlock, fillLine, lineText } from "./letter-lines";
import { letterValues, sayDay } from "./letter-values";

describe("a line of a template", () => {
  const fill = (template: string) => fillLine(template, { city: "Huế", empty: "", due: "ngày mai [kiểm tra]" }, { empty: "tên hội" });
  test.each([
    ["thành phố {city}.", [{ text: "thành phố " }, { text: "Huế" }, { text: "." }]],
    ["{empty}", [{ text: "[tên hội]", blank: true }]],
    ["{nobody}", [{ text: "[nobody]", blank: true }]],
    ["Số [số]/UBND", [{ text: "Số " }, { text: "[số]", blank: true }, { text: "/UBND" }]],
    ["trước {due}", [{ text: "trước " }, { text: "ngày mai " }, { text: "[kiểm tra]", blank: true }]],
    ["", []],
  ])("%j", (template, line) => {
    expect(fill(template)).toEqual(line);
  });
  test("what was typed is never read as a template", () => {
    expect(fillLine("{a}", { a: "{b} và [c]", b: "x" }, {})).toEqual([{ text: "{b} và " }, { text: "[c]", blank: true }]);
  });
  test("blocks are told by how they begin", () => {
    const block = (text: string) => fillBlock(text, fill);
    expect([block("# Một").type, block("- Hai").type, block("Ba").type]).toEqual(["heading", "item", "paragraph"]);
    expect(fillBlock({ pairs: [["Tên", "{city}"]] }, fill)).toEqual({ type: "pairs", rows: [[[{ text: "Tên" }], [{ text: "Huế" }]]] });
    expect(lineText(fill("ở {city}"))).toBe("ở Huế");
  });
});

test.each([
  ["2027-02-01", "ngày 01 tháng 02 năm 2027"],
  ["2027-03-03", "ngày 03 tháng 3 năm 2027"],
  ["2027-11-25", "ngày 25 tháng 11 năm 2027"],
])("%s is said as Nghị định 30/2020 has it: %s", (day, said) => {
  expect(sayDay(day)).toBe(said);
});

describe("what a dossier knows", () => {
  const mayor = {
    signatory: "",
    form: "",
    kind: "mayor",
    officeVi: "Chủ tịch",
    bodyVi: "UBND",
    bodyEn: "",
    bodyFr: "",
    officeEn: "",
    officeFr: "",
  };
  const values = (more: object = {}, deadlineVerified = true, deadline = "2027-03-03T23:00:00Z") =>
    letterValues({
      ...{ language: "en", city: { vi: "Thành phố Hồ Chí Minh", en: "Hồ Chí Minh City" }, field: { vi: "Điện ảnh", en: "Film" } },
      ...{ team: { vi: "Tổ", en: "Team" }, paper: { body: "", signer: "", due: "2027-02-01", ordinal: 1 } },
      ...{ call: { year: 2027, deadline, timeZone: "Europe/Paris", deadlineVerified }, head: { familyName: "Nguyễn", firstName: "Văn A" } },
      ...more,
    });
  const signing = (more: Partial<Authority>) => values({ mayor: { ...mayor, ...more } as Authority }).mayorName;

  test("a photo is told as it was credited, the day in the bid's language; what nobody said stays empty", () => {
    const credit = { captionEn: "A potter", captionFr: "Une potière", author: "Minh", rightsHolder: "Hội Gốm", takenOn: "2026-05-01" };
    const told = (language: string) => {
      const { photo, caption, taken, credit: author, holder } = values({ language, photo: { name: "Gốm.jpg", credit } });
      return [photo, caption, taken, author, holder];
    };
    expect(told("en")).toEqual(["Gốm.jpg", "A potter", "1 May 2026", "Minh", "Hội Gốm"]);
    expect(told("fr")).toEqual(["Gốm.jpg", "Une potière", "1 mai 2026", "Minh", "Hội Gốm"]);
    expect(values({ photo: { name: "Gốm.jpg" } })).toMatchObject({ caption: "", taken: "", credit: "", holder: "" });
  });

  test("the head named in 3.1 signs, unless somebody else is on record or signs in the head's place", () => {
    expect(values().mayorName).toBe("Nguyễn Văn A");
    expect(signing({})).toBe("Nguyễn Văn A");
    expect(signing({ signatory: "Trần B" })).toBe("Trần B");
    expect(signing({ form: "KT" })).toBe("");
  });
  test("the word city is not said twice", () => {
    expect([values().cityVi, values().placeVi]).toEqual(["Hồ Chí Minh", "Thành phố Hồ Chí Minh"]);
  });
  test("the deadline is said in the call's zone, and an assumed one says so", () => {
    expect(values().deadlineVi).toBe("hết ngày 03 tháng 3 năm 2027 (giờ Paris)");
    expect(values({}, true, "2027-03-03T11:30:00Z").deadlineVi).toBe("12 giờ 30, ngày 03 tháng 3 năm 2027 (giờ Paris)");
    expect(values({}, false).deadlineVi).toContain("[hạn giả định");
  });
});
