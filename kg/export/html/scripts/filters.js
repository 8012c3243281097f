// What passes the filters: rows, edges, nodes, and how many of each.

const edgePasses = new Uint8Array(edges.length);
const edgeShown = new Uint8Array(edges.length);
const nodeShown = new Uint8Array(nodes.length);
let shownNodes = [];
let shownEdges = [];
let counts = { types: [], predicates: [], statuses: [] };

function inTime(first, last) {
  return wholeTime() || (first >= 0 && first <= state.to && last >= state.from);
}

// Each test apart, so that a filter can count what it would show.
const tests = {
  predicate: (row) => state.predicates.has(row[PREDICATE]),
  status: (row) => isPair(row) || state.statuses.has(more(row).s ?? 0),
  strength: (row) => (isPair(row)
    ? row[COUNT] >= state.weight && (state.kept === "all" || isBackbone(row) || (state.kept === "significant" && isSignificant(row)))
    : row[SCORE] >= state.confidence),
  time: (row) => inTime(row[FIRST], row[LAST]),
};
const passes = (row) => tests.predicate(row) && tests.status(row) && tests.strength(row) && tests.time(row);
const passingRows = (edge) => edge.r.filter(passes);

function countRow(row) {
  if (!tests.strength(row) || !tests.time(row)) return;
  if (tests.status(row)) counts.predicates[row[PREDICATE]] = (counts.predicates[row[PREDICATE]] ?? 0) + 1;
  const status = more(row).s ?? 0;
  if (!isPair(row) && tests.predicate(row)) counts.statuses[status] = (counts.statuses[status] ?? 0) + 1;
}

function applyFilters() {
  counts = { types: [], predicates: [], statuses: [] };
  const linked = new Uint8Array(nodes.length);
  for (const edge of edges) {
    edge.r.forEach(countRow);
    const on = edge.r.some(passes) ? 1 : 0;
    edgePasses[edge.index] = on;
    if (on) linked[edge.from] = linked[edge.to] = 1;
  }
  for (const node of nodes) nodeShown[node.id] = shows(node, linked[node.id]) ? 1 : 0;
  shownNodes = nodes.filter((node) => nodeShown[node.id]);
  for (const edge of edges) {
    edgeShown[edge.index] = edgePasses[edge.index] && nodeShown[edge.from] && nodeShown[edge.to] ? 1 : 0;
  }
  shownEdges = edges.filter((edge) => edgeShown[edge.index]);
}

function shows(node, linked) {
  if (!inTime(node.f, node.l)) return false;
  counts.types[node.t] = (counts.types[node.t] ?? 0) + 1;
  if (!drawn[node.id] || state.collapsed.has(node.id) || !state.types.has(node.t)) return false;
  return linked || node === state.node || (node.degree === 0 && state.alone);
}

// Neighbours over what passes the filters, drawn or not.
function neighbours(node) {
  return node.links.filter((edge) => edgePasses[edge.index] && state.types.has(otherEnd(edge, node).t));
}
