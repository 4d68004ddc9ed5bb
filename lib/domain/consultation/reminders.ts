const hour = 3_600_000;

export type Reminder = { readonly when: "before-end" | "last-day"; readonly at: Date };

/**
 * When those who have not answered are reminded: three days before the end, and on its last day (twelve hours before). What would come
 * within a day of the asking itself is left out.
 */
export function remindersOf(askedAt: Date, endsAt: Date): readonly Reminder[] {
  const wanted: readonly Reminder[] = [
    { when: "before-end", at: new Date(endsAt.getTime() - 72 * hour) },
    { when: "last-day", at: new Date(endsAt.getTime() - 12 * hour) },
  ];
  return wanted.filter(({ at }) => at.getTime() - askedAt.getTime() > 24 * hour);
}
