// The state in the address, so that a view can be sent to someone.

let writing = false;
let restoring = true;
const set = (values, all) => (values.size === all ? "" : [...values].sort((one, other) => one - other).join(".") || "-");
const names = (ids) => [...ids].map((id) => idOf(nodes[id])).join(".");

function linkText() {
  const usual = fresh();
  const parts = {
    n: state.node && idOf(state.node),
    e: state.edge && `${idOf(nodes[state.edge.from])}.${idOf(nodes[state.edge.to])}`,
    p: state.path && [state.path.from, state.path.to].map((node) => (node ? idOf(node) : "")).join("."),
    h: state.hops > 1 && state.hops,
    t: set(state.types, usual.types.size),
    r: set(state.predicates, usual.predicates.size),
    s: set(state.statuses, usual.statuses.size),
    w: state.weight > 1 && state.weight,
    c: state.confidence > 0 && state.confidence,
    k: state.kept !== "all" && state.kept,
    d: !wholeTime() && `${book.dates[state.from]}.${book.dates[state.to]}`,
    a: !state.alone && "0",
    x: names(state.expanded),
    f: names(state.collapsed),
    g: state.colour !== "type" && state.colour,
    v: state.table && "table",
    m: state.theme,
    l: state.lang,
  };
  return Object.entries(parts).filter(([, value]) => value).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}

const mainPart = (text) => new URLSearchParams(text).get("n") + new URLSearchParams(text).get("e") + new URLSearchParams(text).get("p");

// A new choice is a step that "back" undoes; a moved filter only changes the address.
function writeLink() {
  if (restoring) return;
  const text = linkText(), old = location.hash.slice(1);
  if (text === old) return;
  writing = true;
  const address = text ? "#" + text : location.pathname + location.search;
  if (mainPart(text) !== mainPart(old)) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  writing = false;
}

function readSet(text, values) {
  if (text === null) return values;
  return new Set(text.split(".").filter((part) => part !== "-").map(Number).filter((value) => values.has(value)));
}

function readLink() {
  restoring = true;
  const link = new URLSearchParams(location.hash.slice(1));
  const usual = fresh();
  const node = (id) => byId.get(id) ?? null;
  const list = (key) => (link.get(key) ?? "").split(".").map(node).filter(Boolean);
  const [from, to] = (link.get("d") ?? "").split(".").map((date) => book.dates.indexOf(date));
  Object.assign(state, usual, {
    types: readSet(link.get("t"), usual.types), predicates: readSet(link.get("r"), usual.predicates), statuses: readSet(link.get("s"), usual.statuses),
    weight: Number(link.get("w")) || 1, confidence: Number(link.get("c")) || 0,
    kept: ["significant", "backbone"].includes(link.get("k")) ? link.get("k") : "all",
    from: from >= 0 ? from : 0, to: to >= 0 ? to : LAST_DATE, alone: link.get("a") !== "0",
    hops: link.get("h") === "2" ? 2 : 1, colour: link.get("g") === "group" ? "group" : "type",
    table: link.get("v") === "table", theme: ["light", "dark"].includes(link.get("m")) ? link.get("m") : null,
    lang: ["zh", "en"].includes(link.get("l")) ? link.get("l") : null,
    expanded: new Set(list("x").map((item) => item.id)), collapsed: new Set(list("f").map((item) => item.id)),
    node: node(link.get("n")), edge: null, path: null,
  });
  const ends = list("e");
  if (ends.length === 2) state.edge = edgeBetween(...ends) ?? null;
  if (link.has("p")) {
    const [one, other] = link.get("p").split(".").map(node);
    state.path = { from: one ?? null, to: other ?? null, links: null };
  }
  for (const id of state.expanded) for (const edge of nodes[id].links) drawn[otherEnd(edge, nodes[id]).id] = 1;
  for (const item of [state.node, ...ends, state.path?.from, state.path?.to]) if (item) bring(item);
}
