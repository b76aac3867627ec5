import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Tables and columns in snake_case; constraints are named by what they hold, so that an error can be read. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, customName?: string): string {
    return customName ?? snake(className);
  }
  override columnName(propertyName: string, customName?: string): string {
    return customName ?? snake(propertyName);
  }
  override primaryKeyName(table: { name: string } | string): string {
    return `${tableOf(table)}_pk`;
  }
  override foreignKeyName(table: { name: string } | string, columns: string[]): string {
    return `${tableOf(table)}_${columns.filter((column) => column !== 'workspace_id').join('_') || 'workspace_id'}_fk`;
  }
  override uniqueConstraintName(table: { name: string } | string, columns: string[]): string {
    return `${tableOf(table)}_${columns.filter((column) => column !== 'workspace_id').join('_')}_key`;
  }
}

const tableOf = (table: { name: string } | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').pop() as string;
