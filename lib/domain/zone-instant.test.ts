import { expect, test } from "vitest";
import { clockInZone, instantInZone } from "./zone-instant";

test.each([
  ["winter in Paris", "2027-03-04", "00:00", "Europe/Paris", "2027-03-03T23:00:00.000Z"],
  ["summer in Paris", "2027-07-01", "12:30", "Europe/Paris", "2027-07-01T10:30:00.000Z"],
  ["the hour before the clocks go forward", "2027-03-28", "01:30", "Europe/Paris", "2027-03-28T00:30:00.000Z"],
  ["the hour after", "2027-03-28", "03:30", "Europe/Paris", "2027-03-28T01:30:00.000Z"],
  ["the evening before the clocks go back", "2027-10-30", "23:59", "Europe/Paris", "2027-10-30T21:59:00.000Z"],
  ["an hour that the clocks jump over", "2027-03-28", "02:30", "Europe/Paris", "2027-03-28T01:30:00.000Z"],
  ["the same west of Greenwich", "2027-03-14", "02:30", "America/New_York", "2027-03-14T07:30:00.000Z"],
  ["an hour that comes twice", "2027-10-31", "02:30", "Europe/Paris", "2027-10-31T00:30:00.000Z"],
  ["Vietnam, which never changes", "2027-03-04", "06:00", "Asia/Ho_Chi_Minh", "2027-03-03T23:00:00.000Z"],
])("%s", (_title, day, time, zone, expected) => {
  expect(instantInZone(day, time, zone)).toBe(expected);
});

test.each([
  ["", "10:00"],
  ["2027-02-30x", "10:00"],
  ["2027-03-04", ""],
])("%s %s is no moment", (day, time) => {
  expect(instantInZone(day, time, "Europe/Paris")).toBeUndefined();
});

test.each([
  ["2027-03-03T23:00:00Z", "Europe/Paris", "2027-03-04", "00:00"],
  ["2027-03-28T01:00:00Z", "Europe/Paris", "2027-03-28", "03:00"],
  ["2027-03-03T23:00:00Z", "Asia/Ho_Chi_Minh", "2027-03-04", "06:00"],
])("at %s clocks in %s show %s %s", (at, zone, day, time) => {
  expect(clockInZone(new Date(at), zone)).toEqual({ day, time });
});
