// Everything by keyboard.

// The shown node nearest in a direction; steep ways count as longer.
function nearestTowards(dx, dy) {
  const from = cursor ? spot(cursor.id) : network.getViewPosition();
  let best = null, least = Infinity;
  for (const node of shownNodes) {
    if (node === cursor || (focus && !focus.nodes.has(node.id))) continue;
    const x = spot(node.id).x - from.x, y = spot(node.id).y - from.y;
    const along = x * dx + y * dy, aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0) continue;
    const cost = along + 2.5 * aside;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function step([dx, dy], shift) {
  if (shift) {
    const { x, y } = network.getViewPosition(), by = 90 / network.getScale();
    moveTo({ x: x + dx * by, y: y + dy * by }, network.getScale());
    return;
  }
  const next = cursor ? nearestTowards(dx, dy) : shownNodes[0];
  if (!next) return;
  cursor = next;
  hover = next;
  const at = network.canvasToDOM(spot(next.id));
  const inside = at.x > 40 && at.y > 40 && at.x < canvas.clientWidth - 40 && at.y < canvas.clientHeight - 40;
  if (inside) network.redraw();
  else moveTo({ ...spot(next.id) }, network.getScale());
  announce(say("cursor", { name: next.label, type: label("type", book.types[next.t]), n: next.degree }));
}

const onCanvas = {
  Enter: () => cursor && choose(cursor),
  e: () => state.node && expand(state.node),
  c: () => state.node && collapse(state.node),
  1: () => setHops(1),
  2: () => setHops(2),
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  0: () => fitAll(),
  Home: () => fitAll(),
};
const anywhere = {
  "/": () => $("search").querySelector("input").focus(),
  p: () => openPath(),
  t: () => toggleTable(),
  Escape: escape,
};

function escape() {
  if (!$("export-menu").hidden) return showMenu(false);
  if (document.body.classList.contains("filtering")) return showFilters(false);
  return state.table ? toggleTable(false) : clearChoice();
}

const typing = (element) => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) && element.type !== "checkbox" && element.type !== "range";

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.key !== "Escape" && typing(event.target)) return;
  const arrow = event.target === canvas ? ARROWS[key] : null;
  const act = (event.target === canvas ? onCanvas[key] : null) ?? anywhere[key];
  if (!arrow && !act) return;
  event.preventDefault();
  if (arrow) step(arrow, event.shiftKey);
  else act();
});
