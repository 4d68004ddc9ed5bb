import { commandDoor } from "@/lib/access/expose";
import { openCommands } from "@/lib/commands/registry";

export const POST = commandDoor(openCommands);
