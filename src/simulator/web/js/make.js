/** An element with a class, some text and children. */
export function make(tag, name = '', ...content) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...content);
  return element;
}

export const find = id => document.getElementById(id);
