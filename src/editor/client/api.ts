// What the page asks of the server of the editor. Called by its parts.

/** What the server refused, with what it says of it. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>>) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** @throws ApiError; TypeError where the server does not answer */
export async function ask<Result>(
  name: string,
  query: Readonly<Record<string, string | undefined>> = {},
): Promise<Result> {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return read<Result>(await fetch(`/api/${name}?${new URLSearchParams(given).toString()}`));
}

/** @throws ApiError; TypeError where the server does not answer */
export async function tell<Result>(name: string, body: unknown): Promise<Result> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="atlas-token"]')?.content ?? '';
  const headers = { 'Content-Type': 'application/json', 'X-Atlas-Token': token };
  return read<Result>(await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<Result>(response: Response): Promise<Result> {
  const body = (await response.json()) as Result & { error?: string };
  if (response.ok) return body;
  throw new ApiError(response.status, body.error ?? response.statusText, { ...body });
}
