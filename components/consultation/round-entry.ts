import * as z from "zod/mini";
import { roundForms } from "@/lib/domain/consultation/held-round";
import { chosen, line } from "../entry";

/** What is typed to open a round; its messages are the codes of `refusal.fields`. Days and times are by Vietnam's clock. */
export const roundEntry = z
  .object({
    purpose: line({ least: 5, most: 500 }),
    form: z.enum(roundForms, "required"),
    place: line({ most: 300 }),
    startDay: z.string(),
    startTime: z.string(),
    endDay: chosen,
    sections: z.array(z.string()),
    stakeholderIds: z.array(z.string()).check(z.minLength(1, "required")),
    silenceAgrees: z.boolean(),
  })
  .check(({ value, issues }) => {
    if (value.form === "written") return;
    for (const field of ["place", "startDay", "startTime"] as const)
      if (value[field] === "") issues.push({ code: "custom", path: [field], message: "required", input: value });
  });
export type RoundEntry = z.infer<typeof roundEntry>;

export const emptyRound: RoundEntry = {
  ...{ purpose: "", form: "written", place: "", startDay: "", startTime: "", endDay: "" },
  ...{ sections: [], stakeholderIds: [], silenceAgrees: false },
};
