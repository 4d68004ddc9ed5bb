import { textOf } from "@/lib/domain/rich-text";
import type { Person } from "./person";
import type { World } from "./world";

export const json = { "content-type": "application/json" };

/** A good save, of which each test spoils one thing. */
export function goodSave({ places }: World): Record<string, unknown> {
  return { dossierId: places.drafting.dossierId, question: "6", language: "vi", baseVersion: 0, value: { doc: textOf("Một câu") } };
}

/** A body as it is, sent to a command's door. */
export function post(person: Person, body: BodyInit | undefined, headers: Record<string, string> = json, name = "answer.save") {
  return person.send(`/api/commands/${name}`, { method: "POST", headers, ...(body === undefined ? {} : { body }) });
}
