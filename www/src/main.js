// Puts the page together: the state, its views, and what they do.

import { GraphError } from "graph-shifts/send";
import "./fluent.js";
import { showAnswer } from "./answer_view.js";
import { check } from "./check.js";
import { exampleOf, steps } from "./day.js";
import { afterAnswer, isUnderWay, morning, showDay } from "./day_view.js";
import { createEditor } from "./editor.js";
import { showExamples } from "./example_view.js";
import { examplesOf } from "./examples.js";
import { focusField, showFields } from "./fields_view.js";
import { showManner } from "./manner_view.js";
import { showOperation } from "./operation_view.js";
import { operationNamed, operations } from "./operations.js";
import { showProblems } from "./problems.js";
import { showRequest } from "./request_view.js";
import { send } from "./send.js";
import { obstacle, showSend } from "./send_view.js";
import { service, settings, tellService } from "./service.js";
import { adviceFor } from "./sign_in/advice.js";
import { nobody, startSignIn } from "./sign_in/start.js";
import { behave, currentManner, renew } from "./stand_in.js";
import { createState } from "./state.js";
import { findTeams } from "./teams/teams.js";
import { followTeams, startTheme } from "./theme.js";
import { showUnderWay } from "./under_way_view.js";

const place = (id) => document.getElementById(id);

const baseUrl = `${service.origin}/v1.0`;

/** The form as an example fills it; `filling` is another object whenever the fields are to be made anew. */
const filled = (operation, example) => ({
  operation,
  example,
  values: { baseUrl, ...example.values },
  text: example.text,
  filling: {},
});

const checked = (form) => ({ ...form, ...check(form) });

const isOtherForm = (now, before) => ["operation", "values", "text"].some((name) => now[name] !== before[name]);

/** The operation whose name is in the page's address, so that one can link to it. */
const addressed = () => operationNamed(location.hash.slice(1));

const start = addressed() ?? operationNamed("updateOpenShift") ?? operations[0];
const first = {
  ...filled(start, examplesOf(start)[0]),
  ...nobody,
  token: "demo-token",
  sending: false,
  retries: [],
  manner: "prompt",
  answer: null,
  day: morning,
};
const state = createState(checked(first), (now, before) => (isOtherForm(now, before) ? checked(now) : now));

function load(operation, title) {
  const examples = examplesOf(operation);
  const example = examples.find((one) => one.title === title) ?? examples[0];
  state.set({ ...filled(operation, example), answer: null });
}

function goToStep(step) {
  const example = exampleOf(step, state.now.day.known);
  const day = { ...state.now.day, step, example };
  state.set({ ...filled(operationNamed(steps[step].operation), example), answer: null, day });
  place("send-button").focus({ preventScroll: true });
}

/** What became of a sending that has no answer. */
const without = (failure, { aborted }) =>
  aborted ? { isStopped: true } : failure instanceof GraphError ? { failure } : { fault: failure };

/** Whose tokens go along: until one can sign in, the one that the reader has written. */
let identity = { tokenOf: () => state.now.token, doubt() {} };

let stopping = new AbortController();

async function sendNow() {
  if (obstacle(state.now) !== "") return;
  const { operation, request, day } = state.now;
  const isStep = isUnderWay(state.now);
  stopping = new AbortController();
  const { signal } = stopping;
  const onRetry = (retry) => state.set({ retries: [...state.now.retries, retry] });
  state.set({ sending: true, retries: [] });
  try {
    const sent = await send(operation, request, { token: identity.tokenOf(operation), signal, onRetry });
    if (sent.status === 401) identity.doubt();
    const advice = settings === null ? undefined : adviceFor(sent, operation);
    const answer = { ...sent, advice, retries: state.now.retries };
    state.set(isStep ? { answer, day: afterAnswer(day, answer) } : { answer });
  } catch (failure) {
    state.set({ answer: without(failure, signal) });
  }
  const hadFocus = place("under-way").contains(document.activeElement);
  state.set({ sending: false });
  place("answer-title").scrollIntoView({ block: "nearest" });
  if (hadFocus) place("answer-title").focus({ preventScroll: true });
}

function sendForPage(skipToken) {
  state.set({ values: { ...state.now.values, skipToken }, filling: {} });
  void sendNow();
}

async function beginAnew() {
  try {
    await renew();
    state.set({ answer: { isRenewed: true }, day: morning, manner: "prompt" });
  } catch (failure) {
    state.set({ answer: { failure } });
  }
}

async function chooseManner(manner) {
  try {
    await behave(manner);
    state.set({ manner });
  } catch (failure) {
    state.set({ answer: { failure } });
  }
}

const editor = createEditor(place("body"), {
  text: state.now.text,
  onText: (text) => {
    if (text !== state.now.text) state.set({ text });
  },
  onSend: sendNow,
});

function goTo(issue) {
  if (issue.offset !== undefined) editor.goTo(issue);
  else if (!focusField(issue.path[0])) editor.focus();
}

const hasBody = ({ fromJson }) => fromJson !== undefined;

showDay({ bar: place("day"), next: place("answer-next-place") }, state, goToStep);
showOperation(place("operation"), state, (name) => load(operationNamed(name)));
showExamples(place("example"), state, (title) => load(state.now.operation, title));
showFields(place("fields"), state);
state.watch(["operation"], ({ operation }) => {
  place("body-card").hidden = !hasBody(operation);
  place("skip").textContent = hasBody(operation) ? "Skip to the body" : "Skip to the request";
});
state.watch(["text"], ({ text }) => editor.setText(text));
state.watch(["issues"], ({ issues }) => editor.mark(issues.filter(({ offset }) => offset !== undefined)));
showProblems({ title: place("problems-title"), list: place("problems"), count: place("problem-count") }, state, goTo);
showRequest(place("request"), state);
showSend(place("send"), state, { send: sendNow, renew: beginAnew });
showUnderWay(place("under-way"), state, () => stopping.abort());
showAnswer({ place: place("answer"), status: place("answer-status") }, state, sendForPage);
const endOwnTheme = startTheme(place("dark"));
state.watch(["operation"], ({ operation }) => history.replaceState(null, "", `#${operation.name}`));
addEventListener("hashchange", () => {
  const operation = addressed();
  if (operation !== undefined && operation !== state.now.operation) load(operation);
});
document.addEventListener("keydown", (event) => {
  const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (sends && !event.defaultPrevented) void sendNow();
});
place("skip").addEventListener("click", (event) => {
  event.preventDefault();
  if (hasBody(state.now.operation)) editor.focus();
  else place("send-button").focus();
});

/** What goes with the stand-in alone. */
function startStandIn() {
  showManner(place("send"), state, chooseManner);
  // Another page of this machine, or this one before, may have chosen it.
  currentManner().then(
    (manner) => state.set({ manner }),
    (failure) => state.set({ answer: { failure } }),
  );
}

if (settings === null) startStandIn();
tellService({ purpose: place("purpose"), promise: place("promise") });

const teams = await findTeams();
if (teams !== null) {
  endOwnTheme();
  followTeams(place("dark-field"), teams);
}
if (settings !== null) {
  identity = await startSignIn({ settings, place: place("account-place"), state, isNested: teams !== null });
}
document.documentElement.dataset.ready = "true";
teams?.ready();
