/**
 * The address of a rule's page, for the reports: it is in the same package, so it fits the rule's version.
 *
 * @param {string} rule
 */
export const pageOf = (rule) => new URL(`docs/${rule}.md`, import.meta.url).href;
