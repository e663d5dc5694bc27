/** Intercom's names of the two attributes that every ticket has. */
export const TITLE = "_default_title_";
export const DESCRIPTION = "_default_description_";
