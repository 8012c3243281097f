// What is shown, as a file.

function download(name, type, parts) {
  const link = make("a", { href: URL.createObjectURL(new Blob(parts, { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

const inView = (node) => !focus || focus.nodes.has(node.id);
const exportedNodes = () => shownNodes.filter(inView);
function exportedRows() {
  const list = focus && !state.path && state.hops === 1 ? focus.edges : shownEdges.filter((edge) => inView(nodes[edge.from]) && inView(nodes[edge.to]));
  return list.flatMap((edge) => passingRows(edge).map((row) => {
    const ends = [nodes[edge.from], nodes[edge.to]];
    if (row[REVERSED]) ends.reverse();
    return { row, subject: ends[0], object: ends[1] };
  }));
}

const fields = ["subject", "predicate", "object", "title", "role", "status", "date", "count", "confidence", "npmi", "first_seen", "last_seen", "evidence", "source"];
function record({ row, subject, object }) {
  const extra = more(row), said = row[SAID].map(sentenceOf);
  return {
    subject: subject.label, predicate: predicateName(row), object: object.label, title: extra.t ?? "", role: extra.o ?? "",
    status: isPair(row) ? "" : book.statuses[extra.s ?? 0], date: extra.d ?? "", count: row[COUNT],
    confidence: isPair(row) ? "" : row[SCORE] / 100, npmi: isPair(row) ? row[SCORE] / 100 : "",
    first_seen: book.dates[row[FIRST]] ?? "", last_seen: book.dates[row[LAST]] ?? "",
    evidence: said.map((item) => item.text).join(" | "), source: said.map((item) => item.doc).join(" | "),
  };
}

// A leading apostrophe keeps spreadsheets from running a cell as a formula.
function quoted(value) {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvText() {
  const rows = exportedRows().map(record);
  return "\ufeff" + [fields, ...rows.map((row) => fields.map((key) => row[key]))].map((row) => row.map(quoted).join(",") + "\r\n").join("");
}

function jsonText() {
  const entities = exportedNodes().map((node) => ({
    id: idOf(node), name: node.label, type: book.types[node.t], subtype: node.s ?? null, aliases: (node.al ?? []).map(([name]) => name),
    mentions: node.m, first_seen: book.dates[node.f] ?? null, last_seen: book.dates[node.l] ?? null,
  }));
  const relations = exportedRows().map((item) => ({
    ...record(item), subject: idOf(item.subject), object: idOf(item.object),
    evidence: item.row[SAID].map((index) => { const { text, doc, title, date } = sentenceOf(index); return { text, doc, title, date }; }),
    source: undefined,
  }));
  return JSON.stringify({ entities, relations }, null, 1);
}

// The drawing at twice its size on the screen, without the controls.
function picture(scale = 2) {
  const { clientWidth: width, clientHeight: height } = canvas;
  const surface = make("canvas");
  surface.width = width * scale;
  surface.height = height * scale;
  const context = surface.getContext("2d");
  const zoom = network.getScale(), origin = network.canvasToDOM({ x: 0, y: 0 });
  context.scale(scale, scale);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(origin.x, origin.y);
  context.scale(zoom, zoom);
  drawEdges(context, zoom, Boolean(focus));
  if (focus) drawFocusEdges(context, zoom, focus.edges);
  for (const node of [...shownNodes].reverse()) drawNode(context, node, spot(node.id).x, spot(node.id).y, zoom, { ...lookOf(node), ring: null });
  context.restore();
  drawLabels(context, { ...view(), moving: false }, focus);
  return surface;
}

function exportAs(kind) {
  const name = state.node ? state.node.label.replace(/[\\/:*?"<>|\s]+/g, "_") : "graph";
  if (kind === "png") picture().toBlob((blob) => download(name + ".png", "image/png", [blob]));
  if (kind === "svg") download(name + ".svg", "image/svg+xml", [svgText()]);
  if (kind === "csv") download(name + ".csv", "text/csv;charset=utf-8", [csvText()]);
  if (kind === "json") download(name + ".json", "application/json", [jsonText()]);
  if (kind === "print") window.print();
  if (kind !== "print") announce(say("exported", { name: name + "." + kind }));
}

// Print shows a picture of the drawing: a live canvas comes out blank or blurred.
window.addEventListener("beforeprint", () => {
  const kept = state.theme;
  state.theme = "light";
  applyTheme();
  forgetBundles();
  $("print").src = picture().toDataURL("image/png");
  $("print").hidden = false;
  state.theme = kept;
  applyTheme();
  forgetBundles();
});
window.addEventListener("afterprint", () => {
  $("print").hidden = true;
  $("print").removeAttribute("src");
  network.redraw();
});
