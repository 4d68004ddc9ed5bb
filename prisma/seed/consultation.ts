import { addStakeholder } from "@/lib/commands/consultation/add-stakeholder";
import { stakeholders } from "./stakeholders";
import { act, actor, type World } from "./story";

/** The ministry's officer fills the directory of those who can be asked for an opinion; gives their ids by name. */
export async function introduce(world: World, from: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const officer = actor(world, "ministry-officer", "ministry");
  for (const [index, each] of stakeholders.entries()) {
    const { stakeholderId } = await act(addStakeholder, officer, each, new Date(Date.parse(from) + index * 60_000).toISOString());
    ids.set(each.nameVi, stakeholderId);
  }
  return ids;
}
