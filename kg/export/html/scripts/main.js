// Start: read the address, draw, connect the buttons.

function showMenu(on) {
  $("export-menu").hidden = !on;
  $("export-button").setAttribute("aria-expanded", String(on));
  if (on) $("export-menu").querySelector("button").focus();
}

function showFilters(on) {
  document.documentElement.style.setProperty("--bar", $("bar").offsetHeight + "px");
  document.body.classList.toggle("filtering", on);
  $("filters-button").setAttribute("aria-expanded", String(on));
  if (on) $("sidebar").querySelector("input, button:not(:disabled)")?.focus();
}

function speak(next) {
  lang = next;
  sayAll();
  $("lang-button").textContent = lang === "zh" ? "EN" : "中文";
  combobox($("search"), { label: say("search"), placeholder: say("search_hint"), chosen: (node) => { choose(node); canvas.focus({ preventScroll: true }); } });
  buildSidebar();
  buildTimeline();
  $("table-button").textContent = say(state.table ? "graph" : "table");
}

function connect() {
  $("filters-button").addEventListener("click", () => showFilters(!document.body.classList.contains("filtering")));
  $("path-button").addEventListener("click", () => openPath());
  $("table-button").addEventListener("click", () => toggleTable());
  $("export-button").addEventListener("click", () => showMenu($("export-menu").hidden));
  $("export-menu").addEventListener("click", (event) => {
    const kind = event.target.dataset.export;
    if (!kind) return;
    showMenu(false);
    $("export-button").focus();
    exportAs(kind);
  });
  document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".menu")) showMenu(false); });
  $("lang-button").addEventListener("click", () => { state.lang = lang === "zh" ? "en" : "zh"; speak(state.lang); refresh(); });
  $("theme-button").addEventListener("click", () => { state.theme = themeName() === "dark" ? "light" : "dark"; dress(); });
  darkness.addEventListener("change", dress);
  $("zoom-in").addEventListener("click", () => zoomBy(1.3));
  $("zoom-out").addEventListener("click", () => zoomBy(1 / 1.3));
  $("zoom-fit").addEventListener("click", () => fitAll());
  $("reset-button").addEventListener("click", resetFilters);
  window.addEventListener("popstate", () => { if (!writing) restore(); });
}

function dress() {
  applyTheme();
  refresh();
}

function restore() {
  readLink();
  applyTheme();
  speak(state.lang ?? page.lang ?? (navigator.language.startsWith("zh") ? "zh" : "en"));
  if (!network) {
    applyFilters();
    openGraph();
  }
  refresh();
  toggleTable(state.table);
  restoring = false;
  fitAll(false);
}

readSentences().then(() => {
  connect();
  restore();
  document.documentElement.dataset.ready = "1";
});
