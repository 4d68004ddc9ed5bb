import { inOneLine } from "./backup/check";
import { makeBackup } from "./backup/make";
import { folderNamed, reachFilled } from "./backup/reach";
import { runCommand } from "./backup/run";
import { chosenFiles } from "./backup/stored-files";
import { onScreen } from "./backup/tell";
import { readOptions } from "./serving/options";

// `npm run backup -- FOLDER`, while the product runs or not.

runCommand(["--without-lost"], async (args, shutdown) => {
  const folder = folderNamed(args, "backup");
  const options = readOptions([]);
  const ownerUrl = await reachFilled(options, shutdown);
  const { dataFolder } = options;
  const place = { ownerUrl, dataFolder, files: await chosenFiles(dataFolder) };
  const made = await makeBackup(place, folder, { tell: onScreen(), withoutLost: args.includes("--without-lost") });
  console.log(
    `${inOneLine(made)}\nThe backup is in ${folder}. It holds password hashes and keys: keep it where only the office's administrators reach.`,
  );
});
