/**
 * Takes the place of Node's Buffer in the browser (see next.config.ts): lib0 names it beside what it uses there, and a whole
 * substitute would come along for that.
 */
export const Buffer = undefined;
