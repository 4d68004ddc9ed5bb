import { queryDoor } from "@/lib/access/expose";
import { openQueries } from "@/lib/queries/registry";

export const GET = queryDoor(openQueries);
