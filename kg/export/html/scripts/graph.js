// The drawing: vis-network holds view, gestures and places; lines, nodes and names are ours.

const canvas = $("canvas");
let network = null;
let hover = null;
let cursor = null; // the node that the arrow keys stand on
let moving = false;
let resting = 0;
let letters = 1; // the zoom that names are sized by: letters that change in every frame are slow

const spot = (id) => network.body.nodes[id] ?? spread[id];
const spread = nodes.map((node) => ({ x: node.x, y: node.y })); // fitted to the window's shape
const radiusOn = (node) => radiusAt(node, network.getScale()) * network.getScale();

// Turn and stretch the drawing towards the shape of its window.
function fitShape() {
  const shape = canvas.clientWidth / canvas.clientHeight;
  const linked = nodes.filter((node) => node.degree);
  const reach = (key) => linked.reduce((most, node) => Math.max(most, Math.abs(node[key])), 1);
  const turn = (shape > 1) !== (reach("x") >= reach("y"));
  const [w, h] = turn ? [reach("y"), reach("x")] : [reach("x"), reach("y")];
  const stretch = clamp(Math.sqrt(shape / (w / h)), 0.8, 1.3);
  for (const node of linked) {
    const [x, y] = turn ? [node.y, node.x] : [node.x, node.y];
    spread[node.id] = { x: x * stretch, y: y / stretch };
  }
  shelve(nodes.filter((node) => !node.degree), Math.max(w * stretch, 3 * SHELF.x), linked.length ? h / stretch : 0);
}

// Nodes without ties stand in rows under the rest, by type.
const SHELF = { x: 118, y: 46, gap: 80 };
function shelve(alone, half, low) {
  const columns = Math.floor((2 * half) / SHELF.x);
  alone.sort((one, other) => one.t - other.t || one.id - other.id).forEach((node, place) => {
    spread[node.id] = {
      x: ((place % columns) + 0.5) * SHELF.x - half,
      y: low + SHELF.gap + Math.floor(place / columns) * SHELF.y,
    };
  });
}

const visNode = (node) => ({
  id: node.id, x: spread[node.id].x, y: spread[node.id].y, shape: "dot", size: node.radius,
});

function lookOf(node) {
  const far = focus && !focus.nodes.has(node.id);
  return { alpha: far ? 0.13 : 1, ring: focus?.centre.includes(node) ? theme.accent : null };
}

function openGraph() {
  fitShape();
  const first = nodes.filter((node) => drawn[node.id]).reverse().map(visNode); // hubs last, on top
  network = new vis.Network(canvas, { nodes: first, edges: [] }, readJson("kg-options"));
  network.renderer._drawNodes = (context) => {
    showScene(context);
    return { drawExternalLabels: null };
  };
  network.on("afterDrawing", (context) => {
    const surface = context.canvas;
    const ratio = surface.width / surface.clientWidth;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawLabels(context, view(), focus);
    context.restore();
  });
  network.selectionHandler.getNodeAt = (pointer, whole = true) => {
    const node = bodyAt(pointer);
    return node ? (whole ? network.body.nodes[node.id] : node.id) : undefined;
  };
  network.on("zoom", moved);
  network.on("dragStart", () => hold(nodes[network.interactionHandler.drag.nodeId] ?? null));
  network.on("dragging", moved);
  network.on("dragEnd", () => hold(null));
  network.on("resize", moved);
  network.on("click", ({ pointer }) => pick(pointer.DOM));
  network.on("doubleClick", ({ pointer }) => {
    const node = nodeAt(pointer.DOM);
    if (node) expand(node);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") point(event);
  });
  canvas.addEventListener("pointerleave", () => setHover(null));
  const surface = canvas.querySelector("canvas");
  surface.removeAttribute("tabindex");
  canvas.querySelector(".vis-network")?.removeAttribute("tabindex");
}

// What stands over the drawing, where no name may stand.
function covered() {
  const frame = canvas.getBoundingClientRect();
  return ["legend", "zoom", "timeline"].map($).filter((element) => !element.hidden).map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top };
  });
}

