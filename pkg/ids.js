// The prefixes of ids. Printed from the tables by `cargo xtask print`.

/** Every prefix that Microsoft's pages show. @type {ReadonlyArray<string>} */
export const prefixes = /*#__PURE__*/ "SHFT_ OPNSHFT_ TAG_ TOR_ SREQ_ TCK_ BRK_ NOTE_ SHPR_ WFI_".split(" ");
