// How much is said when, and a brush over it.

const LONG = [[62, 10], [62, 7], [400, 4]]; // at most so many bars of days, then months, then years

// Bars of equal width: [{name, first, last, count}], first and last numbers of dates.
function buckets() {
  for (const [most, length] of LONG) {
    const found = [];
    book.dates.forEach((date, index) => {
      const name = date.slice(0, length);
      const last = found[found.length - 1];
      if (last && last.name === name) last.last = index;
      else found.push({ name, first: index, last: index, count: 0 });
    });
    if (found.length <= most || length === 4) return found;
  }
  return [];
}

let bars = [];

function buildTimeline() {
  bars = buckets();
  const box = $("timeline");
  box.hidden = bars.length < 2;
  if (box.hidden) return;
  for (const edge of edges) {
    for (const row of edge.r) for (const bar of bars) if (row[FIRST] >= 0 && row[FIRST] <= bar.last && row[LAST] >= bar.first) bar.count += 1;
  }
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const strip = make("div", { class: "bars", id: "bars" }, bars.map((bar) => {
    const column = make("span", { title: `${bar.name} · ${say("ties_n", { n: bar.count })}` }, make("i"));
    column.firstChild.style.height = `${6 + 94 * Math.sqrt(bar.count / most)}%`;
    return column;
  }));
  const handle = (key, text) => {
    const range = make("input", { type: "range", id: "time-" + key, min: "0", max: String(bars.length - 1), step: "1", "aria-label": text });
    range.addEventListener("input", () => setTime(key, Number(range.value)));
    return range;
  };
  box.replaceChildren(make("div", { class: "caption" }, make("span", {}, say("timeline")), make("output", { id: "time-text" }),
    button(say("whole_time"), () => setSpan(0, bars.length - 1), { class: "quiet", id: "time-whole" })), strip,
    make("div", { class: "handles" }, handle("from", say("time_from")), handle("to", say("time_to"))));
  brush(strip);
  updateTimeline();
}

const barOf = (date) => Math.max(0, bars.findIndex((bar) => date >= bar.first && date <= bar.last));

function setTime(key, at) {
  const [from, to] = [barOf(state.from), barOf(state.to)];
  if (key === "from") setSpan(Math.min(at, to), to);
  else setSpan(from, Math.max(at, from));
}

function setSpan(from, to) {
  state.from = bars[from].first;
  state.to = bars[to].last;
  soon(refresh);
}

// Drag over the bars to choose a span; a click chooses one bar.
function brush(strip) {
  let start = null;
  const at = (event) => {
    const frame = strip.getBoundingClientRect();
    return clamp(Math.floor(((event.clientX - frame.left) / frame.width) * bars.length), 0, bars.length - 1);
  };
  strip.addEventListener("pointerdown", (event) => {
    start = at(event);
    strip.setPointerCapture(event.pointerId);
    setSpan(start, start);
  });
  strip.addEventListener("pointermove", (event) => {
    if (start !== null) setSpan(Math.min(start, at(event)), Math.max(start, at(event)));
  });
  for (const end of ["pointerup", "pointercancel"]) strip.addEventListener(end, () => { start = null; });
}

function updateTimeline() {
  if ($("timeline").hidden || !bars.length) return;
  const [from, to] = [barOf(state.from), barOf(state.to)];
  document.querySelectorAll("#bars span").forEach((column, at) => column.classList.toggle("on", at >= from && at <= to));
  $("time-from").value = String(from);
  $("time-to").value = String(to);
  $("time-from").setAttribute("aria-valuetext", bars[from].name);
  $("time-to").setAttribute("aria-valuetext", bars[to].name);
  $("time-text").textContent = from === to ? bars[from].name : `${bars[from].name} – ${bars[to].name}`;
  $("time-whole").disabled = wholeTime();
}
