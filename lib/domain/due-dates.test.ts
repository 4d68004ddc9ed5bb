import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { countBack, milestones, milestonesOf } from "./due-dates";

const paris = "Europe/Paris";
const hanoi = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short", timeStyle: "short" });

// The last Sundays of March and October 2027 are the 28th and the 31st; of 2026 the 29th and the 25th.
const cases = [
  ["the deadline itself", "2027-03-03T23:00:00Z", paris, 0, "2027-03-03", "2027-03-03T23:00:00.000Z", "04/03/2027, 06:00"],
  ["winter to winter", "2027-03-03T23:00:00Z", paris, 70, "2026-12-23", "2026-12-23T23:00:00.000Z", "24/12/2026, 06:00"],
  ["winter back over October's change", "2027-03-03T23:00:00Z", paris, 130, "2026-10-24", "2026-10-24T22:00:00.000Z", "25/10/2026, 05:00"],
  ["a day after October's change", "2027-03-03T23:00:00Z", paris, 129, "2026-10-25", "2026-10-25T23:00:00.000Z", "26/10/2026, 06:00"],
  ["summer to summer", "2027-06-30T22:00:00Z", paris, 90, "2027-04-01", "2027-04-01T22:00:00.000Z", "02/04/2027, 05:00"],
  [
    "the day of March's change, at its end",
    "2027-06-30T22:00:00Z",
    paris,
    94,
    "2027-03-28",
    "2027-03-28T22:00:00.000Z",
    "29/03/2027, 05:00",
  ],
  ["summer back over March's change", "2027-06-30T22:00:00Z", paris, 95, "2027-03-27", "2027-03-27T23:00:00.000Z", "28/03/2027, 06:00"],
  ["one day back over 23 hours", "2027-03-28T22:00:00Z", paris, 1, "2027-03-27", "2027-03-27T23:00:00.000Z", "28/03/2027, 06:00"],
  ["one day back over 25 hours", "2027-10-31T23:00:00Z", paris, 1, "2027-10-30", "2027-10-30T22:00:00.000Z", "31/10/2027, 05:00"],
  ["an hour that March has not", "2027-03-29T00:30:00Z", paris, 1, "2027-03-28", "2027-03-28T01:30:00.000Z", "28/03/2027, 08:30"],
  ["an hour that October has twice", "2027-11-01T01:30:00Z", paris, 1, "2027-10-31", "2027-10-31T00:30:00.000Z", "31/10/2027, 07:30"],
  ["a minute before midnight", "2027-03-03T22:59:00Z", paris, 130, "2026-10-24", "2026-10-24T21:59:00.000Z", "25/10/2026, 04:59"],
  [
    "west of Greenwich, an hour that is not",
    "2027-03-15T06:30:00Z",
    "America/New_York",
    1,
    "2027-03-14",
    "2027-03-14T07:30:00.000Z",
    "14/03/2027, 14:30",
  ],
  [
    "west of Greenwich, over November's change",
    "2027-11-08T05:00:00Z",
    "America/New_York",
    1,
    "2027-11-06",
    "2027-11-07T04:00:00.000Z",
    "07/11/2027, 11:00",
  ],
  [
    "Vietnam, which never changes",
    "2027-03-04T17:00:00Z",
    "Asia/Ho_Chi_Minh",
    130,
    "2026-10-25",
    "2026-10-25T17:00:00.000Z",
    "26/10/2026, 00:00",
  ],
] as const;

test.each(cases)("%s", (_what, deadline, timeZone, days, day, at, inHanoi) => {
  const due = countBack({ deadline, timeZone }, days);
  expect([due.day, due.at.toISOString(), hanoi.format(due.at)]).toEqual([day, at, inHanoi]);
});

test("milestones stand in the order of the way, all before the deadline", () => {
  const call = { deadline: "2027-03-03T23:00:00Z", timeZone: paris };
  const due = milestonesOf(call).map(({ at }) => at.getTime());
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect(due.at(-1)).toBeLessThan(Date.parse(call.deadline));
  expect(milestonesOf(call)[0]).toEqual({ ...milestones[0], day: "2026-12-23", at: new Date("2026-12-23T23:00:00Z") });
});

const wanted = cases.map(([, deadline, timeZone, days]) => ({ deadline, timeZone, days }));
const script = `
  import { countBack } from ${JSON.stringify(path.join(import.meta.dirname, "due-dates.ts"))};
  const wanted = ${JSON.stringify(wanted)};
  console.log(JSON.stringify([new Date(2027, 0, 1).getTimezoneOffset(), ...wanted.map(({ days, ...call }) => countBack(call, days))]));`;

test.each([
  ["America/New_York", 300],
  ["Europe/Paris", -60],
  ["Asia/Ho_Chi_Minh", -420],
  ["Pacific/Kiritimati", -840],
  ["UTC", 0],
])("a machine whose own zone is %s gives the same answers", (zone, minutes) => {
  const how = { env: { ...process.env, TZ: zone, NODE_OPTIONS: "" }, encoding: "utf8" } as const;
  const [own, ...told] = JSON.parse(execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], how));
  expect(own).toBe(minutes);
  expect(told).toEqual(cases.map(([, , , , day, at]) => ({ day, at })));
});
