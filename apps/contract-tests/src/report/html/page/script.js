// Search, filters and copying. Runs in the browser; the page reads well without it.

/** @typedef {{ q: string, level: string, verdict: string }} Filter */

const form = one('form.toolbar', HTMLFormElement);
const search = one('input[type=search]', HTMLInputElement);
const matches = one('.matches', HTMLElement);
const checks = all('[data-check]');
const showing = all('[data-shows]');
const areas = all('details.area').filter((area) => area instanceof HTMLDetailsElement);
const sections = all('main > section');
const texts = new Map(checks.map((check) => [check, searchedText(check)]));
let wasFiltering = false;

/**
 * @template {Element} E
 * @param {string} selector
 * @param {{ new (): E }} type
 * @returns {E}
 */
function one(selector, type) {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** @param {string} selector */
function all(selector) {
  return [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);
}

/**
 * A check is found by what its card says as well.
 *
 * @param {HTMLElement} check
 */
function searchedText(check) {
  const own = showing.filter((card) => card.dataset['shows'] === check.dataset['check']);
  const words = [check, ...own].map((element) => element.textContent);
  return [check.dataset['keywords'], ...words].join(' ').toLowerCase();
}

/** The state of the page is its address: `#?q=sort&level=MUST`. Any other fragment is a place on the page. */
function readFilter() {
  const state = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
  return {
    q: state.get('q') ?? '',
    level: state.get('level') ?? '',
    verdict: state.get('verdict') ?? '',
  };
}

/** @param {Filter} filter */
function writeFilter(filter) {
  const state = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  history.replaceState(null, '', state.size === 0 ? location.pathname + location.search : `#?${state}`);
}

/** @param {Filter} filter */
function fillIn(filter) {
  search.value = filter.q;
  for (const name of /** @type {const} */ (['level', 'verdict'])) {
    for (const input of all(`input[name=${name}]`)) {
      if (input instanceof HTMLInputElement) input.checked = input.value === filter[name];
    }
  }
}

/** @param {Filter} filter */
function apply(filter) {
  const isFiltering = Object.values(filter).some((value) => value !== '');
  const found = new Set(
    checks.filter((check) => isFound(check, filter)).map((check) => check.dataset['check']),
  );
  for (const check of checks) check.hidden = !found.has(check.dataset['check']);
  for (const element of showing) {
    element.hidden = !element.dataset['shows']?.split(' ').some((id) => found.has(id));
  }
  for (const area of areas) {
    area.hidden = area.querySelector('[data-check]:not([hidden])') === null;
    if (isFiltering !== wasFiltering) area.open = isFiltering || area.querySelector(':target') !== null;
  }
  // What is not about single checks would stand between those that were asked for.
  for (const section of sections) {
    section.hidden =
      isFiltering && section.querySelector('[data-check]:not([hidden]), [data-shows]:not([hidden])') === null;
  }
  document.body.toggleAttribute('data-filtering', isFiltering);
  matches.textContent = isFiltering ? `${found.size} of ${checks.length} checks` : `${checks.length} checks`;
  wasFiltering = isFiltering;
}

/**
 * @param {HTMLElement} check
 * @param {Filter} filter
 */
function isFound(check, { q, level, verdict }) {
  const text = texts.get(check) ?? '';
  return (
    (level === '' || check.dataset['level'] === level) &&
    (verdict === '' || check.dataset['verdict'] === verdict) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

function followAddress() {
  const filter = readFilter();
  fillIn(filter);
  apply(filter);
  // The browser went there before it was shown.
  document.querySelector(':target')?.scrollIntoView();
}

/** @param {string} name */
function chosen(name) {
  return one(`input[name=${name}]:checked`, HTMLInputElement).value;
}

function followForm() {
  const filter = { q: search.value.trim(), level: chosen('level'), verdict: chosen('verdict') };
  writeFilter(filter);
  apply(filter);
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const source = button.previousElementSibling;
  if (source === null) return;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(source);
    button.textContent = 'Selected';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

addEventListener('hashchange', followAddress);
addEventListener('beforeprint', () => {
  for (const card of all('#failures details')) card.setAttribute('open', '');
});
addEventListener('keydown', (event) => {
  if (event.key === '/' && !(event.target instanceof HTMLInputElement && event.target.type === 'search')) {
    event.preventDefault();
    search.focus();
    search.select();
  }
  if (event.key === 'Escape' && event.target === search) {
    search.value = '';
    followForm();
  }
});
form.addEventListener('input', followForm);
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of all('button.copy')) {
  button.hidden = false;
  if (button instanceof HTMLButtonElement) button.addEventListener('click', () => void copy(button));
}
form.hidden = false;
followAddress();
