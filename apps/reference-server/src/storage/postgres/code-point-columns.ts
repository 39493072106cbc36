import {
  type ColumnDefinitionNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  RawNode,
} from 'kysely';

/**
 * Makes columns as this server wants them in PostgreSQL. Texts sort by code point, whatever the database's collation.
 * And no column refers to another one: only checked datasets are loaded, and PostgreSQL would look for what refers to a
 * row that is deleted from one end of a table to the other, row by row.
 */
class CodePointColumns extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const { references: _references, ...column } = super.transformColumnDefinition(node);
    const isText =
      column.dataType.kind === 'DataTypeNode' &&
      'dataType' in column.dataType &&
      column.dataType.dataType === 'text';
    return isText ? { ...column, dataType: RawNode.createWithSql('text collate "C"') } : column;
  }
}

const columns = new CodePointColumns();

/** Goes with every migration. */
export const codePointColumns: KyselyPlugin = {
  transformQuery: ({ node, queryId }: PluginTransformQueryArgs) => columns.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
};
