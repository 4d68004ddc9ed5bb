import { checkBackup, inOneLine } from "./backup/check";
import { folderNamed } from "./backup/reach";
import { runCommand } from "./backup/run";
import { onScreen } from "./backup/tell";

// `npm run backup:verify -- FOLDER`: exit code 0 when the backup is whole, else 1. Needs no database.

runCommand([], async (args) => {
  const folder = folderNamed(args, "backup:verify");
  const { manifest, problems } = await checkBackup(folder, onScreen());
  console.log(inOneLine(manifest));
  if (problems.length > 0) throw new Error(`The backup is damaged:\n${problems.map((each) => `  ${each}`).join("\n")}`);
  console.log("The backup is whole: every byte is as when it was made.");
});
