import { expect, test } from "vitest";
import { consultee, remark, sampleRound } from "./sample-round";
import { whoTookPart } from "./who-took-part";

const sample = sampleRound();

test("a closed round is told in Vietnamese and in the bid's language, with what is on record and no more", () => {
  const english = whoTookPart([sample], "en");
  expect(english.vi).toEqual([
    "Đợt lấy ý kiến thứ 1 (hội thảo chuyên đề ngày 10/02/2027 tại Trung tâm Festival Huế; từ ngày 20/01/2027 đến ngày 12/02/2027) gửi dự thảo lần 2 đến 6 cơ quan, tổ chức, chuyên gia. Có 4 cơ quan, tổ chức, chuyên gia đã trả lời hoặc tham gia góp ý, gồm: 2 sở, ban, ngành; 1 hội nghề nghiệp; 1 chuyên gia. Trong 5 góp ý nhận được, 1 được tiếp thu, 2 được tiếp thu một phần.",
  ]);
  expect(english.submission).toEqual([
    "Consultation round 1 (a workshop on 10 February 2027 at Trung tâm Festival Huế; 20 January 2027 to 12 February 2027) put draft 2 of the application before 6 bodies and experts. In all, 4 bodies and experts answered or took part: 2 government departments, 1 professional association and 1 expert. Of 5 remarks received, 1 was taken up in full and 2 in part.",
  ]);
  expect(whoTookPart([sample], "fr").submission).toEqual([
    "La consultation nº 1 (atelier thématique du 10 février 2027, Trung tâm Festival Huế ; du 20 janvier 2027 au 12 février 2027) a porté sur la version 2 du dossier, soumise à 6 organismes et experts. Au total, 4 organismes et experts ont répondu ou participé : 2 services de l’État ou de la ville, 1 association professionnelle et 1 expert. Sur 5 observations reçues, 1 retenue entièrement et 2 en partie.",
  ]);
});

test("a round closed before its end is told to the day it was closed, Vietnam's", () => {
  const early = { ...sample.round, closedAt: new Date("2027-02-11T18:00:00Z"), endsAt: new Date("2027-03-25T16:59:00Z") };
  const { vi, submission } = whoTookPart([sampleRound({ round: early })], "en");
  expect(vi[0]).toContain("từ ngày 20/01/2027 đến ngày 12/02/2027)");
  expect(submission[0]).toContain("20 January 2027 to 12 February 2027)");
});

test("an open round is not told; closed ones stand by their numbers; silence is no taking part; what is not approved is not taken up", () => {
  const open = sampleRound({ round: { ...sample.round, number: 3, closedAt: null } });
  const quiet = sampleRound({
    round: { ...sample.round, number: 1, form: "written" },
    consultees: [consultee("A", { outcome: "silent" })],
    remarks: [],
  });
  const second = sampleRound({
    round: { ...sample.round, number: 2 },
    consultees: [consultee("A")],
    remarks: [remark(1, "A", { approvedBy: null })],
  });
  const told = whoTookPart([open, second, quiet], "en").submission;
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    "Consultation round 1 (in writing; 20 January 2027 to 12 February 2027) put draft 2 of the application before 1 body or expert. No body answered or took part. No remarks were made.",
  );
  expect(told[1]).toContain("Of 1 remark received, 0 was taken up in full and 0 in part.");
  expect(whoTookPart([open], "fr")).toEqual({ vi: [], submission: [] });
});
