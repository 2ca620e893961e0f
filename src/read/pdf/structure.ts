import type { StructNode } from '../../model/pdf.ts';

/** A node as pdf.js gives it: an element with children, or a piece of marked content (`p12R_mc3`). */
interface RawNode {
  role?: string;
  children?: RawNode[];
  type?: string;
  id?: string;
  alt?: string;
  rowSpan?: number;
  colSpan?: number;
  scope?: string;
}

/** The page's part of the structure tree, with marked content as bare numbers. */
export function structureOf(raw: unknown): StructNode | undefined {
  return raw ? toNode(raw as RawNode) : undefined;
}

function toNode(raw: RawNode): StructNode {
  const children = raw.children ?? [];
  const node: StructNode = {
    role: raw.role ?? '',
    children: children.filter((child) => child.role !== undefined).map(toNode),
    mcids: children.flatMap((child) => {
      const id = child.type === 'content' ? /_mc(\d+)$/.exec(child.id ?? '')?.[1] : undefined;
      return id === undefined ? [] : [Number(id)];
    }),
  };
  if (raw.rowSpan) node.rowSpan = raw.rowSpan;
  if (raw.colSpan) node.columnSpan = raw.colSpan;
  if (raw.scope) node.scope = raw.scope;
  if (raw.alt) node.alt = raw.alt;
  return node;
}
