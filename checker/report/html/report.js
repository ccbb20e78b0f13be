// The HTML report's manners: one part at a time, filter, keys, colours of the sources. All text is
// set as text; the only markup that is parsed is a page that isrcheck itself wrote and escaped.
"use strict";
(() => {
const root = document.documentElement;
const FIRST = 200; // rows shown at once
const COLUMNS = ["severity", "rule", "text", "place", "routine", "status"];
const RANK = { error: 0, warning: 1, note: 2 };
const KEYWORDS = new Set(("auto break case catch char class const continue default delete do double else enum " +
  "extern false float for goto if inline int long namespace new nullptr operator private protected public " +
  "register return short signed sizeof static struct switch template this throw true try typedef typename " +
  "union unsigned using virtual void volatile while __try __except __finally __leave __forceinline " +
  "VOID BOOLEAN UCHAR CHAR USHORT SHORT ULONG LONG ULONGLONG LONGLONG ULONG_PTR SIZE_T PVOID PUCHAR PULONG TRUE FALSE NULL").split(" "));
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

// Theme
// ----------------------------------------------------------------------------------------------

function stored(value) { // a file may be kept from storing anything
  try {
    if (value) localStorage.setItem("isrcheck-theme", value);
    return localStorage.getItem("isrcheck-theme");
  } catch { return value || null; }
}
root.classList.add("js");
if (["dark", "light"].includes(stored())) root.dataset.theme = stored();
const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

function switchTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  stored(root.dataset.theme);
  $("#theme").setAttribute("aria-pressed", isDark());
}

// The list of findings
// ----------------------------------------------------------------------------------------------

let rows = [], shown = [], limit = FIRST, at = -1, told, more;
const nothing = { severity: "", rule: "", file: "", routine: "", status: "", q: "", sort: "", down: "" };
const want = { ...nothing };

function readRow(tr, number) {
  const cells = [...tr.cells].map(cell => cell.textContent.replace(/[\t\n\r]/g, " "));
  const colon = cells[3].lastIndexOf(":");
  const reason = $("q", tr);
  return {
    tr, number, id: $("a", tr).hash.slice(1), severity: cells[0], rule: cells[1].replace(/^\S+ /, ""), code: cells[1],
    text: cells[2], place: cells[3], file: cells[3] === "–" ? "" : colon > 0 ? cells[3].slice(0, colon) : cells[3],
    line: colon > 0 ? +cells[3].slice(colon + 1) : 0, routine: cells[4],
    status: reason ? tr.cells[5].firstChild.textContent : cells[5], hidden: tr.classList.contains("S"), all: cells.join("\n").toLowerCase(),
  };
}

function fits(row) {
  const words = want.q.toLowerCase().split(/\s+/);
  return (!want.severity || row.severity === want.severity) && (!want.rule || row.rule === want.rule) &&
    (!want.file || row.file === want.file) && (!want.routine || row.routine === want.routine) &&
    (want.status === "all" || (want.status ? row.status === want.status : !row.hidden)) && words.every(word => row.all.includes(word));
}

const compare = {
  severity: (a, b) => RANK[a.severity] - RANK[b.severity],
  rule: (a, b) => a.code < b.code ? -1 : a.code > b.code ? 1 : 0,
  text: (a, b) => a.text < b.text ? -1 : a.text > b.text ? 1 : 0,
  place: (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  routine: (a, b) => a.routine < b.routine ? -1 : a.routine > b.routine ? 1 : 0,
  status: (a, b) => a.status < b.status ? -1 : a.status > b.status ? 1 : 0,
};

function list() {
  shown = rows.filter(fits);
  const by = compare[want.sort], way = want.down ? -1 : 1;
  if (by) shown.sort((a, b) => way * by(a, b) || a.number - b.number);
  at = -1;
  draw();
  $$("#list thead th").forEach((th, i) => th.setAttribute("aria-sort",
    want.sort !== COLUMNS[i] ? "none" : want.down ? "descending" : "ascending"));
}

function draw() {
  $("#list tbody").replaceChildren(...shown.slice(0, limit).map(row => row.tr));
  const all = want.status ? rows.length : rows.filter(row => !row.hidden).length;
  told.textContent = shown.length === all ? `${all} finding${all === 1 ? "" : "s"}` : `${shown.length} of ${all} findings`;
  more.hidden = shown.length <= limit;
  more.textContent = `Show all ${shown.length}`;
}

function point(next) {
  if (!shown.length) return;
  if (shown[at]) shown[at].tr.classList.remove("at");
  at = Math.max(0, Math.min(shown.length - 1, next));
  if (at >= limit) { limit = at + FIRST; draw(); }
  shown[at].tr.classList.add("at");
  $("a", shown[at].tr).focus({ preventScroll: true });
  shown[at].tr.scrollIntoView({ block: "nearest" });
}

// The filter stands in the address, so that it can be passed on and gone back to.
function filterChanged(key, value) {
  want[key] = value;
  limit = FIRST;
  const given = Object.entries(want).filter(([, v]) => v);
  listHash = given.length ? "#?" + given.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join("&") : "#findings";
  history.replaceState(null, "", listHash);
  routed = location.hash;
  list();
}

function readFilter(query) {
  Object.assign(want, nothing);
  for (const [key, value] of new URLSearchParams(query)) if (key in nothing) want[key] = value;
  for (const control of $$("#filter [name]")) {
    control.value = want[control.name];
    if (control.value !== want[control.name] && control.name !== "q") { // no such value: say so, show none
      control.append(make("option", { value: want[control.name] }, want[control.name]));
      control.value = want[control.name];
    }
  }
  limit = FIRST;
  list();
}

function choices(name, title, first, values) {
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  const order = [...counts].sort((a, b) => name === "severity" ? RANK[a[0]] - RANK[b[0]] : a[0] < b[0] ? -1 : 1);
  const select = make("select", { name, onchange: event => filterChanged(name, event.target.value) },
    ...first.map(([value, text]) => make("option", { value }, text)),
    ...order.map(([value, count]) => make("option", { value }, `${value} (${count})`)));
  return make("label", {}, title, select);
}

function makeFilter() {
  const search = make("input", { type: "search", name: "q", autocomplete: "off", spellcheck: "false", placeholder: "Words in anything below",
    oninput: event => filterChanged("q", event.target.value) });
  const hidden = rows.some(row => row.hidden);
  const live = rows.filter(row => !row.hidden);
  const status = hidden && choices("status", "Status", [["", `not suppressed (${live.length})`], ["all", `all (${rows.length})`]], rows.map(row => row.status));
  $("#filter").setAttribute("role", "search");
  $("#filter").append(make("label", { class: "wide" }, "Search", search),
    choices("severity", "Severity", [["", "all"]], rows.map(row => row.severity)), choices("rule", "Rule", [["", "all"]], rows.map(row => row.rule)),
    choices("file", "File", [["", "all"]], rows.map(row => row.file)), choices("routine", "Routine", [["", "all"]], rows.map(row => row.routine)),
    ...(status ? [status] : []), make("button", { type: "button", onclick: () => go("#findings") }, "Clear"));
}

function makeList() {
  const table = $("#list");
  if (!table) return;
  rows = [...table.tBodies[0].rows].map(readRow);
  told = make("span", { role: "status" });
  more = make("button", { type: "button", onclick: () => { limit = Infinity; draw(); } });
  makeFilter();
  $("#filter").after(make("p", { class: "told" }, told, more));
  $$("thead th", table).forEach((th, i) => {
    const name = th.textContent;
    th.replaceChildren(make("button", { type: "button", onclick: () => {
      want.down = want.sort === COLUMNS[i] && !want.down ? "1" : "";
      filterChanged("sort", COLUMNS[i]);
    } }, name));
  });
  list();
}

// Sources
// ----------------------------------------------------------------------------------------------

const TOKEN = /(\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|("(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(^[ \t]*#[ \t]*\w+)|(\b(?:0[xX][0-9a-fA-F]+|\d[\d.]*)[uUlLfF]*\b)|([A-Za-z_]\w*)/gm;

function* tokens(text) {
  let from = 0;
  const close = text.indexOf("*/"), open = text.indexOf("/*");
  if (close >= 0 && (open < 0 || open > close)) { // the excerpt begins in a comment
    from = close + 2;
    yield ["c", text.slice(0, from)];
  }
  TOKEN.lastIndex = from;
  for (let m; (m = TOKEN.exec(text));) {
    const kind = m[1] ? "c" : m[2] ? "t" : m[3] ? "p" : m[4] ? "d" : KEYWORDS.has(m[5]) ? "k" : "";
    if (!kind) continue;
    if (m.index > from) yield ["", text.slice(from, m.index)];
    yield [kind, m[0]];
    from = m.index + m[0].length;
  }
  if (from < text.length) yield ["", text.slice(from)];
}

function piece(kind, text, marked) {
  const inner = kind ? make("span", { class: kind }, text) : document.createTextNode(text);
  return marked ? make("mark", {}, inner) : inner;
}

// One line of code into its element, token by token; [from, to) is marked.
function* cut(kind, text, column, from, to) {
  for (const [start, end, marked] of [[0, from, false], [from, to, true], [to, Infinity, false]]) {
    const part = text.slice(Math.max(0, start - column), Math.max(0, end - column));
    if (part) yield piece(kind, part, marked);
  }
}

function paint(pre, isStep) {
  const lines = pre.textContent.replace(/\n$/, "").split("\n").map(line => /^ *(\d+) \| ([^]*)$/.exec(line));
  if (lines.some(line => !line)) return;
  const mark = $("mark", pre);
  let before = "";
  for (let node = mark && mark.previousSibling; node; node = node.previousSibling) before = node.textContent + before;
  const markLine = mark ? before.split("\n").length - 1 : -1;
  const from = mark ? before.length - before.lastIndexOf("\n") - 1 - lines[markLine][0].length + lines[markLine][2].length : 0;
  const to = mark ? from + mark.textContent.length : 0;
  const out = lines.map((line, i) => make("span", { class: isStep && i === lines.length - 1 ? "ln hit" : "ln", "data-n": line[1] }));
  let line = 0, column = 0;
  for (const [kind, text] of tokens(lines.map(m => m[2]).join("\n"))) {
    text.split("\n").forEach((part, i) => {
      if (i) { line++; column = 0; }
      out[line].append(...(line === markLine ? cut(kind, part, column, from, to) : part ? [piece(kind, part)] : []));
      column += part.length;
    });
  }
  for (const one of out) one.append("\n");
  pre.replaceChildren(...out);
}

function paintExample(pre) {
  pre.replaceChildren(...[...tokens(pre.textContent)].map(([kind, text]) => piece(kind, text)));
}

// A finding's page
// ----------------------------------------------------------------------------------------------

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", {}, text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
}

function outline(steps, id) {
  const items = $$(":scope > li", steps).map((li, i) => {
    const note = $(".note", li), irql = $(".q:not(.as)", note);
    note.id = `step-${i + 1}`;
    const link = make("a", { href: `#${id}/${i + 1}` }, make("b", {}, String(i + 1)), make("span", {}, note.firstChild.textContent));
    if (irql) link.append(irql.cloneNode(true));
    return make("li", { class: li.className }, link);
  });
  return make("aside", { class: "outline", "aria-label": "Steps" }, make("h2", {}, `${items.length} step${items.length === 1 ? "" : "s"}`), make("ol", { role: "list" }, ...items));
}

function about(page) {
  const link = $("a.rule", page), rule = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!rule) return "";
  const help = $(".help", rule).cloneNode(true), title = $("h2", rule).cloneNode(true);
  title.removeAttribute("tabindex");
  $$(".count", title).forEach(count => count.remove());
  return make("section", { class: "about" }, title, $(".lead", rule).cloneNode(true), help);
}

function bar(id) {
  const here = shown.findIndex(row => row.id === id);
  const go = (step, text, key) => {
    const to = here < 0 ? undefined : shown[here + step];
    return make("button", { type: "button", title: key, disabled: to ? undefined : "", onclick: () => go("#" + to.id) }, text);
  };
  return make("div", { class: "bar" }, make("button", { type: "button", title: "Esc", onclick: back }, "← All findings"), make("span", { class: "grow" }),
    here < 0 ? "" : `${here + 1} of ${shown.length}`, go(-1, "Previous", "k"), go(1, "Next", "j"));
}

function open(page) {
  const source = $("noscript", page);
  const inner = make("template");
  inner.innerHTML = source.textContent;
  const steps = $(".steps", inner.content);
  const body = make("div", { class: "body" });
  steps.before(body);
  body.append(outline(steps, page.id), make("div", { class: "path" }, steps.previousElementSibling === body ? "" : "", steps));
  for (const pre of $$("pre", steps)) paint(pre, !(pre.previousElementSibling && pre.previousElementSibling.className === "note"));
  for (const pre of $$(".copy", inner.content)) {
    const button = make("button", { type: "button" }, "Copy");
    button.addEventListener("click", () => copy(pre.textContent, button));
    const box = make("div", { class: "copying" });
    pre.replaceWith(box);
    box.append(pre, button);
  }
  page.append(bar(page.id), inner.content);
  page.append(about(page));
}

// What scrolls sideways can be reached, and so scrolled, with keys.
function makeReachable(view) {
  for (const one of $$("pre, .scroll", view)) {
    if (one.hasAttribute("role") || one.scrollWidth <= one.clientWidth) continue;
    one.tabIndex = 0;
    one.setAttribute("role", "group");
    one.setAttribute("aria-label", one.tagName === "PRE" ? "Source" : "Table");
  }
}

function close(page) {
  page.replaceChildren($("noscript", page));
}

// Ways
// ----------------------------------------------------------------------------------------------

let scroll = 0, current = null;

function show(view) {
  if (current === view) return;
  if (current && current.id === "findings") scroll = scrollY;
  if (current) current.classList.remove("on");
  if (current && current.classList.contains("page")) close(current);
  view.classList.add("on");
  if (view.classList.contains("page")) open(view);
  makeReachable(view);
  for (const a of $$("nav a")) {
    if (a.hash === "#" + (view.classList.contains("page") ? "findings" : view.id)) a.setAttribute("aria-current", "page");
    else a.removeAttribute("aria-current");
  }
  current = view;
}

function decoded(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}

function showStep(number) {
  for (const note of $$(".note.here", current)) note.classList.remove("here");
  const note = document.getElementById(`step-${number}`);
  if (!note) return;
  note.classList.add("here");
  note.scrollIntoView({ block: "nearest" });
}

let listHash = "", routed = null; // the address of the list, and the one that is shown

function go(hash) {
  location.hash = hash;
  route();
}

function followed(event) {
  const link = event.target.closest("a[href^='#']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.classList.contains("skip")) return;
  event.preventDefault();
  go(link.getAttribute("href"));
}

function route() {
  routed = location.hash;
  const [id, step] = location.hash.slice(1).split("/");
  const isQuery = id.startsWith("?");
  const target = !isQuery && id && (document.getElementById(id) || document.getElementById(decoded(id)));
  const view = target ? target.closest(".view") || $("#findings") : $("#findings");
  const before = current;
  show(view);
  if (view.id === "findings" && rows.length && (isQuery || !target || target === view) && location.hash !== listHash) {
    readFilter(isQuery ? location.hash.slice(2) : "");
    if (before && before.id === "findings") $("#filter").scrollIntoView({ block: "nearest" });
  }
  if (view.id === "findings") {
    listHash = location.hash;
    if (before !== view) scrollTo(0, scroll);
  } else if (step) {
    showStep(step);
  } else if (target !== view) {
    target.scrollIntoView();
  } else {
    scrollTo(0, 0);
  }
  const heading = before && (target && target !== view ? target : view).querySelector("h1, h2");
  const row = before && view.id === "findings" && before.id !== "findings" && shown.findIndex(one => one.id === before.id);
  if (typeof row === "number" && row >= 0) point(row);
  else if (heading && !step && view.id !== "findings") heading.focus({ preventScroll: true });
}

function back() {
  go(listHash.startsWith("#?") ? listHash : "#findings");
}

function search() {
  if (current.id !== "findings") back();
  const input = $("#filter input");
  if (!input) return;
  input.focus();
  input.select();
}

function step(by) {
  const notes = $$(".note", current), here = notes.findIndex(note => note.classList.contains("here"));
  showStep(Math.max(1, Math.min(notes.length, here + 1 + by)));
}

const KEYS = [
  ["j", "next finding", () => current.id === "findings" ? point(at + 1) : turn(1)],
  ["k", "previous finding", () => current.id === "findings" ? point(at - 1) : turn(-1)],
  ["Enter", "open the finding"],
  ["n", "next step", () => step(1)],
  ["p", "previous step", () => step(-1)],
  ["/", "search", search],
  ["Esc", "back to all findings"],
  ["t", "dark or light", switchTheme],
  ["?", "these keys", () => $("#keys").showModal()],
];

function turn(by) {
  const here = shown.findIndex(row => row.id === current.id);
  if (here >= 0 && shown[here + by]) go("#" + shown[here + by].id);
}

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || $("#keys").open) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape") {
    if (typing) event.target.blur();
    else if (current.id !== "findings") back();
    return;
  }
  if (typing) {
    if (event.key === "Enter" && event.target.name === "q") point(0);
    return;
  }
  const key = KEYS.find(([name]) => name === event.key);
  if (!key || !key[2]) return;
  event.preventDefault();
  key[2]();
}

function start() {
  $(".tools").append(make("button", { type: "button", id: "theme", "aria-pressed": isDark(), onclick: switchTheme }, "Dark"),
    make("button", { type: "button", onclick: () => $("#keys").showModal() }, "Keys"));
  document.body.append(make("dialog", { id: "keys", "aria-labelledby": "keys-h" }, make("h2", { id: "keys-h" }, "Keys"),
    make("dl", {}, ...KEYS.flatMap(([name, text]) => [make("dt", {}, make("kbd", {}, name)), make("dd", {}, text)])),
    make("form", { method: "dialog" }, make("button", {}, "Close"))));
  makeList();
  $$(".help pre").forEach(paintExample);
  root.classList.add("ready");
  route();
  addEventListener("hashchange", () => { if (location.hash !== routed) route(); });
  addEventListener("click", followed);
  addEventListener("keydown", pressed);
  addEventListener("beforeprint", () => { if (rows.length && shown.length > limit) { limit = Infinity; draw(); } });
}
document.addEventListener("DOMContentLoaded", start);
})();
