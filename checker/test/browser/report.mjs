// The HTML report in a real browser: report.mjs FOLDER, where run.sh has put the reports and where
// pictures of them go. Prints what fails; exit status 1 if anything does.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const folder = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let failed = 0, passed = 0;

function check(what, ok, ...seen) {
  if (ok) passed++;
  else console.log(`FAILED: ${what}`, ...seen), failed++;
}
const same = (what, is, should) => check(what, JSON.stringify(is) === JSON.stringify(should), JSON.stringify(is), "is not", JSON.stringify(should));

// A page on which any message, error, request or dialog is a failure.
async function open(name, hash = "", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("console", message => check(`${name}: nothing on the console`, false, message.text()));
  page.on("pageerror", error => check(`${name}: no error`, false, error.message));
  page.on("request", request => check(`${name}: no request`, /^(file|data):/.test(request.url()), request.url()));
  page.on("dialog", dialog => { check(`${name}: no script of a stranger runs`, false, dialog.message()); dialog.dismiss(); });
  await page.goto(`file://${folder}/${name}.html${hash}`);
  return page;
}
const rows = page => page.locator("#list tbody tr").count();
const visible = page => page.evaluate(() => [...document.querySelectorAll(".view")].filter(view => view.offsetParent).map(view => view.id.replace(/^f-.*/, "finding")));
const text = (page, selector) => page.locator(selector).first().innerText();
const picture = (page, name) => page.screenshot({ path: `${folder}/${name}.png` });
// Back, as the browser does it: what shows that comes with an event.
const goBack = async page => { await page.goBack(); await page.waitForTimeout(100); };
const shut = page => page.context().close();

async function accessible(page, what) {
  // By way of the debugger: the report's policy lets no other script in.
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  for (const one of result.violations)
    check(`${what}: ${one.id} (${one.help})`, false, one.nodes.slice(0, 3).map(node => `${node.target} ${node.failureSummary || ""}`).join("\n    "));
  check(`${what}: axe looked at it`, result.passes.length > 10 || result.violations.length === 0);
}

// The list

