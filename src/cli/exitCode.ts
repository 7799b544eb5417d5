/** What the process says when it ends (SPEC 8). */
export const EXIT = { done: 0, open: 1, refused: 2, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
