import * as z from "zod/mini";
import { chosen, emailAddress, line, newPassword } from "../entry";

// What the forms ask that stand on their pages from the beginning (see `lateResolver`).

export const signInEntry = z.object({ email: emailAddress, password: chosen });

export const acceptanceEntry = z.object({ name: line({ least: 2, most: 120 }), password: newPassword });

export const passwordEntry = z.object({ current: chosen, next: newPassword });

export const memberEntry = z.object({ personId: chosen, role: chosen });
