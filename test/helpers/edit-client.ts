// Asks a server of the editor as its own pages do, for tests of its API.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Checker } from '../../scripts/edit/content-checker.ts';
import { createEditServer } from '../../scripts/edit/edit-server.ts';
import type { ListedRecord, ReadRecord } from '../../scripts/edit/record-store.ts';

export interface EditClient {
  address: string;
  token: string;
  get: <Result>(name: string, query?: Readonly<Record<string, string>>) => Promise<Result>;
  post: (
    name: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ status: number; body: Record<string, unknown> }>;
  stop: () => void;
}

/** @param checker left out, the content is checked as lint does */
export async function startEditClient(dir: string, checker?: Checker): Promise<EditClient> {
  const { server, token } = await createEditServer(dir, checker);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    token,
    async get<Result>(name: string, query: Readonly<Record<string, string>> = {}) {
      const response = await fetch(`${address}/api/${name}?${new URLSearchParams(query).toString()}`);
      return (await response.json()) as Result;
    },
    async post(name, body, headers = {}) {
      const response = await fetch(`${address}/api/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: address, 'X-Atlas-Token': token, ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Finds nothing wrong and reads nothing, for tests of what is written. */
export const NO_CHECKER: Checker = {
  latest: () => Promise.reject(new Error('Nothing is read here but the records that are asked for.')),
  check: () => Promise.resolve([]),
  renew: () => undefined,
};

/** The request that saves `record` as it was read. */
export function toUnchangedEdit({ path, entry, hashes, value, parts, told, hasProse }: ReadRecord) {
  const translations = Object.entries(told).filter(([, translation]) => translation.isThere);
  return {
    path,
    ...(entry && { entry }),
    hashes,
    value: { ...value } as Record<string, unknown>,
    ...(parts && hasProse && { parts: parts.map((part) => ({ ...part })) }),
    told: Object.fromEntries(
      translations.map(([language, { texts, parts: own }]) => [
        language,
        { texts: { ...texts }, ...(parts && hasProse && { parts: own.map((part) => part && { ...part }) }) },
      ]),
    ),
    as: 'record',
  };
}

export type { ListedRecord, ReadRecord };
