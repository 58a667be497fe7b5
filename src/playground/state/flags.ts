/** None of Discord's flags. Its flag types have a name for each, but none for this. */
export const NO_FLAGS: number = 0;
