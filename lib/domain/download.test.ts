import { expect, test } from "vitest";
import { downloadHeaders } from "./download";

const disposition = (name: string) => downloadHeaders({ name, mediaType: "application/pdf" })["content-disposition"];

test("a Vietnamese name is given in full and in plain letters", () => {
  expect(disposition("Thư Đà Nẵng.pdf")).toBe(
    `attachment; filename="Thu Da Nang.pdf"; filename*=UTF-8''Th%C6%B0%20%C4%90%C3%A0%20N%E1%BA%B5ng.pdf`,
  );
});

test.each(['a"b.pdf', "a\r\nset-cookie: x=1", "a%22b.pdf", "a\\b/c.pdf", "a'(b)*.pdf", "\ud800.pdf"])(
  "%j stays inside its header",
  (name) => {
    const header = disposition(name);
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[A-Za-z0-9.%_~!-]+$/);
    expect(header?.split('"')).toHaveLength(3);
    expect(() => new Headers({ "content-disposition": header ?? "" })).not.toThrow();
  },
);

test("nothing in a download is run or kept", () => {
  const headers = downloadHeaders({ name: "a.pdf", mediaType: "application/pdf", size: 12 });
  expect(headers).toMatchObject({ "content-length": "12", "x-content-type-options": "nosniff", "cache-control": "private, no-store" });
  expect(headers["content-security-policy"]).toContain("sandbox");
});
