// The properties of bodies that hold secrets. Printed from the tables by `cargo xtask print`.

/** Their names. @type {readonly string[]} */
export const secrets = ["secret"];
