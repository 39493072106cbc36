import type { NodeParser, SubNodeParser } from 'ts-json-schema-generator';

type Node = Parameters<SubNodeParser['supportsNode']>[0];

const COMPONENT = /^components\["schemas"\]\["(?<name>\w+)"\]$|^components\['schemas'\]\['(?<alias>\w+)'\]$/;

/**
 * Reads `components["schemas"]["Target"]` of the generated types as what is written there. By itself the generator
 * would read all of `components` first, and get lost in its circles.
 */
export function createComponentParser(createType: NodeParser['createType']): SubNodeParser {
  return {
    supportsNode: (node) => nameOf(node) !== undefined,
    createType: (node, context) => {
      const components = child(node.getSourceFile(), 'export interface components ');
      const component = child(lastChild(child(components, 'schemas: ')), `readonly ${nameOf(node)}: `);
      return createType(lastChild(component), context);
    },
  };
}

function nameOf(node: Node): string | undefined {
  const { name, alias } = COMPONENT.exec(node.getText())?.groups ?? {};
  return name ?? alias;
}

function child(parent: Node, start: string): Node {
  const found = parent.forEachChild((node) => (node.getText().startsWith(start) ? node : undefined));
  if (found === undefined) throw new Error(`The generated types have no \`${start}\`.`);
  return found;
}

/** The type of a member stands at its end. */
function lastChild(parent: Node): Node {
  let last = parent;
  parent.forEachChild((node) => {
    last = node;
  });
  return last;
}
