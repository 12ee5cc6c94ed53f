const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/;

/** A text as it may stand in markup, between tags and in quoted attributes: nothing of it is ever read as a tag. */
export function escapeMarkup(text: string): string {
  // Nearly no text has any of them: looking is cheaper than replacing.
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one) : text;
}

export type Attributes = Record<string, string | undefined>;

/** ` name="value"` for each attribute that has a value. Names are the program's own, values anybody's. */
export function attributeMarkup(attributes: Attributes): string {
  let markup = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === '') markup += ` ${name}`;
    else if (value !== undefined) markup += ` ${name}="${escapeMarkup(value)}"`;
  }
  return markup;
}
