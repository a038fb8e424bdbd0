// Tables and pictures of a page as a screen reader gets them: from the accessibility tree, not from the elements. Called by the tests of
// accessibility and of zoom.
import type { Page } from 'playwright-core';

/** Tables without name or header cells, and pictures without name or description; one line for each kind. */
export async function findUnnamedParts(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  const { nodes } = await debug.send('Accessibility.getFullAXTree');
  await debug.send('DOM.enable');
  const { root } = await debug.send('DOM.getDocument', { depth: 0 });
  const selector = 'svg.picture:not([aria-hidden])';
  const { nodeIds } = await debug.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const pictures = await Promise.all(nodeIds.map((nodeId) => debug.send('DOM.describeNode', { nodeId })));
  await debug.detach();

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  type Node = (typeof nodes)[number];
  const roleOf = ({ ignored, role }: Node) => (ignored ? '' : String(role?.value));
  const textOf = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value.trim() : '';
  const hasBelow = (node: Node, roles: RegExp): boolean =>
    (node.childIds ?? []).some((id) => {
      const child = byId.get(id);
      return child !== undefined && (roles.test(roleOf(child)) || hasBelow(child, roles));
    });

  // The browser takes a table without headings for a means of layout.
  const tables = nodes.filter((node) => /^(?:table|grid|treegrid|LayoutTable)$/.test(roleOf(node)));
  const images = nodes.filter((node) => roleOf(node) === 'image');
  // What is not shown is not in the tree.
  const drawn = pictures
    .map(({ node }) => byElement.get(node.backendNodeId))
    .filter((node) => node !== undefined)
    .filter(({ ignoredReasons = [] }) => !ignoredReasons.some(({ name }) => name === 'notRendered'));
  const told = (problem: string, { length }: readonly unknown[]) => (length ? [`${problem}: ${length}`] : []);
  return [
    ...told(
      'tables without name',
      tables.filter(({ name }) => textOf(name) === ''),
    ),
    ...told(
      'tables without header cells',
      tables.filter((table) => !hasBelow(table, /^(?:columnheader|rowheader)$/)),
    ),
    ...told(
      'images without name',
      images.filter(({ name }) => textOf(name) === ''),
    ),
    ...told(
      'pictures without name or description',
      drawn.filter((node) => roleOf(node) === '' || textOf(node.name) === '' || textOf(node.description) === ''),
    ),
  ];
}
