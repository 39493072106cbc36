/** Values that nothing has. Whoever asks for one asks in these words, so that the question is sent once. */
export const NO_SUCH_TEXT = 'no flag is called so';
export const NO_SUCH_TAG = 'no-flag-has-this-tag';
export const NO_SUCH_KEY = 'no-such-key-anywhere';
export const NO_SUCH_WORD = 'no-such-word';
