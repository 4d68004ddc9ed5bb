import { expect, test } from "vitest";
import { agreesOnly } from "./remark-agreement";

test.each([
  "Thống nhất",
  "THỐNG NHẤT.",
  "thong nhat",
  "Nhất trí với nội dung dự thảo",
  "Cơ bản thống nhất với dự thảo hồ sơ.",
  "Hoàn toàn nhất trí",
  "Không có ý kiến",
  "Không có ý kiến gì thêm.",
  "Thống nhất, không có ý kiến góp ý",
  "Sở Du lịch thống nhất với nội dung dự thảo hồ sơ",
  "Đồng ý".normalize("NFD"),
  "No comment",
  "We agree with the draft.",
])("%s only agrees", (body) => expect(agreesOnly(body)).toBe(true));

test.each([
  "Thống nhất, tuy nhiên đề nghị bổ sung nguồn số liệu",
  "Đề nghị thống nhất cách viết tên lễ hội",
  "Sở Du lịch chưa thống nhất",
  "Không thống nhất",
  "Sở Du lịch đề nghị thống nhất nội dung",
  "Không có nguồn cho số liệu này",
  "Cần thống nhất",
  "I do not agree",
  "We agree, but shorten section 9",
  "",
])("%s asks for something", (body) => expect(agreesOnly(body)).toBe(false));
