const LONGEST_TEXT = 300;

/** What a server or a runtime said, without the token in it, and no longer than a message should be. */
export function redact(text: string, token: string): string {
  // A token may be sent with `Bearer` in front, and be echoed without it.
  const secret = token.slice(token.indexOf(' ') + 1);
  return (secret ? text.replaceAll(secret, '[token]') : text).slice(0, LONGEST_TEXT);
}
