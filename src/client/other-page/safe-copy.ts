const ELEMENTS = /^(?:a|b|bdi|dd|dl|dt|em|h[23]|i|li|ol|p|rp|rt|ruby|span|strong|ul|wbr)$/;
const ATTRIBUTES = /^(?:class|dir|lang)$/;

/**
 * A copy of what a page says. Only what lists and definitions are written with becomes what it is;
 * every other element is a box around what is in it, and a link leads to a path of this site or
 * nowhere: nothing in it can run, whatever it was read from.
 */
export const safeCopy = (node: Node): Node => {
  if (!(node instanceof Element)) return document.createTextNode(node.textContent ?? '');
  const name = node.localName;
  const element = document.createElement(ELEMENTS.test(name) ? name : 'div');
  for (const { name: key, value } of node.attributes)
    if (ATTRIBUTES.test(key) || (key === 'href' && name === 'a' && /^\/(?!\/)/.test(value)))
      element.setAttribute(key, value);
  for (const child of node.childNodes) element.append(safeCopy(child));
  return element;
};