async function list() {
  const page = await open("driver");
  const all = await rows(page);
  check("list: the findings are there", all > 5, all);
  same("list: one part is shown", await visible(page), ["findings"]);
  check("list: says how many", (await text(page, ".told")).startsWith(`${all} findings`));
  await picture(page, "list");

  await page.selectOption("#filter [name=severity]", "error");
  const errors = await rows(page);
  check("filter: by severity", errors > 0 && errors < all);
  same("filter: none but errors", await page.locator("#list tbody tr:not(.E)").count(), 0);
  check("filter: says so", (await text(page, ".told")).startsWith(`${errors} of ${all} findings`), await text(page, ".told"));
  check("filter: stands in the address", page.url().endsWith("#?severity=error"), page.url());
  await page.reload();
  same("filter: is there again after a reload", await rows(page), errors);
  same("filter: and in its control", await page.inputValue("#filter [name=severity]"), "error");
  await page.click("#filter button");
  same("filter: cleared", await rows(page), all);

  await page.keyboard.press("/");
  await page.keyboard.type("lock zzzz");
  same("search: nothing has both words", await rows(page), 0);
  await page.fill("#filter [name=q]", "LOCK isr");
  const locks = await rows(page);
  check("search: whatever the case", locks > 0 && locks < all, locks);
  await page.click("#filter button");

  await page.click(".groups section:nth-child(1) a");
  check("groups: a rule filters", (await rows(page)) < all && /#\?rule=/.test(page.url()));
  await goBack(page);
  same("groups: and back", await rows(page), all);
  await page.goto(`${page.url().split("#")[0]}#?rule=no-such-rule`);
  same("filter: a rule that is not there", await rows(page), 0);
  await page.click("#filter button");

  const places = async () => (await page.locator("#list tbody td:nth-child(4)").allInnerTexts()).map(place => place.replace(/:\d+$/, ""));
  await page.click("#list th:nth-child(4) button");
  const up = await places();
  same("sort: up", up, [...up].sort());
  same("sort: is told", await page.getAttribute("#list th:nth-child(4)", "aria-sort"), "ascending");
  await page.click("#list th:nth-child(4) button");
  same("sort: down", (await places())[0], up.at(-1));
  same("sort: is told again", await page.getAttribute("#list th:nth-child(4)", "aria-sort"), "descending");
  await shut(page);
}

// Keys

async function keys() {
  const page = await open("driver");
  const title = () => text(page, ".view.on h1");
  const ids = await page.locator("#list tbody a").evaluateAll(links => links.map(a => a.hash));
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  same("j j: the second finding", await page.evaluate(() => document.activeElement.hash), ids[1]);
  await page.keyboard.press("k");
  same("k: the first", await page.evaluate(() => document.activeElement.hash), ids[0]);
  await page.keyboard.press("Enter");
  same("Enter: opens it", await visible(page), ["finding"]);
  check("Enter: its own page", page.url().endsWith(ids[0]));
  const first = await title();
  await page.keyboard.press("j");
  check("j: the next page", page.url().endsWith(ids[1]), page.url());
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  same("n n: the second step", await page.locator(".note.here").getAttribute("id"), "step-2");
  await page.keyboard.press("p");
  same("p: the first", await page.locator(".note.here").getAttribute("id"), "step-1");
  await page.keyboard.press("k");
  same("k: the page before", await title(), first);
  await page.keyboard.press("Escape");
  same("Esc: back to the list", await visible(page), ["findings"]);
  same("Esc: where it was left", await page.evaluate(() => document.activeElement.hash), ids[0]);
  await page.keyboard.press("?");
  check("?: the keys", await page.locator("#keys").evaluate(dialog => dialog.open));
  await accessible(page, "keys");
  await page.keyboard.press("Escape");
  check("?: and away", !(await page.locator("#keys").evaluate(dialog => dialog.open)));
  await page.keyboard.press("/");
  await page.keyboard.type("j?t");
  same("keys are text where text is typed", await page.inputValue("#filter [name=q]"), "j?t");
  await shut(page);
}

// A finding

async function finding() {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  const page = await open("driver", "", context);
  await page.click("#list tbody tr:has-text('stall-over-budget') a");
  same("page: shown alone", await visible(page), ["finding"]);
  const marks = await page.locator(".view.on .steps mark").allInnerTexts();
  check("page: the stall is marked", marks.some(mark => /StallExecution/.test(mark)), marks);
  const numbers = await page.locator(".view.on .ln").evaluateAll(lines => lines.map(line => [line.dataset.n, line.textContent]));
  check("page: lines with numbers of their own", numbers.length > 6 && numbers.every(([n, line]) => /^\d+$/.test(n) && !/^ *\d+ \|/.test(line)));
  const notes = await page.locator(".view.on .note").count();
  same("page: an outline of all steps", await page.locator(".view.on .outline li").count(), notes);
  check("page: registered, runs, calls", notes >= 3);
  check("page: levels", (await page.locator(".view.on .note .q").allInnerTexts()).includes("DIRQL"));
  check("page: colours", (await page.locator(".view.on .steps .k").count()) > 0);
  check("page: the rule", /Why it matters/.test(await text(page, ".view.on .about")) && (await page.locator(".view.on .about figure").count()) === 2);
  check("page: its source", (await page.getAttribute(".view.on .pages a", "href")).startsWith("https://"));
  await picture(page, "finding-light");
  await page.click(".view.on .copying button");
  same("page: the comment is copied", await page.evaluate(() => navigator.clipboard.readText()), "// isrcheck: ignore[stall-over-budget] reason");
  await page.click(".view.on .outline li:last-child a");
  check("page: to a step", /\/\d+$/.test(page.url()) && (await page.locator(".note.here").count()) === 1);
  await page.reload();
  same("page: the step is there after a reload", await page.locator(".note.here").count(), 1);
  await page.click(".view.on a.rule");
  same("page: to the rule", await visible(page), ["rules"]);
  await goBack(page);
  same("page: and back", await visible(page), ["finding"]);
  const source = await page.locator(".view.on .steps pre").first().innerText();
  await page.click(".view.on .bar button");
  same("page: closed pages are text again", await page.locator(".page > :not(noscript)").count(), 0);
  check("page: had a source", source.length > 10);
  await shut(page);
}

// Other parts

async function parts() {
  const page = await open("driver");
  await page.click("nav a[href='#routines']");
  same("routines: shown", await visible(page), ["routines"]);
  same("routines: where we are", await page.getAttribute("nav a[href='#routines']", "aria-current"), "page");
  check("routines: a picture", (await page.locator("svg.calls .fn").count()) > 1);
  check("routines: latency", (await page.locator("table.latency tbody tr").count()) > 0);
  const boxes = await page.locator("svg.calls").first().evaluate(svg => [...svg.querySelectorAll(".fn")].map(g => {
    const rect = g.querySelector("rect").getBBox(), text = g.querySelector("text").getBBox();
    return text.x >= rect.x && text.x + text.width <= rect.x + rect.width && rect.x + rect.width <= svg.viewBox.baseVal.width;
  }));
  check("routines: names fit in their boxes", boxes.every(Boolean), boxes);
  await picture(page, "routines");
  await accessible(page, "routines");
  await page.locator("svg.calls a").first().click();
  same("routines: a badge leads to its finding", await visible(page), ["finding"]);
  await page.click("nav a[href='#unseen']");
  same("unseen: shown", await visible(page), ["unseen"]);
  await accessible(page, "unseen");
  await page.click("nav a[href='#rules']");
  await accessible(page, "rules");
  check("rules: also those that found nothing", (await page.locator(".silent li").count()) > 5);
  await shut(page);
}

async function dark() {
  const page = await open("driver", "", { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const night = await ground();
  check("dark: as the system has it", /^rgb\((\d|[1-4]\d), /.test(night), night);
  await accessible(page, "dark list");
  await picture(page, "list-dark");
  await page.click("#list tbody tr:has-text('stall-over-budget') a");
  await accessible(page, "dark page");
  await picture(page, "finding-dark");
  await page.keyboard.press("t");
  same("dark: switched off", await ground(), "rgb(255, 255, 255)");
  same("dark: and told", await page.getAttribute("#theme", "aria-pressed"), "false");
  await page.reload();
  same("dark: remembered", await ground(), "rgb(255, 255, 255)");
  await page.click("#theme");
  same("dark: and on again", await ground(), night);
  await page.emulateMedia({ media: "print" });
  same("print: on white", await ground(), "rgb(255, 255, 255)");
  same("print: without what can't be used on paper", await page.evaluate(() =>
    [...document.querySelectorAll("nav, .tools, .bar, .outline, #filter")].filter(one => one.offsetParent).length), 0);
  check("print: no line is cut off", await page.evaluate(() => [...document.querySelectorAll(".view.on pre")].every(pre => pre.scrollWidth <= pre.clientWidth + 1)));
  await page.screenshot({ path: `${folder}/print.png` });
  await shut(page);
}

async function light() {
  for (const [width, name] of [[1360, "wide"], [390, "narrow"]]) {
    const page = await open("driver", "", { viewport: { width, height: 800 } });
    await accessible(page, `${name} list`);
    await page.click("#list tbody tr:has-text('stall-over-budget') a");
    await accessible(page, `${name} page`);
    check(`${name}: nothing sticks out`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), await page.evaluate(() => document.documentElement.scrollWidth));
    await picture(page, name);
    await shut(page);
  }
}

// Without JavaScript everything is there to read, one part below the other.
async function plain() {
  const page = await open("driver", "", { javaScriptEnabled: false });
  const all = await page.locator("#list tbody tr").count();
  same("plain: all pages", await page.locator(".page:visible h1:visible").count(), all);
  check("plain: the sources", (await page.locator(".steps pre:visible").count()) > all);
  check("plain: all parts", await page.locator("#routines:visible, #unseen:visible, #rules:visible").count() === 3);
  check("plain: nothing that does not work", (await page.locator("button:visible, select:visible").count()) === 0);
  const id = await page.getAttribute("#list tbody a", "href");
  check("plain: links lead to the pages", (await page.locator(`[id="${id.slice(1)}"]`).count()) === 1);
  await picture(page, "plain");
  await shut(page);
}

// Strangers' texts, suppressed findings, a baseline.
async function nasty() {
  const page = await open("nasty");
  const live = await rows(page);
  await page.selectOption("#filter [name=status]", "all");
  const all = await rows(page);
  same("status: two are hidden at first", all - live, 2);
  await page.selectOption("#filter [name=status]", "suppressed");
  same("status: the suppressed one, with its reason", await page.locator("#list tbody q").allInnerTexts(), ["the \"device\" answers <soon>"]);
  await page.selectOption("#filter [name=status]", "not new");
  same("status: the one in the baseline", await rows(page), 1);
  await page.click("#list tbody a");
  check("status: its page says so", /in the baseline/.test(await text(page, ".view.on .facts")));
  await page.keyboard.press("Escape");
  await page.selectOption("#filter [name=status]", "new");
  same("status: new ones", await rows(page), live);
  const ids = await page.locator("#list tbody a").evaluateAll(links => links.map(a => a.hash));
  for (const id of ids) {
    await page.goto(`${page.url().split("#")[0]}${id}`);
    same(`nasty: page ${id}`, await visible(page), ["finding"]);
  }
  await page.goto(`${page.url().split("#")[0]}#findings`);
  const files = await page.locator("#filter [name=file] option").evaluateAll(all => all.map(option => option.value).filter(Boolean));
  const strange = files.find(file => file.includes("%b#?&"));
  await page.selectOption("#filter [name=file]", strange);
  const found = await rows(page);
  await page.reload();
  check("nasty: a strange name filters, also from the address", found > 0 && (await rows(page)) === found);
  await page.click("#filter button");
  await page.locator(".groups a", { hasText: "%b#?&" }).click();
  same("nasty: and from its group", await rows(page), found);
  for (const hash of ["#%", "#%zz/9", "#?%=%&=&&q=%E0", "#f-none", "#findings/99", "#\"><img src=x onerror=alert(1)>"]) {
    await page.goto(`${page.url().split("#")[0]}${hash}`);
    same(`nasty: address ${hash}`, await visible(page), ["findings"]);
  }
  same("nasty: no element came out of a text", await page.locator("img, iframe, object, embed, main script").count(), 0);
  await accessible(page, "nasty");
  await shut(page);
}

async function clean() {
  const page = await open("clean");
  check("clean: says so", /Nothing was found/.test(await text(page, "#findings")));
  for (const key of ["j", "Enter", "/", "n", "Escape"]) await page.keyboard.press(key);
  same("clean: keys do nothing", await visible(page), ["findings"]);
  await accessible(page, "clean");
  await shut(page);
}

async function large() {
  const size = statSync(`${folder}/large.html`).size;
  let start = performance.now();
  const page = await open("large");
  const took = performance.now() - start;
  check("large: loads in a few seconds", took < 8000, took);
  same("large: the first of them", await rows(page), 200);
  check("large: says how many", /^10000 findings/.test(await text(page, ".told")), await text(page, ".told"));
  start = performance.now();
  await page.fill("#filter [name=q]", "part77.c");
  same("large: search", await rows(page), 100);
  await page.fill("#filter [name=q]", "");
  check("large: searching is quick", performance.now() - start < 3000, performance.now() - start);
  start = performance.now();
  await page.click("#list tbody a");
  check("large: a page opens quickly", performance.now() - start < 3000, performance.now() - start);
  same("large: and is there", await visible(page), ["finding"]);
  for (let i = 0; i < 20; i++) await page.keyboard.press("j");
  check("large: 20 pages on", /21 of 10000/.test(await text(page, ".view.on .bar")), await text(page, ".view.on .bar"));
  await page.keyboard.press("Escape");
  for (let i = 0; i < 200; i++) await page.keyboard.press("j");
  check("large: keys lead beyond what is shown", (await rows(page)) > 200);
  console.log(`10000 findings: ${(size / 1e6).toFixed(1)} MB, loaded in ${Math.round(took)} ms`);
  await shut(page);
}

for (const test of [list, keys, finding, parts, dark, light, plain, nasty, clean, large]) {
  try {
    await test();
  } catch (error) {
    check(test.name, false, error.stack);
  }
}
await browser.close();
console.log(`browser: ${passed} checks passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
