import { describe, expect, it } from "vitest";
import { fromOwnPages, ownOrigin, readFromOwnPages } from "./own-pages";

const asked = (headers: Record<string, string>) => (name: string) => ({ host: "hoso.example.vn", ...headers })[name];

describe("fromOwnPages", () => {
  it.each<[string, Record<string, string>, boolean]>([
    ["the browser says it is ours", { "sec-fetch-site": "same-origin" }, true],
    ["the browser says it is not, whatever else is said", { "sec-fetch-site": "cross-site", origin: "http://hoso.example.vn" }, false],
    ["a sibling's page is not ours", { "sec-fetch-site": "same-site" }, false],
    ["a typed address is not a page of ours", { "sec-fetch-site": "none" }, false],
    ["plain HTTP, with our origin", { origin: "http://hoso.example.vn" }, true],
    ["plain HTTP, a page of ours alone", { referer: "http://hoso.example.vn/dossiers/1" }, false],
    ["another origin counts more than a page of ours", { origin: "http://x.example", referer: "http://hoso.example.vn/" }, false],
    ["an origin that is hidden", { origin: "null", referer: "http://hoso.example.vn/" }, false],
    ["another page", { referer: "http://x.example/?http://hoso.example.vn" }, false],
    ["another port", { origin: "http://hoso.example.vn:81" }, false],
    ["behind a proxy", { "x-forwarded-host": "uccn.example.vn", origin: "https://uccn.example.vn" }, true],
    ["nothing said", {}, false],
    ["no address", { referer: "hoso.example.vn" }, false],
  ])("%s", (_what, headers, own) => {
    expect(fromOwnPages(asked(headers))).toBe(own);
  });
});

describe("readFromOwnPages", () => {
  it.each<[string, Record<string, string>, boolean]>([
    ["the browser says it is ours", { "sec-fetch-site": "same-origin" }, true],
    ["plain HTTP, from a page of ours", { referer: "http://hoso.example.vn/dossiers/1" }, true],
    ["plain HTTP, from another page", { referer: "http://x.example/?http://hoso.example.vn" }, false],
    ["another origin counts more than a page of ours", { origin: "http://x.example", referer: "http://hoso.example.vn/" }, false],
    ["the browser says it is not ours", { "sec-fetch-site": "cross-site", referer: "http://hoso.example.vn/" }, false],
    ["nothing said", {}, false],
  ])("%s", (_what, headers, own) => {
    expect(readFromOwnPages(asked(headers))).toBe(own);
  });
});

describe("ownOrigin", () => {
  it("takes our own origin, and a page's address for none", () => {
    expect(ownOrigin(asked({ origin: "http://hoso.example.vn" }))).toBe(true);
    expect(ownOrigin(asked({ origin: "http://x.example" }))).toBe(false);
    expect(ownOrigin(asked({ referer: "http://hoso.example.vn/" }))).toBe(false);
  });
});
