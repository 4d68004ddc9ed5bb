import { measureAll, type Place } from "./measures";
import { printTable } from "./timing";

// A process of its own, started by bench.ts with the place to measure as its one argument.
const place: Place = JSON.parse(process.argv[2] ?? "");
printTable(await measureAll(place));
process.exit(0);
