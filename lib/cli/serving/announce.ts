type Account = { readonly name: string; readonly email: string; readonly password: string; readonly role: string };

/** Says where the product is, and who can sign in when the demonstration world is there. */
export function announce(address: string, accounts: readonly Account[]): void {
  console.log(`\nHồ sơ UCCN is ready: ${address}\n`);
  if (accounts.length === 0) return;
  console.log("Demonstration accounts (email, password, role, name):");
  const width = (pick: (account: Account) => string) => Math.max(...accounts.map((account) => pick(account).length));
  const [emails, passwords, roles] = [width((one) => one.email), width((one) => one.password), width((one) => one.role)];
  for (const { email, password, role, name } of accounts) {
    console.log(`  ${email.padEnd(emails)}  ${password.padEnd(passwords)}  ${role.padEnd(roles)}  ${name}`);
  }
  console.log("\nCtrl-C stops it.");
}
