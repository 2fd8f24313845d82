/** What can stand on the paper. */
abstract class Mark {
  parentNode: Element | null = null;
  abstract readonly html: string;

  remove(): void {
    if (this.parentNode) this.parentNode.childNodes = this.parentNode.childNodes.filter(c => c !== this);
    this.parentNode = null;
  }
}

/** A text. */
class Text extends Mark {
  readonly nodeType = 3;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get html(): string {
    return escaped(this.data);
  }
}

/** An element that takes children and attributes, and can be written down. It hears nothing. */
class Element extends Mark {
  readonly nodeType = 1;
  readonly attributes: { name: string; value: string }[] = [];
  childNodes: Mark[] = [];
  readonly localName: string;
  readonly namespaceURI: string;
  readonly ownerDocument = paper;

  constructor(namespace: string, name: string) {
    super();
    this.namespaceURI = namespace;
    this.localName = name;
  }

  get firstChild(): Mark | null {
    return this.childNodes[0] ?? null;
  }

  insertBefore(child: Mark, before: Mark | null): Mark {
    child.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }

  setAttribute(name: string, value: unknown): void {
    // The content policy lets no style stand in a page.
    if (name === 'style') throw new Error(`A ${this.localName} of the content note has a style of its own`);
    this.attributes.push({ name, value: String(value) });
  }

  removeAttribute(): void {}

  addEventListener(): void {}

  get inside(): string {
    return this.childNodes.map(child => child.html).join('');
  }

  get html(): string {
    const attributes = this.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
    return `<${this.localName}${attributes}>${this.inside}</${this.localName}>`;
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const paper = {
  createElementNS: (namespace: string, name: string) => new Element(namespace, name),
  createTextNode: (data: string) => new Text(data),
};

/** As much of a document as Preact needs to draw on. What is drawn is read off as HTML, `inside` of it. */
export const sheet = (): Element => new Element('http://www.w3.org/1999/xhtml', 'div');
