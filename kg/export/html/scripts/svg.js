// The drawing as SVG, from the same shapes, curves and label boxes as on the screen.

const escaped = (text) => String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const short = (value) => String(Math.round(value * 10) / 10);

function svgEdge(edge, faint) {
  const at = (id) => network.canvasToDOM(spot(id));
  const from = at(edge.from), to = at(edge.to), middle = network.canvasToDOM(bend(spot(edge.from), spot(edge.to)));
  const strong = nodes[Math.min(edge.from, edge.to)];
  const opacity = focus ? (faint ? 0.08 : 0.7) : edge.typed ? 0.62 : 0.3;
  return `<path d="M${short(from.x)} ${short(from.y)}Q${short(middle.x)} ${short(middle.y)} ${short(to.x)} ${short(to.y)}" stroke="${colourOf(strong)}" stroke-width="${edgeWidth(edge)}" stroke-opacity="${opacity}"/>`;
}

function svgNode(node) {
  const at = network.canvasToDOM(spot(node.id));
  const far = focus && !focus.nodes.has(node.id);
  return `<path transform="translate(${short(at.x)} ${short(at.y)}) scale(${short(radiusOn(node))})" d="${shapeOf(node.t)}" fill="${colourOf(node)}"${far ? ' fill-opacity="0.13"' : ""}><title>${escaped(node.label)}</title></path>`;
}

function svgText() {
  const { clientWidth: width, clientHeight: height } = canvas;
  const texts = [];
  // The label layer itself says where names stand: it draws on a context that only takes notes.
  const notes = {
    measure: document.createElement("canvas").getContext("2d"),
    measureText: (text) => { notes.measure.font = notes.font; return notes.measure.measureText(text); },
    strokeText: () => undefined,
    fillText: (text, x, y) => texts.push(
      `<text x="${short(x)}" y="${short(y)}" font-size="${short(parseFloat(notes.font.split(" ")[1]))}" font-weight="${notes.font.split(" ")[0]}" fill="${notes.fillStyle}">${escaped(text)}</text>`),
  };
  drawLabels(notes, { ...view(), moving: false }, focus);
  const chosen = new Set(focus?.edges ?? []);
  const lines = shownEdges.map((edge) => svgEdge(edge, !chosen.has(edge)));
  const shapes = [...shownNodes].reverse().map(svgNode);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${theme.ground}"/>`,
    `<g fill="none">`, ...lines, `</g><g stroke="${theme.ground}" stroke-width="0.15">`, ...shapes,
    `</g><g font-family="${escaped(FONT)}" text-anchor="middle" dominant-baseline="central" paint-order="stroke" stroke="${theme.ground}" stroke-width="3.5" stroke-linejoin="round">`,
    ...texts, `</g></svg>`, "",
  ].join("\n");
}
