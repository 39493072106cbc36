import { html } from 'hono/html';

/** Escaped markup, as the `html` tag makes it; it escapes any other text that is put in. */
export type Html = ReturnType<typeof html>;

export function join(parts: readonly unknown[], separator: string): Html {
  return html`${parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))}`;
}

/** Text stands as it is, any other value as JSON. */
export function code(value: unknown): Html {
  return html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`;
}

interface Marks {
  readonly required?: boolean | undefined;
  readonly deprecated?: boolean | undefined;
  readonly beyond?: unknown;
}

export function renderMarks({ required, deprecated, beyond }: Marks): Html {
  return html`${required === true && html` <span class="mark warm">required</span>`}${
    deprecated === true && html` <span class="mark warm">deprecated</span>`
  }${beyond === true && html` <span class="mark beyond">beyond the pages</span>`}`;
}

interface Entry extends Marks {
  readonly id: string;
  readonly name: string;
  readonly kind: Html;
  readonly description: Html;
  readonly example: unknown;
}

/** One parameter, property or header in a `<dl>`. */
export function renderEntry(entry: Entry): Html {
  return html`<div id="${entry.id}">
    <dt>${code(entry.name)}${renderMarks(entry)} <span class="kind">${entry.kind}</span></dt>
    <dd>
      ${entry.description}
      ${entry.example !== undefined && html`<p class="example">Example: ${code(entry.example)}</p>`}
    </dd>
  </div> `;
}
