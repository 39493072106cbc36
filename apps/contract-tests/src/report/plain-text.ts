/**
 * Text from a target as it may be shown: what could rewrite a terminal, disguise what stands there, or break a file
 * (control characters, direction marks, what has no width, halves of characters) is written as escapes. So is `##[`:
 * wherever that stands in a log, GitHub's runner takes it for a command.
 */
export function plainText(text: string): string {
  return text.replaceAll(
    /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}\p{Noncharacter_Code_Point}]|##(?=\[)/gu,
    (found) => found.split('').map(escaped).join(''),
  );
}

function escaped(codeUnit: string): string {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
