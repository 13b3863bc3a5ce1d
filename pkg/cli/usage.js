// The error of a command line that says what cannot be done.
// @ts-check

export class BadUsage extends Error {
  /**
   * @param {string} message
   * @param {string} [help] the command that prints what is possible
   */
  constructor(message, help = "graph-shifts mock --help") {
    super(message);
    this.help = help;
  }
}
