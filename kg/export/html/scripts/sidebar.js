// The filters, built once a language, and their counts.

function buildSidebar() {
  const types = book.types.map((name, index) => check("types", index, label("types", name), icon(index)));
  const predicates = [...book.predicates, "cooccurs"].map((name, index) => check("predicates", index, label("predicate", name)));
  const statuses = book.statuses.map((name, index) => check("statuses", index, label("status", name)));
  $("sidebar").replaceChildren(
    make("div", { class: "head" }, make("h2", {}, say("filters")), button(say("reset"), resetFilters, { id: "reset", class: "quiet" })),
    group(say("entity_types"), types),
    colourChoice(),
    group(say("statements"), predicates),
    group(say("status"), statuses),
    make("fieldset", {}, make("legend", {}, say("strength")),
      slider("weight", say("weight"), 1, mostWeight(), 1, ""),
      slider("confidence", say("confidence"), 0, 100, 5, " %"),
      keptChoice()),
    group(say("other"), [toggle("alone", say("alone"))]),
  );
  updateSidebar();
}

const group = (title, rows) => make("fieldset", {}, make("legend", {}, title), rows);
const mostWeight = () => Math.max(2, ...edges.map((edge) => edge.r.reduce((most, row) => (isPair(row) ? Math.max(most, row[COUNT]) : most), 0)));

function check(set, index, text, picture = null) {
  const box = make("input", { type: "checkbox", "data-set": set, "data-index": String(index), checked: state[set].has(index) });
  box.addEventListener("change", () => {
    if (box.checked) state[set].add(index);
    else state[set].delete(index);
    refresh();
    announce(shownText());
  });
  return make("label", { class: "check" }, box, picture, make("span", { class: "name" }, text), make("span", { class: "count" }));
}

function toggle(key, text) {
  const box = make("input", { type: "checkbox", id: "filter-" + key, checked: state[key] });
  box.addEventListener("change", () => { state[key] = box.checked; refresh(); });
  return make("label", { class: "check" }, box, make("span", { class: "name" }, text), make("span", { class: "count" }));
}

function slider(key, text, low, high, step, unit) {
  const value = make("output", {}, state[key] + unit);
  const range = make("input", { type: "range", id: "filter-" + key, min: String(low), max: String(high), step: String(step), value: String(state[key]) });
  range.addEventListener("input", () => {
    state[key] = Number(range.value);
    value.textContent = range.value + unit;
    soon(refresh);
  });
  return make("label", { class: "slider" }, make("span", {}, text, value), range);
}

let waiting = 0;
function soon(act) {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => act());
}

function keptChoice() {
  const select = make("select", { id: "filter-kept" }, ["all", "significant", "backbone"].map((name) =>
    make("option", { value: name, selected: state.kept === name }, say("kept_" + name))));
  select.addEventListener("change", () => { state.kept = select.value; refresh(); });
  return make("label", { class: "slider" }, make("span", {}, say("kept")), select);
}

function colourChoice() {
  const choice = (name) => button(say("colour_" + name), () => setColour(name), { "data-colour": name, "aria-pressed": String(state.colour === name) });
  return make("div", { class: "pair wide", role: "group", "aria-label": say("colour") }, choice("type"), choice("group"));
}

function setColour(name) {
  state.colour = name;
  for (const item of document.querySelectorAll("[data-colour]")) item.setAttribute("aria-pressed", String(item.dataset.colour === name));
  refresh();
}

const shownText = () => say("shown", {
  nodes: number(shownNodes.length), all: number(nodes.length), edges: number(shownEdges.length), ties: number(edges.length),
});

function updateSidebar() {
  for (const box of document.querySelectorAll("#sidebar [data-set]")) {
    const { set, index } = box.dataset;
    box.checked = state[set].has(Number(index));
    const count = counts[set][index] ?? 0;
    const row = box.closest(".check");
    row.querySelector(".count").textContent = number(count);
    row.classList.toggle("none", count === 0);
    const picture = row.querySelector("path");
    if (picture) picture.setAttribute("fill", state.colour === "type" ? typeColour(Number(index)) : theme.soft);
  }
  const reset = $("reset");
  if (reset) reset.disabled = !isFiltered();
  $("legend").textContent = shownText();
}

function resetFilters() {
  Object.assign(state, fresh());
  state.collapsed.clear();
  buildSidebar();
  refresh({ fit: true });
  announce(shownText());
}