function view() {
  if (!moving) letters = network.getScale();
  return {
    width: canvas.clientWidth, height: canvas.clientHeight, covered: covered(), scale: network.getScale(), letters, moving,
    at: (id) => network.canvasToDOM(spot(id)), point: (place) => network.canvasToDOM(place),
  };
}

function moved() {
  moving = true;
  clearTimeout(resting);
  resting = setTimeout(() => { moving = false; network.redraw(); }, 160);
}

// A node under the pointer moves by itself; the picture of the others stays.
function hold(node) {
  if (node === held) return;
  held = node;
  forgetBundles();
}

// Nodes that the filters took out or brought back, and new ones.
function syncNodes() {
  const fresh = [];
  for (const node of shownNodes) if (!network.body.nodes[node.id]) fresh.push(node);
  if (fresh.length) network.body.data.nodes.add(fresh.map(visNode));
  forgetBundles();
  $("empty").hidden = shownNodes.length > 0;
  network.redraw();
}

const nodeAt = (pointer, touch = narrow.matches) => bodyAt(pointer, touch) ?? labelAt(pointer.x, pointer.y)?.node ?? null;

function bodyAt(pointer, touch = narrow.matches) {
  const reach = touch ? 16 : 5;
  let best = null, least = Infinity;
  for (const node of shownNodes) {
    const at = network.canvasToDOM(spot(node.id));
    const distance = Math.hypot(at.x - pointer.x, at.y - pointer.y) - radiusOn(node);
    if (distance < Math.min(least, reach)) [best, least] = [node, distance];
  }
  return best;
}

function edgeAt(pointer) {
  const word = labelAt(pointer.x, pointer.y)?.edge;
  if (word) return word;
  const list = focus ? focus.edges : shownEdges.length < 3000 ? shownEdges : [];
  return edgeNear(network.DOMtoCanvas(pointer), 6 / network.getScale(), list);
}

function pick(pointer) {
  const node = nodeAt(pointer);
  if (node) return choose(node);
  const edge = edgeAt(pointer);
  return edge ? chooseEdge(edge) : clearChoice();
}

function point(event) {
  const frame = canvas.getBoundingClientRect();
  const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
  const node = nodeAt(at, false);
  canvas.style.cursor = node || (focus && edgeAt(at)) ? "pointer" : "";
  setHover(node);
}

function setHover(node) {
  if (node === hover) return;
  hover = node;
  network.redraw();
}

// Move so that these nodes fill the window; the room under the legend stays free.
function fitTo(list, { closest = 2, glide = true } = {}) {
  if (!list.length) return;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of list) {
    const { x, y } = spot(node.id);
    box.left = Math.min(box.left, x - node.radius); box.right = Math.max(box.right, x + node.radius);
    box.top = Math.min(box.top, y - node.radius); box.bottom = Math.max(box.bottom, y + node.radius);
  }
  const { clientWidth: width, clientHeight: height } = canvas;
  const low = $("timeline").hidden ? 48 : $("timeline").offsetHeight + (narrow.matches ? 30 : 48);
  const side = narrow.matches ? 14 : 56;
  const scale = clamp(Math.min((width - 2 * side) / (box.right - box.left || 1), (height - 40 - low) / (box.bottom - box.top || 1)), 0.02, closest);
  moveTo({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + (low - 40) / 2 / scale }, scale, glide);
}

function moveTo(position, scale, glide = true) {
  const still = !glide || stillness.matches || document.hidden;
  network.moveTo({ position, scale, animation: still ? false : { duration: 320, easingFunction: "easeInOutQuad" } });
  moved();
}

const zoomBy = (factor) => moveTo(network.getViewPosition(), clamp(network.getScale() * factor, 0.02, 6));
const fitAll = (glide = true) => fitTo(focus ? shownNodes.filter((node) => focus.nodes.has(node.id)) : shownNodes, { glide });
