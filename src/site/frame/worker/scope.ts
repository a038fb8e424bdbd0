// What the worker sees of its browser, as far as it is used: the types of pages know no worker. Read by the files of the worker.

interface WorkerClient {
  url: string;
}

interface LastingEvent extends Event {
  /** Keeps the worker alive until `work` has ended. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LastingEvent {
  request: Request;
  /** What asks: a page that is open; empty where a page is asked for. */
  clientId: string;
  /** The page that will come of the answer. */
  resultingClientId: string;
  preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface Events {
  activate: LastingEvent;
  fetch: AskedEvent;
  message: MessageEvent<unknown>;
}

export interface WorkerScope {
  registration: Pick<ServiceWorkerRegistration, 'scope'> & Partial<ServiceWorkerRegistration>;
  clients: { claim(): Promise<void>; matchAll(): Promise<readonly WorkerClient[]> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): void;
}
