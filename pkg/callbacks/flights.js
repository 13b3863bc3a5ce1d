// The updates that a handler is checking: a retry of one waits for it, so that the change is made once.
// @ts-check

/** How many are known at most. Only handlers that never end fill this. */
const MAX_FLIGHTS = 1000;

/** How long a handler that never ends keeps its change to itself, in milliseconds. This number is ours. */
const MAX_TIME = 120_000;

/** @template Outcome @typedef {Map<string, { outcome: Promise<Outcome>, until: number }>} Flights */

/**
 * The outcome of the flight with this key; undefined without one.
 * @template Outcome
 * @param {Flights<Outcome>} flights
 * @param {string} key
 */
export function inFlight(flights, key) {
  const flight = flights.get(key);
  return flight && flight.until > Date.now() ? flight.outcome : undefined;
}

/**
 * @template Outcome
 * @param {Flights<Outcome>} flights
 * @param {string} key
 * @param {Promise<Outcome>} outcome
 * @param {Promise<unknown>} ended when the handler has ended, which may be later
 */
export function addFlight(flights, key, outcome, ended) {
  const flight = { outcome, until: Date.now() + MAX_TIME };
  flights.set(key, flight);
  const [oldest] = flights.keys();
  if (flights.size > MAX_FLIGHTS) flights.delete(oldest);
  const end = () => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  ended.then(end, end);
}
