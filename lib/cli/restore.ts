import { inOneLine } from "./backup/check";
import { folderNamed, reachEmpty } from "./backup/reach";
import { restoreBackup } from "./backup/restore";
import { runCommand } from "./backup/run";
import { chosenFiles } from "./backup/stored-files";
import { onScreen } from "./backup/tell";
import { readOptions } from "./serving/options";

// `npm run restore -- FOLDER`, into an empty database, while the product is stopped.

runCommand([], async (args, shutdown) => {
  const folder = folderNamed(args, "restore");
  const options = readOptions([]);
  const ownerUrl = await reachEmpty(options, shutdown);
  const { dataFolder } = options;
  const manifest = await restoreBackup({ ownerUrl, dataFolder, files: await chosenFiles(dataFolder) }, folder, onScreen());
  console.log(`Restored. ${inOneLine(manifest)}\nnpm start goes on from there.`);
});
