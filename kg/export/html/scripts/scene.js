// Edges and nodes as a picture: painted when something changed, carried along while the view moves.

const AROUND = 0.3; // of the window on each side, painted ahead of a move
const LARGEST_SCENE = 12e6; // pixels, 48 MB: above it less is painted ahead
const NEAR = 0.6; // a picture shrunk below this, or grown above its inverse, is painted anew
const LIGHT = 400; // lines and nodes that are painted faster than a picture is moved

let scene = null; // {surface, left, top, width, height, scale, ratio, rough}
let held = null; // the node that is being dragged: it stands outside the picture
const forgetScene = () => { scene = null; };

// The part of the drawing that a window, enlarged by a share of itself, holds anything in.
function region(share) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const low = network.DOMtoCanvas({ x: -share * width, y: -share * height });
  const high = network.DOMtoCanvas({ x: (1 + share) * width, y: (1 + share) * height });
  const { left, top, right, bottom } = extent();
  return {
    left: Math.max(low.x, left), top: Math.max(low.y, top), right: Math.min(high.x, right), bottom: Math.min(high.y, bottom),
  };
}

// The box around everything shown, with room for bent lines, rings and borders.
function extent() {
  if (bounds) return bounds;
  bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const node of shownNodes) {
    const { x, y } = spot(node.id);
    bounds.left = Math.min(bounds.left, x); bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y); bounds.bottom = Math.max(bounds.bottom, y);
  }
  const room = 60 + BEND * Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  bounds.left -= room; bounds.top -= room; bounds.right += room; bounds.bottom += room;
  return bounds;
}
let bounds = null;

// May the picture stand for the view of the moment?  At rest only at its own size.
function serves(ratio) {
  if (!scene || scene.ratio !== ratio) return false;
  const zoom = network.getScale() / scene.scale;
  if (moving ? zoom < NEAR || zoom > 1 / NEAR : scene.rough || Math.abs(zoom - 1) > 1e-6) return false;
  const { left, top, right, bottom } = region(0);
  const slack = 1 / scene.scale;
  return scene.left <= left + slack && scene.top <= top + slack
    && scene.left + scene.width >= right - slack && scene.top + scene.height >= bottom - slack;
}

function paintScene(ratio) {
  const scale = network.getScale(), size = scale * ratio;
  const area = canvas.clientWidth * canvas.clientHeight * ratio * ratio;
  const { left, top, right, bottom } = region(clamp((Math.sqrt(LARGEST_SCENE / area) - 1) / 2, 0, AROUND));
  const surface = scene?.surface ?? document.createElement("canvas");
  surface.width = Math.max(1, Math.ceil((right - left) * size)); // also wipes it
  surface.height = Math.max(1, Math.ceil((bottom - top) * size));
  const context = surface.getContext("2d");
  context.setTransform(size, 0, 0, size, -left * size, -top * size);
  drawScene(context, scale, { left, top, right, bottom });
  scene = { surface, left, top, width: surface.width / size, height: surface.height / size, scale, ratio, rough: moving };
}

function drawScene(context, scale, box) {
  drawEdges(context, scale, Boolean(focus));
  if (focus) drawFocusEdges(context, scale, focus.edges.filter((edge) => !isHeld(edge)));
  for (const near of focus ? [false, true] : [true]) {
    for (let at = shownNodes.length - 1; at >= 0; at -= 1) { // hubs last, on top
      const node = shownNodes[at];
      if (node === held || (focus && focus.nodes.has(node.id) !== near)) continue;
      const { x, y } = spot(node.id), reach = radiusAt(node, scale) + 10 / scale;
      if (x + reach < box.left || x - reach > box.right || y + reach < box.top || y - reach > box.bottom) continue;
      drawNode(context, node, x, y, scale, lookOf(node));
    }
  }
}

// Called by vis-network with its context before it would draw nodes; draws everything but names.
function showScene(context) {
  const ratio = context.canvas.width / context.canvas.clientWidth, scale = network.getScale();
  if (shownNodes.length + shownEdges.length < LIGHT) {
    const { left, top, right, bottom } = region(0);
    drawScene(context, scale, { left, top, right, bottom });
  } else {
    if (!serves(ratio)) paintScene(ratio);
    context.save();
    blit(context, ratio);
    context.restore();
  }
  drawLive(context, scale);
}

function blit(context, ratio) {
  const { x, y } = network.canvasToDOM({ x: scene.left, y: scene.top });
  const zoom = network.getScale() / scene.scale;
  const still = Math.abs(zoom - 1) < 1e-6;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.imageSmoothingEnabled = !still;
  // Whole pixels keep an unscaled picture sharp.
  const [left, top] = [x * ratio, y * ratio].map((place) => (still ? Math.round(place) : place));
  context.drawImage(scene.surface, left, top, scene.surface.width * zoom, scene.surface.height * zoom);
}

// What changes from frame to frame: the dragged node with its lines, and the rings under pointer and keys.
function drawLive(context, scale) {
  const paint = (node, look) => drawNode(context, node, spot(node.id).x, spot(node.id).y, scale, look);
  if (held) {
    drawHeldEdges(context, scale);
    paint(held, lookOf(held));
  }
  for (const [node, ring] of [[cursor, theme.ink], [hover, theme.soft]]) {
    if (node && nodeShown[node.id] && !focus?.centre.includes(node)) paint(node, { ...lookOf(node), ring });
  }
}
