// How the object of a body is meant, by the module's numbers.

/** As something new. */
export const CREATE = 0;

/** As the whole of something that exists. */
export const REPLACE = 1;

/** As what changes in something that exists. */
export const CHANGE = 2;

/** As a filter. */
export const FILTER = 3;
