export const annexes = {};
