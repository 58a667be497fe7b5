/** No flags. Discord's flag types have a name for each flag, but none for this. */
export const NO_FLAGS: number = 0;
