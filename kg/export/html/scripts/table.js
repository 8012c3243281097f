// The same graph as tables: for screen readers, for sorting, for those who like lists.

const PAGE = 200;
const tableView = { kind: "entities", sort: "degree", down: true, rows: PAGE };

const COLUMNS = {
  entities: [
    ["name", (node) => node.label], ["type", (node) => label("type", book.types[node.t])], ["degree", (node) => node.degree],
    ["mentions", (node) => node.m], ["first", (node) => book.dates[node.f] ?? ""], ["last", (node) => book.dates[node.l] ?? ""],
  ],
  relations: [
    ["subject", (item) => item.subject.label], ["relation", (item) => label("predicate", predicateName(item.row))], ["object", (item) => item.object.label],
    ["note", (item) => [more(item.row).t, more(item.row).d].filter(Boolean).join(" · ")], ["count", (item) => item.row[COUNT]],
    ["last", (item) => book.dates[item.row[LAST]] ?? ""],
  ],
};

function tableItems() {
  const kept = focus ? (node) => focus.nodes.has(node.id) : () => true;
  if (tableView.kind === "entities") return shownNodes.filter(kept);
  return shownEdges.filter((edge) => kept(nodes[edge.from]) && kept(nodes[edge.to])).flatMap((edge) => passingRows(edge).map((row) => {
    const ends = [nodes[edge.from], nodes[edge.to]];
    if (row[REVERSED]) ends.reverse();
    return { edge, row, subject: ends[0], object: ends[1] };
  }));
}

function sorted(items, columns) {
  const value = (columns.find(([key]) => key === tableView.sort) ?? columns[0])[1];
  const sign = tableView.down ? -1 : 1;
  const order = new Intl.Collator("zh-CN");
  return [...items].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    return sign * (typeof a === "number" ? a - b : order.compare(a, b));
  });
}

function toggleTable(on = !state.table) {
  state.table = on;
  $("table").hidden = !on;
  $("table-button").setAttribute("aria-pressed", String(on));
  $("table-button").textContent = say(on ? "graph" : "table");
  if (on) showTable();
  writeLink();
}

function showTable() {
  const columns = COLUMNS[tableView.kind];
  const items = sorted(tableItems(), columns);
  const tab = (kind) => button(say(kind), () => { Object.assign(tableView, { kind, rows: PAGE, sort: kind === "entities" ? "degree" : "count", down: true }); showTable(); },
    { "aria-pressed": String(tableView.kind === kind) });
  const head = make("tr", {}, columns.map(([key]) => {
    const own = tableView.sort === key;
    return make("th", { scope: "col", "aria-sort": own ? (tableView.down ? "descending" : "ascending") : "none" },
      button(say("column_" + key) + (own ? (tableView.down ? " ↓" : " ↑") : ""), () => { Object.assign(tableView, { sort: key, down: own ? !tableView.down : true }); showTable(); }));
  }));
  const body = items.slice(0, tableView.rows).map((item) => make("tr", {}, columns.map(([key, value], at) => cell(item, key, value, at))));
  $("table").replaceChildren(
    make("div", { class: "head" }, make("div", { class: "pair", role: "group", "aria-label": say("table") }, tab("entities"), tab("relations")),
      make("span", { class: "soft" }, say("rows_n", { n: number(items.length) }))),
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say(tableView.kind) },
      make("table", {}, make("caption", { class: "unseen" }, say(tableView.kind)), make("thead", {}, head), make("tbody", {}, body)),
      items.length > tableView.rows ? button(say("more_n", { n: number(items.length - tableView.rows) }), () => { tableView.rows += PAGE; showTable(); }, { class: "quiet" }) : null));
}

function cell(item, key, value, at) {
  const text = value(item);
  const node = { name: item, subject: item.subject, object: item.object }[key];
  if (node) return make(at ? "td" : "th", at ? {} : { scope: "row" }, nodeButton(node));
  if (key === "relation") return make("td", {}, button(text, () => { toggleTable(false); chooseEdge(item.edge); }, { class: "quiet" }));
  return make("td", { class: key === "note" ? "" : "figure" }, String(text));
}
