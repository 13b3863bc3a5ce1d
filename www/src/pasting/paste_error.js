// Why a pasted text cannot be shown, in a sentence for the reader.
// @ts-check

export class PasteError extends Error {}
