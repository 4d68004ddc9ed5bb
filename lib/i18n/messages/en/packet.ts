export const packet = {};
