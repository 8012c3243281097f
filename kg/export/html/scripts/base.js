// Small helpers: elements, messages, numbers.

const $ = (id) => document.getElementById(id);
const readJson = (id) => JSON.parse($(id).textContent);
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

const words = readJson("kg-words");
const page = readJson("kg-page");
let lang = "zh";

// The message of a key in the language of the moment, with {…} filled in; {s} is the plural of n.
function say(key, given = {}) {
  const values = { s: given.n === 1 ? "" : "s", ...given };
  return words[key][speech()].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}
const speech = () => page.languages.indexOf(lang);

// The label of a value such as a subtype, or the value itself.
function label(table, name) {
  return words[table + "." + name]?.[speech()] ?? name;
}

// An element with properties and children; strings become text, never markup.
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") element.className = value;
    else if (name === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else if (name in element && !name.includes("-") && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const button = (text, act, properties = {}) => make("button", { type: "button", on: { click: act }, ...properties }, text);

// Fill every element that names its message in the template.
function sayAll() {
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-say-label]")) {
    element.setAttribute("aria-label", say(element.dataset.sayLabel));
    if (element.tagName === "BUTTON") element.title = say(element.dataset.sayLabel);
  }
  const heading = page.heading || say("title");
  $("heading").textContent = heading;
  document.title = heading;
}

const announce = (text) => { $("status").textContent = text; };
const number = (value) => value.toLocaleString(lang === "zh" ? "zh-CN" : "en");
const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = matchMedia("(max-width: 760px)");
