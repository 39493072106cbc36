/**
 * Text from a target as it may be shown: control characters and direction marks, which could rewrite a terminal or
 * disguise what stands there, are written as escapes.
 */
export function plainText(text: string): string {
  return text.replaceAll(
    // oxlint-disable-next-line no-control-regex -- Those are what is looked for.
    /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
