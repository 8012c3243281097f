"use strict";

const SHOWN_ROWS = 2000; // more rows make a page slow; the CSV has them all

const byId = (id) => document.getElementById(id);
let prefixes = {};
let questions = [];
let running = null;
const chinese = navigator.language.startsWith("zh");

async function start() {
  const answer = await fetch("/questions.json");
  ({ questions, prefixes } = await answer.json());
  for (const question of questions) {
    const option = document.createElement("option");
    option.value = question.name;
    option.textContent = chinese ? question.zh : question.en;
    option.title = chinese ? question.en : question.zh;
    byId("questions").append(option);
  }
  const shared = new URLSearchParams(location.hash.slice(1)).get("query");
  if (shared) byId("text").value = shared;
}

const chosen = () => questions.find((question) => question.name === byId("questions").value);

// A question comes with a field for each of its parameters, filled with an example.
function choose() {
  const question = chosen();
  byId("parameters").hidden = !question || !question.parameters.length;
  if (!question) return;
  byId("parameters").replaceChildren(...question.parameters.map(field));
  fill();
}

function field(parameter) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  label.textContent = chinese ? parameter.zh : parameter.en;
  input.name = parameter.name;
  input.value = parameter.example;
  input.addEventListener("input", fill);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) run();
  });
  label.append(input);
  return label;
}

function fill() {
  let text = chosen().text;
  for (const input of byId("parameters").querySelectorAll("input")) {
    text = filled(text, input.name, input.value.trim());
  }
  byId("text").value = text;
}

// As kg/query/canned.py does it: the value stands in a VALUES line, the limit after LIMIT.
function filled(text, name, value) {
  if (name === "limit") return text.replace(/LIMIT \d+/, () => `LIMIT ${parseInt(value, 10) || 20}`);
  const line = new RegExp(`VALUES \\?${name} \\{ (?:("[^"]*")(@[a-z-]+)?|\\S+) \\}`);
  return text.replace(line, (whole, quoted, tag) => {
    const string = `"${value.replace(/[\\"]/g, "\\$&")}"`;
    const language = tag ? (/\p{Script=Han}/u.test(value) ? "@zh-hans" : "@en") : "";
    return `VALUES ?${name} { ${quoted ? string + language : value} }`;
  });
}

function ask(accept) {
  if (running) running.abort();
  running = new AbortController();
  return fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: byId("text").value,
    signal: running.signal,
  });
}

async function run() {
  byId("status").textContent = "…";
  byId("message").hidden = true;
  byId("csv").disabled = true;
  byId("result").replaceChildren();
  const began = performance.now();
  try {
    const answer = await ask("application/sparql-results+json, text/turtle;q=0.9");
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    if (!answer.ok) return complain(await answer.text());
    if (answer.headers.get("Content-Type").startsWith("text/turtle")) {
      byId("status").textContent = `${seconds} s`;
      return showText(await answer.text());
    }
    show(await answer.json(), seconds);
  } catch (error) {
    if (error.name !== "AbortError") complain(String(error));
  }
}

function complain(text) {
  byId("status").textContent = "";
  showText(text);
}

function showText(text) {
  byId("message").textContent = text;
  byId("message").hidden = false;
}

function show(answer, seconds) {
  if ("boolean" in answer) {
    byId("status").textContent = `${answer.boolean ? "是 · yes" : "否 · no"} (${seconds} s)`;
    return;
  }
  const names = answer.head.vars;
  const rows = answer.results.bindings;
  const more = rows.length > SHOWN_ROWS ? `, ${SHOWN_ROWS} shown` : "";
  byId("status").textContent = `${rows.length} 行 · rows (${seconds} s${more})`;
  byId("csv").disabled = false;
  const head = document.createElement("tr");
  for (const name of names) head.append(cell("th", name));
  const lines = rows.slice(0, SHOWN_ROWS).map((row) => {
    const line = document.createElement("tr");
    for (const name of names) line.append(termCell(row[name]));
    return line;
  });
  byId("result").replaceChildren(head, ...lines);
}

function cell(kind, text) {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
}

function termCell(term) {
  if (!term) return cell("td", "");
  const made = cell("td", term.type === "uri" ? "" : term.value);
  if (/#(integer|decimal|double|float)$/.test(term.datatype || "")) made.className = "number";
  else if (/^[\d.:XT+-]{4,10}$/.test(term.value)) made.className = "short"; // a date stays in one line
  if (term.type === "uri") made.append(iriLink(term.value));
  return made;
}

function iriLink(iri) {
  if (iri.startsWith(prefixes.id)) {
    const link = document.createElement("a");
    link.href = `/page/${encodeURIComponent(iri.slice(prefixes.id.length))}`;
    link.textContent = short(iri);
    return link;
  }
  return document.createTextNode(short(iri));
}

function short(iri) {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}

function writePrefixes() {
  const text = byId("text").value;
  const missing = Object.entries(prefixes).filter(
    ([prefix]) =>
      new RegExp(`(^|[^\\w?$<])${prefix}:`).test(text) &&
      !new RegExp(`PREFIX\\s+${prefix}:`, "i").test(text),
  );
  const lines = missing.map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`);
  byId("text").value = lines.join("") + text;
}

async function download() {
  const answer = await ask("text/csv");
  if (!answer.ok) return complain(await answer.text());
  // The mark tells spreadsheet programs that the file is UTF-8.
  const file = new Blob(["\ufeff", await answer.blob()], { type: "text/csv" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "result.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

function share() {
  location.hash = new URLSearchParams({ query: byId("text").value });
  byId("status").textContent = location.href;
}

byId("questions").addEventListener("change", choose);
byId("run").addEventListener("click", run);
byId("prefixes").addEventListener("click", writePrefixes);
byId("csv").addEventListener("click", download);
byId("link").addEventListener("click", share);
byId("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
});
start();
